using System.Globalization;
using LienThong.Statistics.Catalogue;
using Microsoft.AspNetCore.Http;

namespace LienThong.Statistics.CompareFigures;

/// <summary>What stands under a value: nothing, or how it stands to the year before.</summary>
internal enum Beside
{
    Nothing,
    Difference,
    Growth,
}

/// <summary>What a table of figures shows, as its address says it. What cannot be read is as if it were not said.</summary>
/// <param name="First">First year; null for the last but two.</param>
/// <param name="Last">Last year; null for the newest of which something is known.</param>
/// <param name="Boundaries">The boundaries of this day; null for those of the last year.</param>
/// <param name="Provinces">Codes of these boundaries; empty for all.</param>
/// <param name="GroupBy">The breakdown whose parts are shown under each whole; empty for none.</param>
/// <param name="Turned">Years down and provinces across.</param>
internal sealed record TableQuestion(IReadOnlyList<Indicator> Indicators, int? First, int? Last, DateOnly? Boundaries, IReadOnlyList<string> Provinces, string GroupBy, Beside Beside, bool Turned)
{
    public const int MostIndicators = 6, MostYears = 12;

    public static TableQuestion Read(IQueryCollection query, IndicatorBook book)
    {
        var indicators = query["chi_tieu"].Select(book.Find).OfType<Indicator>().Distinct().Take(MostIndicators).ToList();
        var (first, last) = (Year(query["tu"]), Year(query["den"]));
        if (first > last) (first, last) = (last, first);
        return new(indicators.Count > 0 ? indicators : [book.Find("VT06")!], first, last,
            DateOnly.TryParseExact(query["dia_gioi"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
            [.. query["tinh"].OfType<string>().Where(c => c.Length is > 0 and < 10).Distinct().Take(100)],
            query["phan_to"].ToString(),
            query["so_sanh"].ToString() switch { "chenh" => Beside.Difference, "tang" => Beside.Growth, _ => Beside.Nothing },
            query["xep"] == "nam");
    }

    private static int? Year(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && Period.IsYear(year) ? year : null;
}
