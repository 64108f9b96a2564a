using LienThong.Access.Factors;

namespace LienThong.Unit.Access.Factors;

public sealed class RecoveryCodesTests
{
    [Fact]
    public void Ten_different_codes_of_four_groups_are_made()
    {
        var codes = RecoveryCodes.Make();

        Assert.Equal(10, codes.Distinct().Count());
        Assert.All(codes, c => Assert.Matches("^([a-z2-9]{4}-){3}[a-z2-9]{4}$", c));
    }

    [Fact]
    public void However_it_is_typed_it_is_the_same_code()
    {
        var hash = RecoveryCodes.Hash("abcd-efgh-2345-mnpq");

        Assert.Equal(hash, RecoveryCodes.Hash(" ABCD efgh 2345mnpq "));
        Assert.NotEqual(hash, RecoveryCodes.Hash("abcd-efgh-2345-mnpr"));
    }
}
