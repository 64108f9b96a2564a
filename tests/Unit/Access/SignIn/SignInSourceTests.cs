using LienThong.Access.SignIn;

namespace LienThong.Unit.Access.SignIn;

public sealed class SignInSourceTests
{
    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("::ffff:10.0.0.1", "10.0.0.1", true)]
    public void One_subscriber_is_one_address(string one, string other, bool same) =>
        Assert.Equal(same, SignInThrottle.Source(one) == SignInThrottle.Source(other));
}
