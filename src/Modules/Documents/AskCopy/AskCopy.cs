using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Đề nghị sao: who reads a document asks a leader or the chief of office to sign a copy of it.</summary>
internal sealed class AskCopy(UnitOfWork work, CopySources sources, Organisations organisations, CopyDesk desk)
{
    /// <param name="SourceKind">Of the document: incoming or outgoing.</param>
    internal sealed record Request(string SourceKind, Guid Source, CopyKind? Kind, CopyForm? Form, AppointmentId? Signer, string? Recipients, int? Copies, string? Reason)
    {
        public string? Extract { get; init; }

        /// <summary>The own sao y that a sao lục is made from.</summary>
        public OfficialCopyId? From { get; init; }

        /// <summary>A sao y that another agency made, in words.</summary>
        public string? FromWords { get; init; }
    }

    internal sealed record Answer(OfficialCopyId Id);

    public Task<Result<Answer>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Answer>(Permissions.AskCopy, act, async s =>
    {
        var today = Clock.DateOf(act.At);
        if (await sources.FindAsync(s, r.SourceKind, r.Source, HatTokens.Reading(act.Actor), today) is not { } source || source.Agency != act.Actor.Agency) return Fail.NotFound();
        if (source.Refusal is { } gone) return gone;
        var asked = new AskedCopy(r, source, await SignerAsync(s, r, today), await FromAsync(s, r));
        if (asked.Faults() is { Count: > 0 } faults) return Fail.Invalid(faults);
        var copy = asked.Make(act);
        s.Context<DocumentsContext>().Add(copy);
        await desk.OpenAsync(s, copy);
        await desk.TellAsync(s, copy, [Token.Hat(copy.SignerId)], CopyWords.ToldAsked(copy));
        CopyDesk.Audit(s, copy, "asked", new { copyKind = copy.Kind, copyForm = copy.Form, original = source.Number, signer = copy.SignerName, copies = copy.Copies });
        return new Answer(copy.Id);
    }, ct);

    private async Task<MemberView?> SignerAsync(Session session, Request r, DateOnly day) => r.Signer is { } id ? await organisations.MemberAsync(session, id, day) : null;

    private static async Task<OfficialCopy?> FromAsync(Session session, Request r) => r is { Kind: CopyKind.CopyOfCopy, From: { } id } ? await CopyDesk.FindAsync(session, id) : null;
}
