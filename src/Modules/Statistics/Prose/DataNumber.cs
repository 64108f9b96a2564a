using System.Text.RegularExpressions;
using LienThong.Kernel.Results;

namespace LienThong.Statistics.Prose;

/// <summary>Reads numbers of data files, strictly: digits, at most one dot before the decimals, a minus in front. No groups, no words.</summary>
internal static partial class DataNumber
{
    public static Result<TypedNumber> Read(string? text)
    {
        var cell = (text ?? "").Trim();
        if (cell.Length == 0) return NumberFaultWords.Empty;
        if (cell[0] == '#') return NumberFaultWords.CellError(cell);
        if (cell.Contains(',', StringComparison.Ordinal)) return NumberFaultWords.DecimalComma(cell);
        if (Plain().IsMatch(cell))
            return NumberReading.Parse(cell[0] == '-', cell.TrimStart('-'), ScaleWords.None, "") is { } number ? number : NumberFaultWords.TooLarge;
        if (Dots().IsMatch(cell)) return NumberFaultWords.DotGroups(cell);
        return Exponent().IsMatch(cell) ? NumberFaultWords.Exponent(cell) : NumberFaultWords.NotANumber(cell);
    }

    [GeneratedRegex(@"^-?[0-9]+(?:\.[0-9]+)?\z")]
    private static partial Regex Plain();

    [GeneratedRegex(@"^-?[0-9]+(?:\.[0-9]+){2,}\z")]
    private static partial Regex Dots();

    [GeneratedRegex(@"^-?[0-9.]+[eE][-+]?[0-9]+\z")]
    private static partial Regex Exponent();
}
