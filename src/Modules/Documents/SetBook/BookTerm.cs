using System.Globalization;
using System.Text.RegularExpressions;

namespace LienThong.Documents;

/// <summary>A term of office as written: "2025-2030".</summary>
internal static partial class BookTerm
{
    private const int Longest = 10;

    /// <summary>The term in the one way it is stored, with a hyphen; null when it is none or the day lies outside it.</summary>
    public static string? Read(string typed, DateOnly? from)
    {
        if (Written().Match(typed) is not { Success: true } m) return null;
        var (first, last) = (int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture));
        if (last <= first || last - first > Longest) return null;
        return from is { } day && (day.Year < first || day.Year > last) ? null : $"{first}-{last}";
    }

    [GeneratedRegex(@"^\s*(\d{4})\s*[-–]\s*(\d{4})\s*$")]
    private static partial Regex Written();
}
