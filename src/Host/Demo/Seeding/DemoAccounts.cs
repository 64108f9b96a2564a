using LienThong.Contracts.Access;
using LienThong.Kernel.Data;

namespace LienThong.Host.Demo.Seeding;

/// <summary>The people that the demo's sign-in page offers, one click each.</summary>
internal sealed class DemoAccounts(Database database) : IDemoAccounts
{
    /// <summary>No secret: printed by the demo, useless elsewhere because demo accounts never leave loopback.</summary>
    public const string Password = "hoa-giang-2026";

    public Task<IReadOnlyList<DemoAccount>> OfferedAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<DemoAccount>>(
        [.. (DemoFile.Read(database.Folder)?.Accounts ?? []).Select(e => new DemoAccount(e.User, e.Name, e.Title, e.Role, e.AgencyName))]);
}
