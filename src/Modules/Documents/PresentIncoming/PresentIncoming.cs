using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>The văn thư or the chánh văn phòng lays a letter before a leader, or before the chánh văn phòng who screens.</summary>
internal sealed class PresentIncoming(UnitOfWork work, IncomingFlow flow, Recipients recipients, Notes notes, StepMemory memory)
{
    /// <param name="To">A leader or the chánh văn phòng, as <see cref="Recipient.Value"/>.</param>
    /// <param name="Note">What the presenter proposes; may be empty.</param>
    internal sealed record Request(IncomingId Id, string? To, string? Note);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.PresentIncoming, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var (row, now) = (loaded.Value.Row, loaded.Value);
        if (string.IsNullOrEmpty(r.To)) return IncomingErrors.NobodyChosen;
        var all = await recipients.OfAsync(s, row.AgencyId);
        if (all.Find(x => x.Value == r.To && x.Role is Role.LanhDao or Role.ChanhVanPhong && x.Appointment != act.Actor.Appointment) is not { } to) return IncomingErrors.NotInOffice;
        var moved = now.Move(IncomingAction.Present);
        if (!moved.IsOk) return moved;
        (row.PresentedTo, row.PresentedBy) = (to.Holder, act.Actor.Appointment);
        await flow.CloseAsync(s, row);
        await flow.GrantAsync(s, row, [to.Holder, Token.Hat(act.Actor.Appointment)]);
        await flow.OpenAsync(s, row, IncomingFlow.SteerKind, IncomingWords.AskSteer, to.Holder, to.Label, row.Due);
        notes.Add(s, row, r.Note, to.Label, steers: false);
        await flow.TellAsync(s, row, [to.Holder], IncomingWords.ToldPresented(row));
        flow.Audit(s, row, "presented", new { to = to.Label });
        await memory.KeepAsync(now);
        return Done.It;
    }, ct);
}
