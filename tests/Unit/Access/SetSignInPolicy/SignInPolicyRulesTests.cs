using Request = LienThong.Access.SetSignInPolicy.SetSignInPolicy.Request;
using Rule = LienThong.Access.SetSignInPolicy.SetSignInPolicy;

namespace LienThong.Unit.Access.SetSignInPolicy;

public sealed class SignInPolicyRulesTests
{
    private static readonly Request Sound = new(["KiemToan", "QuanTriHeThong"], 5, 15, 60, 5);

    [Fact]
    public void Known_roles_and_sensible_limits_are_taken() => Assert.Empty(Rule.Rules(Sound));

    [Fact]
    public void A_role_that_nobody_has_is_refused() => Assert.Equal("Roles", Assert.Single(Rule.Rules(Sound with { Roles = ["Vua"] })).Field);

    [Theory]
    [InlineData(2)]
    [InlineData(21)]
    [InlineData(null)]
    public void Too_few_tries_and_too_many_are_refused(int? tries) =>
        Assert.Equal("TriesAllowed", Assert.Single(Rule.Rules(Sound with { TriesAllowed = tries })).Field);

    [Fact]
    public void Every_limit_is_asked() =>
        Assert.Equal(["TriesAllowed", "LockedMinutes", "AddressTries", "AddressMinutes"], Rule.Rules(new([], null, null, null, null)).Select(f => f.Field));
}
