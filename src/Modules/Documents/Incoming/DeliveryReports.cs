using LienThong.Kernel.Data;

namespace LienThong.Documents;

/// <summary>Tells the sending agency how far a document that came by delivery has got (QĐ 28/2018, states 04–06).</summary>
internal sealed class DeliveryReports
{
    public Task AssignedAsync(Session session, Incoming row) => Task.CompletedTask;

    public Task WorkingAsync(Session session, Incoming row) => Task.CompletedTask;

    public Task CompletedAsync(Session session, Incoming row) => Task.CompletedTask;
}
