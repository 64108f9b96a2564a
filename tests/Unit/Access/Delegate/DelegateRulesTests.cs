using LienThong.Kernel.Identity;
using Request = LienThong.Access.Delegate.Delegate.Request;
using Rule = LienThong.Access.Delegate.Delegate;

namespace LienThong.Unit.Access.Delegate;

public sealed class DelegateRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static Request Days(int from, int last, string? reason = "Đi công tác") => new(TypedId.New<AppointmentId>(), Today.AddDays(from), Today.AddDays(last), reason);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 365)]
    [InlineData(30, 31)]
    public void From_today_on_up_to_a_year(int from, int last) => Assert.Empty(Rule.Rules(Days(from, last), Today));

    [Theory]
    [InlineData(-1, 3, "From")]
    [InlineData(2, 1, "Last")]
    [InlineData(0, 366, "Last")]
    public void The_past_the_reversed_and_the_endless_are_refused(int from, int last, string field) =>
        Assert.Equal(field, Assert.Single(Rule.Rules(Days(from, last), Today)).Field);

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    public void A_reason_is_asked(string? reason) => Assert.Equal("Reason", Assert.Single(Rule.Rules(Days(0, 1, reason), Today)).Field);
}
