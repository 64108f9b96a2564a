using System.Globalization;
using System.Text.RegularExpressions;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Statistics.Prose;

/// <summary>
/// Reads numbers as people type and paste them: 1.456.018; 119,09; 35 nghìn; 2.184 tỷ đồng; 49,12%. What could be meant in two ways
/// is refused by name, never guessed.
/// </summary>
internal static partial class NumberReading
{
    /// <param name="commaIsDecimal">"1,456" is taken as 1456/1000: the reporter said so, or other cells of the column show it (119,09).</param>
    public static Result<TypedNumber> Read(string? text, bool commaIsDecimal = false)
    {
        var cell = Nfc.Clean(text);
        if (cell.Length == 0) return NumberFaultWords.Empty;
        if (cell[0] == '#') return NumberFaultWords.CellError(cell);
        if (Shape().Match(cell) is not { Success: true } shape) return NumberFaultWords.NotANumber(cell);
        var (digits, rest) = (shape.Groups["digits"].Value, shape.Groups["rest"].Value.TrimStart());
        if (Behind(cell, rest) is { } odd) return odd;
        if (Separators(digits, commaIsDecimal) is { } fault) return fault;
        var (scale, unit) = ScaleWords.Take(rest);
        if (unit is [>= '0' and <= '9', ..]) return NumberFaultWords.TwoNumbers(cell);
        return Parse(shape.Groups["sign"].Length > 0, digits.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), scale, unit) is { } number ? number : NumberFaultWords.TooLarge;
    }

    /// <summary>Digits with at most one dot; null when there are too many.</summary>
    internal static TypedNumber? Parse(bool negative, string digits, Scale scale, string unit)
    {
        var dot = digits.IndexOf('.', StringComparison.Ordinal);
        var decimals = dot < 0 ? 0 : digits.Length - dot - 1;
        if (digits.TrimStart('0').Count(char.IsAsciiDigit) > TypedNumber.MostDigits || decimals > TypedNumber.MostDigits) return null;
        var number = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return TypedNumber.From(negative ? -number : number, decimals, scale, unit);
    }

    private static Failure? Behind(string cell, string rest) => rest switch
    {
        "" => null,
        [>= '0' and <= '9', ..] => NumberFaultWords.Spaces(cell),
        _ when Exponent().IsMatch(rest) => NumberFaultWords.Exponent(cell),
        ['%' or '‰', ..] => null,
        _ => char.IsLetter(rest[0]) ? null : NumberFaultWords.NotANumber(cell),
    };

    private static Failure? Separators(string digits, bool commaIsDecimal)
    {
        if (!commaIsDecimal && Ambiguous().IsMatch(digits)) return NumberFaultWords.Ambiguous(digits);
        if (Vietnamese().IsMatch(digits)) return null;
        if (English().IsMatch(digits)) return NumberFaultWords.CommaGroups(digits);
        return DecimalDot().IsMatch(digits) ? NumberFaultWords.DecimalDot(digits) : NumberFaultWords.Groups(digits);
    }

    [GeneratedRegex(@"^(?<sign>[-\u2212]?)(?<digits>[0-9](?:[0-9.,]*[0-9])?)(?<rest>.*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^(?:[0-9]+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,[0-9]+)?\z")]
    private static partial Regex Vietnamese();

    [GeneratedRegex(@"^[1-9][0-9]{0,2},[0-9]{3}\z")]
    private static partial Regex Ambiguous();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?\z")]
    private static partial Regex English();

    [GeneratedRegex(@"^[0-9]+\.[0-9]+\z")]
    private static partial Regex DecimalDot();

    [GeneratedRegex(@"^[eE][-+]?[0-9]+\z")]
    private static partial Regex Exponent();
}
