using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Takes a group out of the agency's list; documents sent through it keep their recipients.</summary>
internal sealed class RemoveRecipientGroup(UnitOfWork work)
{
    public sealed record Request(RecipientGroupId Id);

    public Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync(Permissions.EditRecipientGroups, act, async session =>
    {
        if (await session.ExecuteAsync("delete from [documents.recipient_group] where id = @Id and agency_id = @Agency", new { Id = request.Id.Value, act.Actor.Agency }) == 0) return Fail.NotFound();
        await session.ExecuteAsync("delete from [documents.recipient_member] where group_id = @Id", new { Id = request.Id.Value });
        session.Audit("documents.recipient-group.removed", "recipient-group", request.Id.Value);
        return (Result<Done>)Done.It;
    }, ct);
}
