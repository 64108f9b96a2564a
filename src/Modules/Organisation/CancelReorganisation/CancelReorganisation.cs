using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.CancelReorganisation;

/// <summary>Gives up a reorganisation that was only prepared; nothing of it had happened.</summary>
internal sealed class CancelReorganisation(UnitOfWork work)
{
    public Task<Result<Done>> HandleAsync(ReorganisationId id, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.PrepareReorganisation, act, async session =>
    {
        if (await session.ExecuteAsync("update [organisation.reorganisation] set state = 'Cancelled', version = version + 1 where id = @id and state = 'Prepared'", new { id }) == 0)
            return await ReorganisationErrors.NotThereAsync(session, id);
        session.Audit("organisation.reorganisation.cancelled", "reorganisation", id.Value);
        return Done.It;
    }, ct);
}
