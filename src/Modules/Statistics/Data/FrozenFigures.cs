using LienThong.Contracts.Documents;
using LienThong.Kernel.Data;
using LienThong.Statistics.MakeReview;

namespace LienThong.Statistics;

/// <summary>A value as it stood in a frozen review: never changed.</summary>
internal sealed class FrozenFigureRow
{
    public Guid Id { get; init; }
    public Guid ReviewId { get; init; }
    public Guid AreaId { get; init; }
    public string Indicator { get; init; } = "";
    public DateOnly PeriodFrom { get; init; }
    public DateOnly PeriodTo { get; init; }
    public string Breakdown { get; init; } = "";
    public bool Plan { get; init; }

    /// <summary>Millionths (<see cref="Statistics.Amount"/>).</summary>
    public long Amount { get; init; }

    /// <summary>As it stands in its sentence.</summary>
    public string Printed { get; init; } = "";
}

/// <summary>A value that an issued report told.</summary>
/// <param name="Printed">As it stands there.</param>
/// <param name="Report">Số, ký hiệu.</param>
internal sealed record PublishedFigure(decimal Value, string Printed, string Report, DateOnly On);

/// <summary>How far a value has come; drafts and values that were sent are told by their return.</summary>
internal enum FigureStatus
{
    /// <summary>Đã duyệt: counts, and no issued report told it.</summary>
    Approved,

    /// <summary>Đã công bố: an issued report told it.</summary>
    Published,

    /// <summary>Đã đính chính: another value took its place.</summary>
    Corrected,
}

/// <summary>What issued reports told of figures.</summary>
internal sealed class FrozenFigures(IIssuedReports reports)
{
    /// <summary>The latest report first. Two statements.</summary>
    public async Task<IReadOnlyList<PublishedFigure>> PublishedAsync(Session session, FigureKey key)
    {
        var told = await session.QueryAsync<Told>("""
            select f.amount, f.printed, r.document
            from [statistics.frozen_figure] f join [statistics.frozen_review] r on r.id = f.review_id
            where f.area_id = @Area and f.indicator = @Indicator and f.period_from = @PeriodFrom and f.period_to = @PeriodTo and f.breakdown = @Breakdown and f.plan = @Plan
            """, new { key.Area, key.Indicator, PeriodFrom = key.Period.From, PeriodTo = key.Period.To, Breakdown = key.Breakdown.Text, Plan = key.Kind == ValueKind.Plan });
        var issued = (await reports.IssuedAsync(session, [.. told.Select(t => t.Document).Distinct(StringComparer.Ordinal)])).ToDictionary(i => i.Draft, StringComparer.Ordinal);
        return [.. told.Where(t => issued.ContainsKey(t.Document)).Select(t => new PublishedFigure(Statistics.Amount.Value(t.Amount), t.Printed, issued[t.Document].Code, issued[t.Document].On))
            .OrderByDescending(p => p.On).ThenBy(p => p.Report, StringComparer.Ordinal)];
    }

    /// <summary>The values that a review tells, each once, as it tells them first.</summary>
    public static IEnumerable<FrozenFigureRow> Of(FrozenReviewRow review, IEnumerable<ReviewFigure> figures) =>
        from told in figures.Where(f => f.Class != "computed").DistinctBy(f => f.Sources[0].Key)
        let key = told.Sources[0].Key
        let amount = Kept(told.Sources[0].Value)
        where amount is not null
        select new FrozenFigureRow
        {
            Id = Guid.CreateVersion7(review.At),
            ReviewId = review.Id,
            AreaId = key.Area,
            Indicator = key.Indicator,
            PeriodFrom = key.Period.From,
            PeriodTo = key.Period.To,
            Breakdown = key.Breakdown.Text,
            Plan = key.Kind == ValueKind.Plan,
            Amount = amount.Value,
            Printed = told.Printed,
        };

    /// <summary>How a value that counts now has come along.</summary>
    public static FigureStatus StatusOf(decimal value, IEnumerable<PublishedFigure> published) => Kept(value) is { } kept && published.Any(p => p.Value == Statistics.Amount.Value(kept)) ? FigureStatus.Published : FigureStatus.Approved;

    /// <summary>As it is kept: records may give a sum of money to the đồng where the indicator speaks of tỷ. Null when it does not fit.</summary>
    public static long? Kept(decimal value) => Statistics.Amount.Of(decimal.Round(value, 6));

    private sealed class Told
    {
        public long Amount { get; init; }
        public string Printed { get; init; } = "";
        public string Document { get; init; } = "";
    }
}
