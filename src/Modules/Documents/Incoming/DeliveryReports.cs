using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Tells the sending agency how far a document that came by delivery has got (QĐ 28/2018, states 04–06).</summary>
internal sealed class DeliveryReports(DeliveryStates states)
{
    private readonly HashSet<IncomingId> _told = [];

    /// <summary>Whether the sending agency was told something of the document in this request.</summary>
    public bool Told(Incoming row) => _told.Contains(row.Id);

    /// <summary>A unit or a person was named.</summary>
    public Task AssignedAsync(Session session, Incoming row) => MovedAsync(session, row, DeliveryState.Assigned);

    /// <summary>Work is going on.</summary>
    public Task WorkingAsync(Session session, Incoming row) => MovedAsync(session, row, DeliveryState.InProgress);

    /// <summary>Closed, or filed without work.</summary>
    public Task CompletedAsync(Session session, Incoming row) => MovedAsync(session, row, DeliveryState.Completed);

    private async Task MovedAsync(Session session, Incoming row, DeliveryState state)
    {
        if (row.DeliveryId is null) return;
        _told.Add(row.Id);
        await states.MovedAsync(session, row.Id, state, session.Act.Actor);
    }
}
