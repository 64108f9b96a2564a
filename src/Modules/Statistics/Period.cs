using System.Globalization;

namespace LienThong.Statistics;

/// <summary>What a value speaks of: a year (2017), half (2017-H1), quarter (2017-Q3) or month (2017-11).</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
internal readonly record struct Period(DateOnly From, DateOnly To)
{
    /// <summary>Years of which values may speak.</summary>
    public const int FirstYear = 1976, LastYear = 2100;

    /// <summary>How many months: 1, 3, 6 or 12.</summary>
    public int Months => ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;

    public int Year => From.Year;

    /// <summary>As data files write it.</summary>
    public string Text => Months switch
    {
        12 => $"{From.Year:0000}",
        6 => $"{From.Year:0000}-H{((From.Month - 1) / 6) + 1}",
        3 => $"{From.Year:0000}-Q{((From.Month - 1) / 3) + 1}",
        _ => $"{From.Year:0000}-{From.Month:00}",
    };

    /// <summary>The period of the same length before.</summary>
    public Period Previous => Of(From.AddMonths(-Months), Months);

    public static bool IsYear(int year) => year is >= FirstYear and <= LastYear;

    public static Period OfYear(int year) => Of(new(year, 1, 1), 12);

    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        if (text is not { Length: >= 4 } || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || !IsYear(year)) return false;
        var (month, months) = text.Length == 4 ? (1, 12) : text[4] == '-' ? Part(text[5..]) : (0, 0);
        if (months == 0) return false;
        period = Of(new(year, month, 1), months);
        return true;
    }

    private static (int Month, int Months) Part(string part) => part switch
    {
        ['H' or 'h', >= '1' and <= '2' and var half] => (((half - '1') * 6) + 1, 6),
        ['Q' or 'q', >= '1' and <= '4' and var quarter] => (((quarter - '1') * 3) + 1, 3),
        [>= '0' and <= '1', >= '0' and <= '9'] when int.Parse(part, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month => (month, 1),
        _ => (0, 0),
    };

    private static Period Of(DateOnly from, int months) => new(from, from.AddMonths(months).AddDays(-1));

    public override string ToString() => Text;
}
