using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Access.RevokeToken;

/// <summary>Ends a token of one's own at once.</summary>
internal sealed class RevokeToken(UnitOfWork work, Clock clock)
{
    public Task<Result<Done>> HandleAsync(Guid token, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.RevokeToken, act, async session =>
    {
        var revoked = await session.ExecuteAsync("""
            update [access.api_token] set revoked_at = @Now where id = @Token and revoked_at is null
              and account_id = (select id from [access.account] where person_id = @Person)
            """, new { clock.Now, Token = token, act.Actor.Person });
        if (revoked == 0) return Fail.NotFound();
        session.Audit("access.token.revoked", "token", token);
        return Done.It;
    }, ct);
}
