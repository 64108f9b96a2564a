using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Access.Data;

/// <summary>How signing in is guarded, on all nodes alike; one row, and these values while there is none.</summary>
internal sealed class SignInPolicy
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Names of the roles that need a second factor, with commas between.</summary>
    public string Roles { get; init; } = "";

    /// <summary>Wrong passwords or codes of one account in a row before it pauses.</summary>
    public int TriesAllowed { get; init; } = 5;
    public int LockedMinutes { get; init; } = 15;

    /// <summary>Failures from one address within the window before it pauses; an office behind one address still has room for its mornings.</summary>
    public int AddressTries { get; init; } = 60;
    public int AddressMinutes { get; init; } = 5;

    public TimeSpan LockedFor => TimeSpan.FromMinutes(LockedMinutes);

    public TimeSpan AddressWindow => TimeSpan.FromMinutes(AddressMinutes);

    public IReadOnlyList<Role> Demanding => [.. Roles.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>)];

    public static async Task<SignInPolicy> ReadAsync(Session session) => await session.FindAsync<SignInPolicy>(
        "select id, roles, tries_allowed, locked_minutes, address_tries, address_minutes from [access.sign_in_policy]") ?? new SignInPolicy();
}
