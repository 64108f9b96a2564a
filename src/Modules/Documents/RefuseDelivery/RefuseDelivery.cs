using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Từ chối tiếp nhận, with a reason that the sender reads.</summary>
internal sealed class RefuseDelivery(UnitOfWork work, DeliveryDesk desk, DeliveryStates states)
{
    public sealed record Request(DeliveryId Id, string Reason);

    public Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync(Permissions.RefuseDelivery, act, async session =>
    {
        var reason = Nfc.CleanLines(request.Reason);
        if (reason.Length is 0 or > 500) return DeliveryErrors.ReasonMissing;
        var found = await desk.ArrivedAsync(session, request.Id);
        if (!found.IsOk) return found.Failure;
        if (!await desk.MoveAsync(session, found.Value, DeliveryState.Refused, act.Actor.Display, reason)) return DeliveryErrors.NotWaiting;
        await states.TellAsync(session, found.Value, DeliveryState.Refused, reason);
        return (Result<Done>)Done.It;
    }, ct);
}
