using LienThong.Access.Data;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Access.SignIn;

/// <summary>Counts wrong passwords and codes of one account, and pauses it. Only a whole sign-in starts the count anew.</summary>
internal static class SignInTries
{
    /// <summary>What a wrong try is told: that the account pauses now, or only what was wrong.</summary>
    public static Failure Told(SignInAccount account, SignInPolicy policy, DateTimeOffset now, Failure wrong) =>
        Pauses(account, policy) ? Paused(now + policy.LockedFor) : wrong;

    /// <summary>Whether the next wrong try pauses the account.</summary>
    public static bool Pauses(SignInAccount account, SignInPolicy policy) => account.AccessFailedCount + 1 >= policy.TriesAllowed;

    public static Failure Paused(DateTimeOffset until) => Fail.Refused("access.sign-in.locked", AccessWords.LockedUntil(until));

    public static Task<int> CountAsync(Session session, Guid account, SignInPolicy policy, DateTimeOffset now) => session.ExecuteAsync("""
        update [access.account] set
          lockout_end = case when access_failed_count + 1 >= @Allowed then @Until else lockout_end end,
          access_failed_count = case when access_failed_count + 1 >= @Allowed then 0 else access_failed_count + 1 end
        where id = @Id
        """, new { Allowed = policy.TriesAllowed, Until = now + policy.LockedFor, Id = account });
}
