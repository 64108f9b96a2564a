using System.Security.Cryptography;
using System.Text;
using LienThong.Access.Factors;
using LienThong.Kernel.Identity;
using Microsoft.AspNetCore.DataProtection;

namespace LienThong.Unit.Access.Factors;

public sealed class FactorSecretsTests
{
    private readonly FactorSecrets _secrets = new(new EphemeralDataProtectionProvider());
    private readonly Guid _account = OrderedId.Next(), _other = OrderedId.Next();

    // RFC 4648, section 10, without the padding that apps do not want.
    [Theory]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void A_secret_is_shown_in_base_32(string secret, string text) => Assert.Equal(text, FactorSecrets.Text(Encoding.ASCII.GetBytes(secret)));

    [Fact]
    public void A_secret_has_160_bits_in_eight_groups_of_four()
    {
        var groups = FactorSecrets.Groups(FactorSecrets.Make()).Split(' ');

        Assert.Equal(8, groups.Length);
        Assert.All(groups, g => Assert.Equal(4, g.Length));
    }

    [Fact]
    public void The_address_names_product_and_user_as_apps_read_them() =>
        Assert.Equal("otpauth://totp/Li%C3%AAn%20Th%C3%B4ng:hoa.nt?secret=MZXW6YTB&issuer=Li%C3%AAn%20Th%C3%B4ng", FactorSecrets.Address("Liên Thông", "hoa.nt", "fooba"u8));

    [Fact]
    public void An_offered_secret_comes_back_only_to_its_account()
    {
        var secret = FactorSecrets.Make();
        var offer = _secrets.Offer(_account, secret);

        Assert.Equal(secret, _secrets.Taken(_account, offer));
        Assert.Null(_secrets.Taken(_other, offer));
        Assert.Null(_secrets.Taken(_account, (offer[0] == 'A' ? "B" : "A") + offer[1..]));
        Assert.Null(_secrets.Taken(_account, "không phải"));
        Assert.Null(_secrets.Taken(_account, null));
    }

    [Fact]
    public void A_kept_secret_moved_to_another_account_does_not_open_it()
    {
        var secret = FactorSecrets.Make();
        var kept = _secrets.Protect(_account, secret);

        Assert.Equal(secret, _secrets.Unprotect(_account, kept));
        Assert.Throws<CryptographicException>(() => _secrets.Unprotect(_other, kept));
    }
}
