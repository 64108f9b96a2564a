using System.Text;
using LienThong.Access.Factors;

namespace LienThong.Unit.Access.Factors;

public sealed class TotpTests
{
    // RFC 6238, appendix B, in six digits.
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_111_111_111);
    private static readonly long Here = Totp.StepAt(Now);

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1_111_111_109, "081804")]
    [InlineData(1_111_111_111, "050471")]
    [InlineData(1_234_567_890, "005924")]
    [InlineData(2_000_000_000, "279037")]
    [InlineData(20_000_000_000, "353130")]
    public void The_codes_are_those_of_the_standard(long second, string code) =>
        Assert.Equal(code, Totp.Code(Secret, Totp.StepAt(DateTimeOffset.FromUnixTimeSeconds(second))));

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_be_one_step_off_and_no_more(int off, bool taken) =>
        Assert.Equal(taken ? Here + off : (long?)null, Totp.Match(Secret, Totp.Code(Secret, Here + off), Now, 0));

    [Fact]
    public void A_step_that_was_used_and_those_before_it_are_past()
    {
        Assert.Null(Totp.Match(Secret, Totp.Code(Secret, Here), Now, Here));
        Assert.Null(Totp.Match(Secret, Totp.Code(Secret, Here - 1), Now, Here));
        Assert.Equal(Here + 1, Totp.Match(Secret, Totp.Code(Secret, Here + 1), Now, Here));
    }

    [Theory]
    [InlineData("")]
    [InlineData("05047")]
    [InlineData("0504710")]
    [InlineData("٠٥٠٤٧١")]
    public void What_is_no_code_matches_nothing(string typed) => Assert.Null(Totp.Match(Secret, typed, Now, 0));
}
