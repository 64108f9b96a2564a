using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Statistics;

/// <summary>An agency's words of one section of a review, in the time [<see cref="WrittenAt"/>, <see cref="SupersededAt"/>); empty when it gave them up again.</summary>
internal sealed class ReviewTextRow
{
    public Guid Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public Guid AreaId { get; init; }
    public int Year { get; init; }

    /// <summary>The section's key in the catalogue.</summary>
    public string Section { get; init; } = "";

    /// <summary>A paragraph a line, figures in braces (<see cref="Templates.TemplateReader"/>).</summary>
    public string Text { get; init; } = "";
    public string PersonName { get; init; } = "";
    public DateTimeOffset WrittenAt { get; init; }
    public DateTimeOffset? SupersededAt { get; init; }
}

/// <summary>A review as it stood when it was made a document: never changed.</summary>
internal sealed class FrozenReviewRow
{
    public Guid Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public Guid AreaId { get; init; }
    public int Year { get; init; }

    /// <summary>1, 2, 3… of the agency's reviews of this area and year.</summary>
    public int Number { get; init; }
    public string Title { get; init; } = "";

    /// <summary>Prose with the links of its figures (<see cref="FreezeReview.FrozenText"/>).</summary>
    public string Content { get; init; } = "";
    public string Hash { get; init; } = "";

    /// <summary>Null when there was no LibreOffice.</summary>
    public string? PdfHash { get; init; }

    /// <summary>The draft that it became.</summary>
    public string Document { get; init; } = "";
    public string PersonName { get; init; } = "";
    public DateTimeOffset At { get; init; }
}

/// <summary>Reading what agencies wrote and froze.</summary>
internal static class ReviewTexts
{
    /// <summary>An agency's words of a review as they stood at an instant.</summary>
    public static Task<List<ReviewTextRow>> OfAsync(Session session, AgencyId agency, Guid area, int year, DateTimeOffset at) => session.QueryAsync<ReviewTextRow>(
        "select * from [statistics.review_text] where agency_id = @Agency and area_id = @Area and year = @Year and written_at <= @At and (superseded_at is null or superseded_at > @At) and text <> '' order by section",
        new { Agency = agency, Area = area, Year = year, At = at });

    /// <summary>The words in force, also empty ones; null when the section was never touched.</summary>
    public static Task<ReviewTextRow?> FindAsync(Session session, AgencyId agency, Guid area, int year, string section) => session.FindAsync<ReviewTextRow>(
        "select * from [statistics.review_text] where agency_id = @Agency and area_id = @Area and year = @Year and section = @Section and superseded_at is null",
        new { Agency = agency, Area = area, Year = year, Section = section });

    /// <summary>The agency's frozen reviews of an area and year, the newest first; without their prose.</summary>
    public static Task<List<FrozenReviewRow>> FrozenAsync(Session session, AgencyId agency, Guid area, int year) => session.QueryAsync<FrozenReviewRow>(
        "select id, agency_id, area_id, year, number, title, '' as content, hash, pdf_hash, document, person_name, at from [statistics.frozen_review] where agency_id = @Agency and area_id = @Area and year = @Year order by number desc",
        new { Agency = agency, Area = area, Year = year });

    /// <summary>One frozen review; null when none of these agencies has it.</summary>
    public static async Task<FrozenReviewRow?> FrozenAsync(Session session, Guid id, IReadOnlyCollection<AgencyId> agencies) =>
        await session.FindAsync<FrozenReviewRow>("select * from [statistics.frozen_review] where id = @Id", new { Id = id }) is { } row && agencies.Contains(row.AgencyId) ? row : null;
}
