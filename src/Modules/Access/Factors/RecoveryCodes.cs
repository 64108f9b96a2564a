using System.Security.Cryptography;
using System.Text;
using LienThong.Access.Data;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Access.Factors;

/// <summary>Ten codes told once, each good once. 78 bits each, so a plain hash keeps them.</summary>
internal static class RecoveryCodes
{
    public const int Count = 10;

    // No letters or digits that are read for one another from a sheet of paper.
    private const string Readable = "abcdefghkmnpqrstuvwxyz23456789";

    public static IReadOnlyList<string> Make() =>
        [.. Enumerable.Range(0, Count).Select(_ => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Readable, 4))))];

    /// <summary>The hash of a code however it was typed: with or without dashes, blanks, capitals.</summary>
    public static byte[] Hash(string typed) => SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(typed.Where(char.IsLetterOrDigit)).ToLowerInvariant()));

    /// <summary>These and no others open from now on.</summary>
    public static async Task ReplaceAsync(Session session, Guid account, IEnumerable<string> codes)
    {
        await ForgetAsync(session, account);
        foreach (var code in codes) session.Context<AccessContext>().Add(new RecoveryCode { Id = OrderedId.Next(), AccountId = account, Hash = Hash(code) });
    }

    public static Task<int> ForgetAsync(Session session, Guid account) => session.ExecuteAsync("delete from [access.recovery_code] where account_id = @Account", new { Account = account });

    public static Task<int> LeftAsync(Session session, Guid account) =>
        session.ScalarAsync<int>("select count(*) from [access.recovery_code] where account_id = @Account and used_at is null", new { Account = account });
}
