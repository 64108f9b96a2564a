using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.MakeReview;
using LienThong.Statistics.Templates;

namespace LienThong.Statistics.WriteReview;

/// <summary>An agency writes its own words around the live figures of a section; no figure gets lost by it, and an empty text gives the section back to itself.</summary>
internal sealed class WriteReview(UnitOfWork work, IAreaReads areas, KnownFigures known, IndicatorBook book)
{
    public const int Longest = 50_000;

    /// <param name="Version">Of the words that the writer saw; null when there were none.</param>
    internal sealed record Request(Guid Area, int Year, string Section, string? Text, Guid? Version);

    /// <param name="Text">In force: the agency's, or the section as it writes itself.</param>
    /// <param name="Written">The agency's words; null when it has none.</param>
    /// <param name="Figures">What the section can tell, as it writes itself.</param>
    internal sealed record View(NamedArea Area, string Section, string Text, ReviewTextRow? Written, Guid? Version, IReadOnlyList<ReviewFigure> Figures);

    /// <summary>Null for an unknown area or section. Always the same number of statements.</summary>
    public Task<View?> FindAsync(Guid area, int year, string section, AgencyId agency, CancellationToken ct) => work.ReadAsync(async s =>
    {
        if (!book.Sections.Contains(section) || await areas.FindAsync(s, [area], new(year, 12, 31)) is not [var named]) return null;
        var row = await ReviewTexts.FindAsync(s, agency, area, year, section);
        var made = await MadeAsync(s, area, year, section);
        var written = row is { Text.Length: > 0 } ? row : null;
        return new View(named, section, written?.Text ?? SectionText.Of(made, year), written, row?.Id, [.. made.Figures]);
    }, ct);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Write, act, async s =>
    {
        if (!book.Sections.Contains(r.Section) || await areas.FindAsync(s, [r.Area], new(r.Year, 12, 31)) is not [var named]) return Fail.NotFound();
        var lines = (r.Text ?? "").ReplaceLineEndings("\n").Split('\n').Select(Nfc.Clean).ToList();
        var text = string.Join('\n', lines.Where(l => l.Length > 0));
        if (text.Length > Longest) return Fail.Invalid("Text", "statistics.review.too-long", WriteReviewWords.TooLong(text.Length));
        if (TemplateReader.Read(string.Join('\n', lines), r.Year, book).Faults is { Count: > 0 } faults) return Fail.Invalid([.. faults.Select(f => new FieldError("Text", f.Code, f.Message))]);
        await s.HoldTableAsync("[statistics.review_text]");
        var row = await ReviewTexts.FindAsync(s, act.Actor.Agency, r.Area, r.Year, r.Section);
        if (row?.Id != r.Version) return Fail.Conflict(0);
        // Words that say what the section says of itself would only grow old.
        if (text == SectionText.Of(await MadeAsync(s, r.Area, r.Year, r.Section), r.Year)) text = "";
        await s.ExecuteAsync("update [statistics.review_text] set superseded_at = @At where id = @Id", new { Id = row?.Id ?? Guid.Empty, act.At });
        await s.AddManyAsync<StatisticsContext, ReviewTextRow>([new()
        {
            Id = Guid.CreateVersion7(act.At), AgencyId = act.Actor.Agency, AreaId = r.Area, Year = r.Year, Section = r.Section, Text = text, PersonName = act.Actor.Display, WrittenAt = act.At,
        }]);
        s.Audit("statistics.review.written", "review", r.Area, new { area = named.FullName, year = r.Year, section = ReviewWords.SectionTitle(r.Section) });
        return Done.It;
    }, ct);

    private async Task<ReviewSection> MadeAsync(Session session, Guid area, int year, string section)
    {
        var set = await known.LoadAsync(session, area, year - 1, year, DateTimeOffset.MaxValue);
        return ReviewMaker.Sections(year, set, book).First(s => s.Key == section);
    }
}
