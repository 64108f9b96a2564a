using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Đánh dấu đã gửi giấy, thư: by hand, with the number of copies that really went.</summary>
internal sealed class TickPaperDelivery(UnitOfWork work, OutgoingDesk outgoing, DeliveryDesk desk)
{
    /// <param name="Copies">Số bản of each ticked line, when it differs from the intended.</param>
    public sealed record Request(OutgoingId Id, IReadOnlyList<DeliveryId> Lines, int? Copies = null);

    /// <returns>How many lines were ticked.</returns>
    public Task<Result<int>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync(Permissions.TickPaperDelivery, act, s => TickAsync(s, request), ct);

    private async Task<Result<int>> TickAsync(Session session, Request request)
    {
        if (request.Copies is < 1 or > 9999) return DeliveryErrors.CopiesWrong;
        var found = await outgoing.LoadAsync(session, request.Id);
        if (!found.IsOk) return found.Failure;
        if (OutgoingFlow.Frozen(found.Value.State)) return RecallErrors.Frozen;
        var waiting = await session.QueryAsync<DeliveryRow>("select * from [documents.delivery] where outgoing_id = @Id and paper and state = 'Waiting'", new { Id = request.Id.Value });
        var ticked = 0;
        foreach (var line in waiting.Where(l => request.Lines.Contains(l.Id)))
        {
            if (!await desk.MoveAsync(session, line, DeliveryState.Posted, session.Act.Actor.Display)) continue;
            if (request.Copies is { } copies) await session.ExecuteAsync("update [documents.delivery] set copies = @copies where id = @Id", new { copies, Id = line.Id.Value });
            ticked++;
        }

        return ticked > 0 ? ticked : DeliveryErrors.NotPaper;
    }
}
