using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace LienThong.Access.Factors;

/// <summary>
/// Makes, protects and shows the secrets of second factors. Each is bound to its account, so a row moved to another does not open it.
/// Never called inside a write: the platform may have to store a new key.
/// </summary>
internal sealed class FactorSecrets(IDataProtectionProvider protection)
{
    private const int Length = 20;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static readonly TimeSpan OfferedFor = TimeSpan.FromMinutes(30);

    public static byte[] Make() => RandomNumberGenerator.GetBytes(Length);

    public byte[] Protect(Guid account, byte[] secret) => Kept(account).Protect(secret);

    public byte[] Unprotect(Guid account, byte[] kept) => Kept(account).Unprotect(kept);

    /// <summary>A secret offered to its owner, for the form to carry until it is confirmed: nothing is stored before.</summary>
    public string Offer(Guid account, byte[] secret) => WebEncoders.Base64UrlEncode(Offered(account).Protect(secret, OfferedFor));

    /// <summary>The secret of a form; null when it is not this account's or was offered too long ago.</summary>
    public byte[]? Taken(Guid account, string? offer)
    {
        try
        {
            return string.IsNullOrEmpty(offer) ? null : Offered(account).Unprotect(WebEncoders.Base64UrlDecode(offer));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Base 32, as apps take it when typed.</summary>
    public static string Text(ReadOnlySpan<byte> secret)
    {
        var text = new StringBuilder();
        int bits = 0, held = 0;
        foreach (var part in secret)
        {
            held = (held << 8) | part;
            for (bits += 8; bits >= 5; bits -= 5) text.Append(Alphabet[(held >> (bits - 5)) & 31]);
            held &= (1 << bits) - 1;
        }

        if (bits > 0) text.Append(Alphabet[(held << (5 - bits)) & 31]);
        return text.ToString();
    }

    /// <summary>In groups of four, to be typed by hand.</summary>
    public static string Groups(ReadOnlySpan<byte> secret) => string.Join(' ', Text(secret).Chunk(4).Select(c => new string(c)));

    /// <summary>What the picture says to the app.</summary>
    public static string Address(string product, string userName, ReadOnlySpan<byte> secret)
    {
        var issuer = Uri.EscapeDataString(product);
        return $"otpauth://totp/{issuer}:{Uri.EscapeDataString(userName)}?secret={Text(secret)}&issuer={issuer}";
    }

    private IDataProtector Kept(Guid account) => protection.CreateProtector("access.second-factor", account.ToString("N"));

    private ITimeLimitedDataProtector Offered(Guid account) => protection.CreateProtector("access.second-factor.offered", account.ToString("N")).ToTimeLimitedDataProtector();
}
