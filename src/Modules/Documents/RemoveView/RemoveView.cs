using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Drops a view of one's own.</summary>
internal sealed class RemoveView(UnitOfWork work)
{
    internal sealed record Request(Guid Id);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.SaveViews, act, async s =>
    {
        if (await s.FindAsync<string>("select name from [documents.saved_view] where id = @Id and person_id = @Person", new { r.Id, act.Actor.Person }) is not { } name) return Fail.NotFound();
        await s.ExecuteAsync("delete from [documents.saved_view] where id = @Id", new { r.Id });
        s.Audit("documents.view.removed", "view", act.Actor.Person.Value, new { name });
        return Done.It;
    }, ct);
}
