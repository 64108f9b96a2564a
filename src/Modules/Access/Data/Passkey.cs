using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Identity;

namespace LienThong.Access.Data;

/// <summary>A passkey of an account: the public half of a key pair whose private half never leaves its owner's device.</summary>
internal sealed class Passkey
{
    private const string Columns = "select id, account_id, credential_id, public_key, name, created_at, last_used_at, challenged_at, sign_count, transports, is_backup_eligible, is_backed_up from [access.passkey]";

    public Guid Id { get; init; }
    public Guid AccountId { get; init; }
    public byte[] CredentialId { get; init; } = [];
    public byte[] PublicKey { get; init; } = [];
    public string Name { get; init; } = "";
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>When the challenge was given that it answered last: that one and older ones are not answered again.</summary>
    public DateTimeOffset ChallengedAt { get; init; }
    public long SignCount { get; init; }
    public string Transports { get; init; } = "";
    public bool IsBackupEligible { get; init; }
    public bool IsBackedUp { get; init; }

    public static Task<List<Passkey>> OfAsync(Session session, Guid account) => session.QueryAsync<Passkey>($"{Columns} where account_id = @Account order by created_at, id", new { Account = account });

    public static Task<Passkey?> FindAsync(Session session, byte[] credential) => session.FindAsync<Passkey>($"{Columns} where credential_id = @Credential", new { Credential = credential });

    public static Task<int> RemoveAllAsync(Session session, Guid account) => session.ExecuteAsync("delete from [access.passkey] where account_id = @Account", new { Account = account });

    /// <summary>As the platform wants it. What the device said of itself is not kept.</summary>
    public UserPasskeyInfo Info() => new(CredentialId, PublicKey, CreatedAt, (uint)SignCount, Transports.Split(',', StringSplitOptions.RemoveEmptyEntries), isUserVerified: true, IsBackupEligible, IsBackedUp, [], []) { Name = Name };
}
