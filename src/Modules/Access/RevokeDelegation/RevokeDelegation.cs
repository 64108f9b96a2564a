using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Access.RevokeDelegation;

/// <summary>Takes an own hat back from today on; one that has not begun never comes into force.</summary>
internal sealed class RevokeDelegation(UnitOfWork work, Clock clock)
{
    public Task<Result<Done>> HandleAsync(DelegationId delegation, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.RevokeDelegation, act, async session =>
    {
        var revoked = await session.ExecuteAsync("""
            update [org.delegation] set valid_to = case when valid_from > @Day then valid_from else @Day end
            where id = @Id and valid_to > @Day and valid_from < valid_to
              and from_appointment_id in (select id from [org.appointment] where person_id = @Person)
            """, new { Day = clock.Today, Id = delegation, act.Actor.Person });
        if (revoked == 0) return Fail.NotFound();
        session.Audit("access.delegation.revoked", "delegation", delegation.Value);
        return Done.It;
    }, ct);
}
