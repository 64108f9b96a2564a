using LienThong.Statistics.Returns;

namespace LienThong.Unit.Statistics.Returns;

public sealed class ReturnBookTests
{
    [Fact]
    public void Every_kind_of_reporter_has_a_form_and_every_form_lines_that_add_up()
    {
        Assert.Equal(["post", "telecom", "printing", "publishing", "agency", "lower"], ReturnBook.Kinds);
        Assert.All(ReturnBook.All, f => Assert.NotEmpty(f.Lines));
        Assert.All(ReturnBook.All.SelectMany(f => f.Lines), l => Assert.True(l.Indicator.Adds, l.Indicator.Code));
        Assert.All(ReturnBook.All, f => Assert.Equal(f.Lines.Count, f.Lines.DistinctBy(l => (l.Indicator.Code, l.Breakdown)).Count()));
    }

    [Fact]
    public void Forms_of_a_year_ask_for_the_plan_and_agencies_hand_in_forms_of_their_own()
    {
        Assert.Equal(ReturnBook.All.Where(f => f.Months == 12), ReturnBook.All.Where(f => f.Plan));
        Assert.All(ReturnBook.AgencyKinds, k => Assert.Contains(k, ReturnBook.Kinds));
    }

    [Theory]
    [InlineData("buu-chinh-quy", "2026-02-14", "2026-Q1")]
    [InlineData("thong-tin-co-so-6-thang", "2026-12-31", "2026-H2")]
    [InlineData("vien-thong-thang", "2026-02-28", "2026-02")]
    [InlineData("in-nam", "2026-06-30", "2026")]
    public void A_day_lies_in_one_period_of_a_form(string form, string day, string period) => Assert.Equal(period, ReturnBook.OfSlug(form)!.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Text);

    [Fact]
    public void A_form_refuses_a_period_of_another_length() => Assert.Equal((null, "2025"), (ReturnBook.OfSlug("in-nam")!.Read("2025-Q1")?.Text, ReturnBook.OfSlug("in-nam")!.Read("2025")?.Text));

    [Fact]
    public void Every_state_of_a_return_is_reached_and_leads_to_approval()
    {
        Assert.Empty(ReturnTable.Steps.Unreachable());
        Assert.Empty(ReturnTable.Steps.Dead());
        Assert.False(ReturnTable.Open(ReturnState.Approved));
    }
}
