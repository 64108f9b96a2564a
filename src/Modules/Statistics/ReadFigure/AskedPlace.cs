using LienThong.Contracts.Organisation;
using LienThong.Contracts.Statistics;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Statistics.Catalogue;

namespace LienThong.Statistics.ReadFigure;

/// <summary>A question as understood.</summary>
internal sealed record AskedPlace(Indicator Indicator, NamedArea Area, Period Period, Breakdown Breakdown)
{
    public static async Task<Result<AskedPlace>> FindAsync(Session session, IAreaReads areas, IndicatorBook book, FigureQuestion q, DateOnly today)
    {
        if (book.Find(q.Code) is not { } indicator) return Fail.Invalid("indicator", "statistics.value.indicator", ReadFigureWords.NoIndicator(q.Code));
        if (!Period.TryParse(q.Period, out var period)) return Fail.Invalid("period", "statistics.value.period", ReadFigureWords.NoPeriod(q.Period));
        if (Breakdown.Read(q.Breakdown) is not { } breakdown) return Fail.Invalid("breakdown", "statistics.value.breakdown", ReadFigureWords.NoBreakdown(q.Breakdown));
        var area = (await areas.OfCodesAsync(session, [q.Area], q.Boundaries ?? period.To)).GetValueOrDefault(q.Area);
        // A code of today that nobody bore in the period: what its bearer was made of had figures then.
        if (area is null && q.Boundaries is null) area = (await areas.OfCodesAsync(session, [q.Area], today)).GetValueOrDefault(q.Area);
        return area is not null
            ? new AskedPlace(indicator, area, period, breakdown)
            : Fail.Invalid("area", "statistics.value.area", ReadFigureWords.NoArea(q.Area, period));
    }
}
