using LienThong.Contracts.Organisation;
using LienThong.Contracts.Statistics;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Statistics.Catalogue;

namespace LienThong.Statistics.MakeReview;

/// <summary>Draws the year review of an area from what was held for true at an instant.</summary>
internal sealed class MakeReview(UnitOfWork work, IAreaReads areas, KnownFigures known, IndicatorBook book, PdfMaker pdf, Organisations organisations, Clock clock) : IReviewFiles
{
    // A unit is called as it was at its beginning: before the year was over nobody knew what it would become.
    private static readonly DateOnly Oldest = new(Period.FirstYear, 1, 1);

    /// <summary>Null when nothing is known of that area and year; always the same number of statements.</summary>
    /// <param name="agency">Whose words the sections have; null for those that they write themselves.</param>
    public Task<Review?> FindAsync(Guid area, int year, AgencyId? agency, CancellationToken ct) => work.ReadAsync(s => DrawAsync(s, area, year, agency), ct);

    /// <summary>Areas and years of which something is known, newest first.</summary>
    public Task<List<KnownYear>> YearsAsync(CancellationToken ct) => work.ReadAsync(async s =>
    {
        var found = await s.QueryAsync<CountedYear>("select area_id, year, count(*) as figures from (select area_id, period_from / 10000 as year from [statistics.observation] where superseded_at is null and kind = 'Actual' union all select area_id, period_from / 10000 from [statistics.returned] where superseded_at is null and not plan) f group by area_id, year");
        var names = (await areas.FindAsync(s, [.. found.Select(f => f.AreaId).Distinct()], Oldest)).ToDictionary(a => a.Id);
        return found.Where(f => names.ContainsKey(f.AreaId)).Select(f => new KnownYear(names[f.AreaId], f.Year, f.Figures))
            .OrderByDescending(f => f.Year).ThenBy(f => f.Area.Code, StringComparer.Ordinal).ToList();
    }, ct);

    public async Task<Result<ReviewFile>> MakeAsync(string area, int year, string format, DateOnly? knownOn, string? agency, CancellationToken ct)
    {
        if (ReviewFormats.Find(format) is not { } form) return Fail.Refused("statistics.review.format", ReviewFileWords.NoFormat(format));
        var drawn = await work.ReadAsync<Result<Review>>(async s =>
        {
            if ((await areas.OfCodesAsync(s, [area], new(year, 12, 31))).GetValueOrDefault(area) is not { } named) return Fail.Refused("statistics.review.area", ReviewFileWords.NoArea(area, year));
            var office = agency is null ? null : await organisations.ByCodeAsync(s, agency, clock.Today);
            if (agency is not null && office is null) return Fail.Refused("statistics.review.agency", ReviewFileWords.NoAgency(agency));
            return await DrawAsync(s, named, year, office?.Id, knownOn) is { } review ? review : Fail.Refused("statistics.review.nothing", ReviewFileWords.Nothing(named.FullName, year));
        }, ct);
        return drawn.IsOk ? await WriteAsync(drawn.Value, form, ct) : drawn.Failure;
    }

    /// <summary>As it is now, for a page's reader; NotFound when nothing is known, refused when the format cannot be made here.</summary>
    public async Task<Result<ReviewFile>> MakeAsync(Guid area, int year, string format, AgencyId? agency, CancellationToken ct) =>
        await FindAsync(area, year, agency, ct) is { } review && ReviewFormats.Find(format) is { } form ? await WriteAsync(review, form, ct) : Fail.NotFound();

    // Slow, so outside of any transaction.
    private async Task<Result<ReviewFile>> WriteAsync(Review review, ReviewFormat form, CancellationToken ct)
    {
        var written = form.Write(review);
        var content = form.Ending == ReviewFormats.Pdf ? await pdf.MakeAsync(written, ct) : written;
        return content.Map(bytes => new ReviewFile(ReviewFileWords.FileName(review, form.Ending), form.MediaType, bytes));
    }

    /// <summary>The same inside a session.</summary>
    public async Task<Review?> DrawAsync(Session session, Guid area, int year, AgencyId? agency) =>
        await areas.FindAsync(session, [area], new(year, 12, 31)) is [var named] ? await DrawAsync(session, named, year, agency, null) : null;

    private async Task<Review?> DrawAsync(Session session, NamedArea area, int year, AgencyId? agency, DateOnly? knownOn)
    {
        var at = Observations.KnownAt(knownOn);
        var texts = agency is { } of ? await ReviewTexts.OfAsync(session, of, area.Id, year, at) : [];
        var review = ReviewMaker.Make(area, year, await known.LoadAsync(session, area.Id, year - 1, year, at), book, texts);
        return review.Sections.Count > 0 ? review : null;
    }

    private sealed class CountedYear
    {
        public Guid AreaId { get; init; }
        public int Year { get; init; }
        public int Figures { get; init; }
    }
}

/// <summary>How much is known of an area and year.</summary>
internal sealed record KnownYear(NamedArea Area, int Year, int Figures);
