using System.Globalization;
using System.Text.RegularExpressions;

namespace LienThong.Statistics.Prose;

/// <summary>Periods as sentences name them. Whole dates are <see cref="WebKit.Vn.DocumentDate"/>'s.</summary>
internal static partial class PeriodWords
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    public static string Year(int year) => $"năm {year}";

    /// <summary>6 tháng đầu năm 2017, 6 tháng cuối năm 2017.</summary>
    public static string Half(int year, int half) => $"6 tháng {(half == 1 ? "đầu" : "cuối")} {Year(year)}";

    /// <summary>quý III năm 2017</summary>
    public static string Quarter(int year, int quarter) => $"quý {Roman[quarter - 1]} {Year(year)}";

    /// <summary>tháng 11 năm 2017; as in dates, months one and two carry a zero.</summary>
    public static string Month(int year, int month) => $"tháng {(month < 3 ? "0" : "")}{month} {Year(year)}";

    /// <summary>From a code: 2017, 2017-H1, 2017-Q3, 2017-11. Null for anything else.</summary>
    public static string? Of(string code)
    {
        if (Code().Match(code) is not { Success: true } match) return null;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        return (Number("half"), Number("quarter"), Number("month")) switch
        {
            ({ } half, _, _) => Half(year, half),
            (_, { } quarter, _) => Quarter(year, quarter),
            (_, _, { } month) => Month(year, month),
            _ => Year(year),
        };

        int? Number(string group) => match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>What a period is compared with: năm 2016; cùng kỳ năm 2016 for the same part of another year; otherwise that period's own name.</summary>
    public static string? Compared(string code, string previous)
    {
        if (Of(code) is null || Of(previous) is not { } name) return null;
        return code.Length > 4 && code != previous && code[4..] == previous[4..] ? "cùng kỳ năm " + previous[..4] : name;
    }

    [GeneratedRegex("^(?<year>[12][0-9]{3})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])))?\\z")]
    private static partial Regex Code();
}
