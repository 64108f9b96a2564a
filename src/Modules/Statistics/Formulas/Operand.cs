namespace LienThong.Statistics.Formulas;

/// <summary>How figures of an indicator behave when areas are put together.</summary>
internal enum OperandKind
{
    /// <summary>Adds up: counts, money, lengths.</summary>
    Amount,
    /// <summary>A count of things that several areas have in common, such as enterprises: two areas' counts do not add up.</summary>
    Distinct,
    /// <summary>A ratio, share or density; of several areas only a weighted mean.</summary>
    Ratio,
    /// <summary>A place in a ranking: may be compared, not added up.</summary>
    Rank,
}

/// <summary>What the check needs to know of an indicator.</summary>
/// <param name="Unit">As in the catalogue; a base in it ("/100 dân") counts.</param>
/// <param name="Base">Where the catalogue says it apart from the unit.</param>
/// <param name="Keys">Breakdown keys it has; null when not known.</param>
/// <param name="Overlapping">Those of them whose values have things in common: a fine decided and the same fine paid.</param>
internal sealed record Operand(string Unit, OperandKind Kind = OperandKind.Amount, decimal? Base = null, IReadOnlyCollection<string>? Keys = null, IReadOnlyCollection<string>? Overlapping = null)
{
    public Measure Measure => MeasureText.Read(Unit, Base);
}
