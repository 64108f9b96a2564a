using LienThong.Kernel.Operating;

namespace LienThong.Documents;

/// <summary>Deliveries that wait for somebody, for the operators' page. How long is the offices' own affair.</summary>
internal static class DeliveryQueues
{
    private const string Sql = "select count(*) as count, min(sent_at) as oldest from [documents.delivery] where state in ('Arrived', 'Waiting') and state = @State";

    public static readonly WaitingQueues All = new(async (session, _) =>
    [
        (await session.FindAsync<WaitingQueues.Line>(Sql, new { State = nameof(DeliveryState.Arrived) }))!.As(OutgoingWords.ArrivedQueue),
        (await session.FindAsync<WaitingQueues.Line>(Sql, new { State = nameof(DeliveryState.Waiting) }))!.As(OutgoingWords.PaperQueue),
    ]);
}
