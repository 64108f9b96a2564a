namespace LienThong.Statistics.Prose;

/// <summary>What a figure is; decides how many decimals a computed one shows and whether a zero stands before a digit.</summary>
internal enum FigureKind
{
    Count,
    Money,
    Ratio,
    Density,
    Rank,
    Score,
    Measure,
}

/// <summary>How sure a figure is: =, &gt;, &lt;, ~, or an estimate.</summary>
internal enum Qualifier
{
    Exact,
    Above,
    Below,
    About,
    Estimated,
}

/// <summary>A figure as prose writes it: 6.997.084 cái, 119,09 thuê bao/100 dân, trên 90 triệu đồng, thứ 10/63.</summary>
/// <param name="Value">In the unit that is printed: 7,12 for "7,12 triệu cuốn".</param>
/// <param name="Unit">As it stands in the sentence; empty for none.</param>
/// <param name="Decimals">The digits its reporter wrote, kept as they are; null when it was counted or computed.</param>
/// <param name="OutOf">Of how many, when it is a rank.</param>
internal sealed record PrintedFigure(
    decimal Value, string Unit, FigureKind Kind, Qualifier Qualifier = Qualifier.Exact, int? Decimals = null, int? OutOf = null)
{
    /// <summary>Digits alone, without unit and qualifier: 6.997.084, 05, 10/63.</summary>
    public string Digits => Kind switch
    {
        FigureKind.Rank => FigureDigits.Rank(Value, OutOf),
        FigureKind.Count when Decimals is null or 0 && !ScaleWords.Starts(Unit) => FigureDigits.Count(Value),
        _ => FigureDigits.Of(Value, Kind, Decimals),
    };

    /// <summary>khoảng 6.000 bạn đọc, ước 64.864 bản: where a noun or another verb leads.</summary>
    public string Text => FigureWords.Qualified(this);

    /// <summary>With its own verb: đạt 2.184 tỷ đồng, ước đạt 64.864 bản, đạt trên 90 triệu đồng, xếp thứ 10/63.</summary>
    public string Reached => FigureWords.Reached(this);
}
