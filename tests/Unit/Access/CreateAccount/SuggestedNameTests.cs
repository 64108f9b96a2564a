using Rule = LienThong.Access.CreateAccount.CreateAccount;

namespace LienThong.Unit.Access.CreateAccount;

public sealed class SuggestedNameTests
{
    [Theory]
    [InlineData("Nguyễn Thị Hoà", "hoa.nt")]
    [InlineData("Đặng Văn Ưởng", "uong.dv")]
    [InlineData("Y Blơm", "blom.y")]
    [InlineData("Ý", "y")]
    public void A_user_name_is_the_given_name_and_initials_without_marks(string fullName, string expected) => Assert.Equal(expected, Rule.Suggest(fullName));
}
