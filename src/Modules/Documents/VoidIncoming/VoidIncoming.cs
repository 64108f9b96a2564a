using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Hủy số: the number stays in the book with its reason and is never given out again.</summary>
internal sealed class VoidIncoming(UnitOfWork work, IncomingFlow flow, Registers registers)
{
    internal sealed record Request(IncomingId Id, string? Reason);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.VoidIncoming, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var (row, now) = (loaded.Value.Row, loaded.Value);
        var reason = Nfc.Clean(r.Reason);
        if (reason.Length == 0) return IncomingErrors.ReasonMissing;
        var moved = now.Move(IncomingAction.Void);
        if (!moved.IsOk) return moved;
        var held = row.PresentedTo;
        row.ClosedAt = act.At;
        await flow.CloseAsync(s, row);
        await flow.EndOpinionsAsync(s, row);
        if (held is not null) await flow.TellAsync(s, row, [held], IncomingWords.ToldVoided(row));
        flow.Audit(s, row, "voided", new { row.Number, reason });
        return await registers.VoidAsync(s, row.BookId, row.Number, null, reason);
    }, ct);
}
