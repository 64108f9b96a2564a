using System.Text;
using LienThong.Access.Data;
using LienThong.Access.Passwords;
using LienThong.Contracts.Access;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.Identity;

namespace LienThong.Access.Provision;

/// <summary>What the operator's verbs ask: the demo's accounts, a first administrator, a token or a lost second factor at the machine.</summary>
internal sealed class Accounts(UnitOfWork work, Clock clock, IPasswordHasher<Account> hasher, MakeToken.MakeToken tokens, ResetFactor.ResetFactor factors) : IAccounts
{
    private const string Insert = """
        insert into [access.account](id, person_id, user_name, normalized_user_name, password_hash, security_stamp, concurrency_stamp,
          lockout_enabled, access_failed_count, is_demo, must_change_password, created_at)
        values (@Id, @PersonId, @UserName, @NormalizedUserName, @PasswordHash, @SecurityStamp, @ConcurrencyStamp, @LockoutEnabled, 0, @IsDemo, @MustChangePassword, @CreatedAt)
        """;

    public Task AddDemoAsync(Session session, IReadOnlyList<NewAccount> accounts, string password) => AddAsync(session, accounts, password, demo: true);

    public Task AddAsync(Session session, NewAccount account, string password)
    {
        if (PasswordRules.Fault(account.UserName, password) is { } fault) throw new ArgumentException(fault.Message, nameof(password));
        return AddAsync(session, [account], password, demo: false);
    }

    public Task<bool> AnyDemoAsync(CancellationToken ct = default) => work.ReadAsync(async s =>
        await s.FindAsync<int?>("select 1 from [access.account] where is_demo = @Yes limit 1", new { Yes = true }) is not null, ct);

    public Task<PersonId?> PersonAsync(string userName, CancellationToken ct = default) => work.ReadAsync(s =>
        s.FindAsync<PersonId?>("select person_id from [access.account] where normalized_user_name = @Name", new { Name = Normal(userName) }), ct);

    public Task<string?> MakeTokenAsync(string userName, string name, bool mayWrite, TimeSpan life, CancellationToken ct = default) =>
        tokens.ForOperatorAsync(Normal(userName), name, mayWrite ? TokenScope.Write : TokenScope.Read, life, ct);

    public Task<Result<Done>> ResetSecondFactorAsync(string userName, string? reason, CancellationToken ct = default) =>
        factors.ForOperatorAsync(Normal(userName), reason, ct);

    internal static string Normal(string userName) => userName.Trim().Normalize(NormalizationForm.FormC).ToUpperInvariant();

    private async Task AddAsync(Session session, IReadOnlyList<NewAccount> accounts, string password, bool demo)
    {
        // One slow hash for all: the demo's password is no secret.
        var hash = hasher.HashPassword(new Account(), password.Normalize(NormalizationForm.FormC));
        foreach (var account in accounts)
        {
            var row = NewRow(account, hash, demo);
            await session.ExecuteAsync(Insert, row);
            session.Audit("access.account.created", "account", row.Id, new { account.UserName, demo });
        }
    }

    private Account NewRow(NewAccount account, string hash, bool demo) => new()
    {
        Id = OrderedId.Next(),
        PersonId = account.Person,
        UserName = account.UserName.Trim(),
        NormalizedUserName = Normal(account.UserName),
        PasswordHash = hash,
        SecurityStamp = NewStamp(),
        ConcurrencyStamp = NewStamp(),
        LockoutEnabled = true,
        IsDemo = demo,
        MustChangePassword = !demo,
        CreatedAt = clock.Now,
    };

    private static string NewStamp() => Guid.CreateVersion7().ToString("N") + Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(8));
}
