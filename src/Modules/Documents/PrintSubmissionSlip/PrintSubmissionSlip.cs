using LienThong.Kernel.Acts;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>Phiếu trình of a draft or an issued document: what each stage on the way to the signature said, and lines for those that are still to come.</summary>
internal sealed class PrintSubmissionSlip(OutgoingReading reading, SlipAgencies agencies)
{
    /// <summary>Null where there is no document that the reader may know of; what it says is what the document's page says to the same reader.</summary>
    public async Task<SubmissionSlip?> FindAsync(OutgoingId id, Reader reader, Actor? hat, CancellationToken ct)
    {
        if (!reader.May(Permissions.ReadOutgoing) || await reading.FindAsync(id, reader, hat, ct) is not { } view) return null;
        var said = view.Talk.Where(r => r.Decision is not (OutgoingAction.Edit or OutgoingAction.AddVersion)).ToLookup(r => r.Stage == OutgoingState.Returned ? OutgoingState.Draft : r.Stage, r => Entry(view.Row, r));
        // Stages of today's office, and those that the document really went through, in the order of the way.
        var stages = view.Route.Stages().Concat(said.Select(g => g.Key)).Append(OutgoingState.Draft).Distinct().Where(s => s == OutgoingState.Draft || OutgoingFlow.InReview(s) || s == OutgoingState.ToIssue).Order();
        return new SubmissionSlip(view, await agencies.OfAsync(view.Row.AgencyId, view.Row.IssuedOn ?? view.Today, ct), [.. stages.Select(s => (s, (IReadOnlyList<TalkWord>)[.. said[s]]))]);
    }

    private static TalkWord Entry(OutgoingRow row, ReviewRow r) =>
        new(r.ByName, r.ByTitle, r.At, OutgoingWords.Line(r), r.Decision == OutgoingAction.Issue ? SlipWords.Issued(row) : null);
}

/// <summary>The slip: each stage of the way with what was said there, the oldest first.</summary>
internal sealed record SubmissionSlip(OutgoingView View, SlipAgency Agency, IReadOnlyList<(OutgoingState Stage, IReadOnlyList<TalkWord> Said)> Stages);
