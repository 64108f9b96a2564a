using System.Buffers.Binary;
using LienThong.Access.Data;
using LienThong.Host;
using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Access;

public sealed class PasswordHashTests
{
    [Fact]
    public async Task A_node_hashes_passwords_with_SHA_512_a_hundred_thousand_times()
    {
        await using var node = WebNode.Build(new NodeOptions(new DataSettings(Path.GetTempPath()), Background: false));

        var hash = Convert.FromBase64String(node.Services.GetRequiredService<IPasswordHasher<Account>>().HashPassword(new Account(), "Ruộng bậc thang 1986"));

        // The platform's format 1: key derivation (2 is HMAC-SHA512) and count, both big-endian.
        Assert.Equal((1, 2u), (hash[0], BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1))));
        Assert.True(BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)) >= 100_000);
    }
}
