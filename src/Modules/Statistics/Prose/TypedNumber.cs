namespace LienThong.Statistics.Prose;

/// <summary>A number as somebody wrote it, so that it can be counted with and printed again with the same digits.</summary>
/// <param name="Number">Before any multiplier: 35 of "35 nghìn tờ".</param>
/// <param name="Decimals">Digits written behind the decimal sign.</param>
/// <param name="Scale">nghìn, triệu, tỷ, nghìn tỷ; the word is empty and the factor 1 for none.</param>
/// <param name="Unit">What stood behind, unchecked: only who knows the indicator can say whether "tờ" is right.</param>
internal readonly record struct TypedNumber(decimal Number, int Decimals, Scale Scale, string Unit)
{
    /// <summary>The largest number of digits taken, and of the value the largest power of ten: more is a slip, and sums must fit.</summary>
    public const int MostDigits = 18;

    private const decimal Largest = 1_000_000_000_000_000_000;

    /// <summary>The multiplier applied: 35000 of "35 nghìn tờ".</summary>
    public decimal Value => Number * Scale.Factor;

    /// <summary>As it is printed again behind <see cref="Number"/>: nghìn tờ, tỷ/năm.</summary>
    public string PrintedUnit => Scale.Word.Length > 0 && Unit.Length > 0 && char.IsLetter(Unit[0]) ? Scale.Word + " " + Unit : Scale.Word + Unit;

    /// <summary>Nothing when the number or its value is too large to be one.</summary>
    public static TypedNumber? From(decimal number, int decimals, Scale scale, string unit) =>
        Math.Abs(number) <= Largest / scale.Factor ? new(number, decimals, scale, unit) : null;
}
