using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Ký sao: the signer signs, and the copy takes its number out of the agency's one book of copies, whatever its kind.</summary>
internal sealed class SignCopy(UnitOfWork work, CopySources sources, Organisations organisations, Registers registers, CopyDesk desk)
{
    private const string Keep = """
        update [documents.official_copy] set state = 'Signed', code_number = @Code, notation = @Notation, book_id = @Book, book_number = @Number, signed_on = @Day, signed_at = @At, signed_by_name = @By,
               signed_as = @SignsAs, agency_name = @Agency, superior_name = @Superior, place = @Place where id = @Id
        """;

    internal sealed record Request(OfficialCopyId Id);

    /// <summary>What the signer reads back.</summary>
    internal sealed record Answer(OfficialCopyId Id, string Code);

    public Task<Result<Answer>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Answer>(Permissions.SignCopy, act, async s =>
    {
        if (await CopyDesk.LockAsync(s, r.Id) is not { } copy) return Fail.NotFound();
        if (copy.SignerId != act.Actor.Appointment) return CopyErrors.NotSigner;
        if (copy.State != CopyState.Waiting) return CopyErrors.NotWaiting;
        // The act's one reading of the clock: number and day on the paper are of one year, also when the write waited over midnight.
        var today = Clock.DateOf(act.At);
        if (await sources.HoldAsync(s, copy.SourceKind, copy.SourceId, today) is not { } source) return Fail.NotFound();
        if (source.Refusal is { } gone) return gone;
        if (copy.FromCopyId is { } from && await CopyDesk.FindAsync(s, from) is not { State: CopyState.Signed }) return CopyErrors.FromGone;
        var head = await CopyLetterhead.OfAsync(s, organisations, copy.AgencyId, today);
        await desk.CloseAsync(s, copy);
        var drawn = await registers.DrawAsync(s, CopyBooks.BookOf(copy.AgencyId, today), new RecordRef(OfficialCopy.RecordKind, copy.Id.Value), today);
        if (!drawn.IsOk) return drawn.Failure;
        var (code, notation) = (OutgoingNotation.Number(drawn.Value.Number, drawn.Value.Suffix), $"{CopyForms.CodeOf(copy.Kind)}-{head.Notation}");
        await s.ExecuteAsync(Keep, new
        {
            Code = code,
            Notation = notation,
            drawn.Value.Book,
            drawn.Value.Number,
            Day = today,
            act.At,
            By = act.Actor.Display,
            SignsAs = head.SignsAs(act.Actor.Role, copy.SignerPosition, act.Actor.Delegation is not null),
            head.Agency,
            head.Superior,
            head.Place,
            copy.Id,
        });
        await desk.TellAsync(s, copy, [Token.Hat(copy.AskedBy), Token.Desk(copy.AgencyId, Role.VanThu)], CopyWords.ToldSigned(copy, act.Actor.Display, $"{code}/{notation}"));
        CopyDesk.Audit(s, copy, "signed", new { code = $"{code}/{notation}" });
        return new Answer(copy.Id, $"{code}/{notation}");
    }, ct);
}
