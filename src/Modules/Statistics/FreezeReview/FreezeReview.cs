using LienThong.Contracts.Documents;
using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Statistics.MakeReview;

namespace LienThong.Statistics.FreezeReview;

/// <summary>Makes a review as it stands a document of the own agency: the files are stored once, reprinted from the store, and go their way as a draft of type "báo cáo".</summary>
internal sealed class FreezeReview(UnitOfWork work, MakeReview.MakeReview maker, IReportDrafts drafts, IAreaReads areas, Organisations organisations, Files files, PdfMaker pdf, Clock clock)
{
    /// <param name="Signer">An appointment of the own agency.</param>
    internal sealed record Request(Guid Area, int Year, string Subject, AppointmentId Signer);

    /// <param name="Signers">Who may sign.</param>
    internal sealed record View(NamedArea Area, IReadOnlyList<MemberView> Signers);

    /// <param name="Area">As it was called in its year.</param>
    internal sealed record Answer(FrozenReviewRow Row, NamedArea Area)
    {
        public FrozenText Text => Json.Read<FrozenText>(Row.Content)!;
    }

    private sealed record Paper(Review Review, ReviewPaper On);

    /// <summary>Null for an unknown area.</summary>
    public Task<View?> FindAsync(Guid area, int year, AgencyId agency, CancellationToken ct) => work.ReadAsync(async s =>
        await areas.FindAsync(s, [area], new(year, 12, 31)) is [var named] ? new View(named, await drafts.SignersAsync(s, agency, clock.Today)) : null, ct);

    /// <summary>A frozen review of one of these agencies; null when there is none.</summary>
    public Task<Answer?> FrozenAsync(Guid id, IReadOnlyCollection<AgencyId> agencies, CancellationToken ct) => work.ReadAsync(async s =>
        await ReviewTexts.FrozenAsync(s, id, agencies) is { } row && await areas.FindAsync(s, [row.AreaId], new(row.Year, 12, 31)) is [var area] ? new Answer(row, area) : null, ct);

    /// <summary>What the agency has frozen of an area and year, the newest first.</summary>
    public Task<List<FrozenReviewRow>> AllAsync(Guid area, int year, AgencyId agency, CancellationToken ct) => work.ReadAsync(s => ReviewTexts.FrozenAsync(s, agency, area, year), ct);

    /// <summary>NotFound when nothing is known of area and year; Invalid for subject and signer; refused when a PDF could not be made though LibreOffice is there.</summary>
    public async Task<Result<Guid>> HandleAsync(Request r, Act act, CancellationToken ct)
    {
        if (!Permissions.Write.Allows(act.Actor.Role)) return Fail.Refused("statistics.review.not-permitted", FreezeReviewWords.NotPermitted);
        var drawn = await DrawAsync(r, act, ct);
        if (!drawn.IsOk) return drawn.Failure;
        var (review, on) = drawn.Value;
        // Slow, so before the transaction.
        var word = ReviewDocx.Write(review, on);
        var staged = await StageAsync(word, ReviewFileWords.FileName(review, "docx"), act, ct);
        if (!staged.IsOk) return staged.Failure;
        StagedFile? print = null;
        int? pages = null;
        if (pdf.IsReady)
        {
            var made = await pdf.MakeAsync(word, ct);
            var kept = made.IsOk ? await StageAsync(made.Value, ReviewFileWords.FileName(review, ReviewFormats.Pdf), act, ct) : made.Failure;
            if (!kept.IsOk) return kept.Failure;
            (print, pages) = (kept.Value, PdfMaker.PagesOf(made.Value));
        }

        return await work.WriteAsync(Permissions.Write, act, s => KeepAsync(s, r, review, staged.Value.Id, print?.Id, pages), ct);

        Task<Result<StagedFile>> StageAsync(byte[] content, string name, Act by, CancellationToken until)
        {
            var words = string.Join('\n', review.Sections.SelectMany(x => x.Sentences).Select(x => x.Text));
            return files.StageAsync(new MemoryStream(content), name, by.Actor.Person, until, words);
        }
    }

    private Task<Result<Paper>> DrawAsync(Request r, Act act, CancellationToken ct) => work.ReadAsync<Result<Paper>>(async s =>
    {
        var (agency, today) = (act.Actor.Agency, clock.Today);
        if (await maker.DrawAsync(s, r.Area, r.Year, agency) is not { } review) return Fail.NotFound();
        var signers = await drafts.SignersAsync(s, agency, today);
        if (signers.FirstOrDefault(m => m.Id == r.Signer) is not { } signer) return Fail.Invalid("Signer", "statistics.review.signer", FreezeReviewWords.SignerMissing);
        var own = (await organisations.AgencyAsync(s, agency, today))!;
        var above = own.ParentId is { } parent ? await organisations.AgencyAsync(s, parent, today) : null;
        return new Paper(review, ReviewPaper.Of(own, above, signer, signers.FirstOrDefault(m => m.Role == Role.LanhDao)));
    }, ct);

    private async Task<Result<Guid>> KeepAsync(Session s, Request r, Review review, StagedFileId word, StagedFileId? print, int? pages)
    {
        var act = s.Act;
        await s.HoldTableAsync("[statistics.frozen_review]");
        var stored = new List<FileRef>();
        foreach (var id in new[] { word, print }.OfType<StagedFileId>())
        {
            var file = await files.AttachAsync(s, id, act.Actor.Person);
            if (!file.IsOk) return file.Failure;
            stored.Add(file.Value);
        }

        var draft = await drafts.DraftAsync(s, new(r.Subject, r.Signer, pages, stored));
        if (!draft.IsOk) return draft.Failure;
        var row = new FrozenReviewRow
        {
            Id = Guid.CreateVersion7(act.At),
            AgencyId = act.Actor.Agency,
            AreaId = r.Area,
            Year = r.Year,
            Number = (await ReviewTexts.FrozenAsync(s, act.Actor.Agency, r.Area, r.Year)).Count + 1,
            Title = r.Subject,
            Content = Json.Write(FrozenText.Of(review)),
            Hash = stored[0].Hash,
            PdfHash = stored.Count > 1 ? stored[1].Hash : null,
            Document = draft.Value,
            PersonName = act.Actor.Display,
            At = act.At,
        };
        await s.AddManyAsync<StatisticsContext, FrozenReviewRow>([row]);
        await s.AddManyAsync<StatisticsContext, FrozenFigureRow>([.. FrozenFigures.Of(row, review.Figures)]);
        s.Audit("statistics.review.frozen", "review", row.Id, new { area = review.Area.FullName, year = r.Year, subject = r.Subject });
        return row.Id;
    }
}
