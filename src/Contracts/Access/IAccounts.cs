using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Contracts.Access;

/// <summary>One of the demo's people on the sign-in page.</summary>
public sealed record DemoAccount(string UserName, string PersonName, string Title, Role Role, string AgencyName);

/// <summary>A demo node registers one; a node without it has no sign-in by one click.</summary>
public interface IDemoAccounts
{
    /// <summary>The people offered, in the order shown.</summary>
    Task<IReadOnlyList<DemoAccount>> OfferedAsync(CancellationToken ct);
}

/// <summary>An account to be made.</summary>
/// <param name="Person">Whose.</param>
/// <param name="UserName">Latin letters, digits, dot, dash; unique whatever the case.</param>
public sealed record NewAccount(PersonId Person, string UserName);

/// <summary>What the operator's own verbs (demo, serve, token) ask of the accounts.</summary>
public interface IAccounts
{
    /// <summary>Makes demo accounts that share one password, inside the caller's write. They skip the forced change.</summary>
    Task AddDemoAsync(Session session, IReadOnlyList<NewAccount> accounts, string password);

    /// <summary>Makes one ordinary account, inside the caller's write; its password must be changed at first sign-in.</summary>
    Task AddAsync(Session session, NewAccount account, string password);

    /// <summary>Whether any demo account exists: <c>serve</c> then refuses every address but loopback.</summary>
    Task<bool> AnyDemoAsync(CancellationToken ct = default);

    /// <summary>The person of a user name; null when there is none.</summary>
    Task<PersonId?> PersonAsync(string userName, CancellationToken ct = default);

    /// <summary>A new API token for a user, asked by the operator at the machine; null when there is no such user.</summary>
    Task<string?> MakeTokenAsync(string userName, string name, bool mayWrite, TimeSpan life, CancellationToken ct = default);

    /// <summary>Takes a user's second factor off, asked by the operator at the machine, with a reason that the user is told; not found when there is no such user.</summary>
    Task<Result<Done>> ResetSecondFactorAsync(string userName, string? reason, CancellationToken ct = default);
}
