using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LienThong.Statistics.Prose;

namespace LienThong.Unit.Statistics.Prose;

public sealed class GrowthTests
{
    private const string Before = "năm 2016";

    private static readonly Arbitrary<decimal> Figures = Gen.Choose(1, int.MaxValue).Select(n => n / 100m).ToArbitrary();

    [Theory]
    [InlineData("2184", "2080", "tăng 5% so với kế hoạch")]
    [InlineData("111.1", "110", "tăng 1% so với kế hoạch")]
    [InlineData("102.5", "100", "tăng 2,5% so với kế hoạch")]
    [InlineData("110", "110.0", "bằng kế hoạch")]
    [InlineData("98.5", "100", "đạt 98,5% kế hoạch")]
    [InlineData("98", "100", "đạt 98% kế hoạch")]
    [InlineData("0", "100", "đạt 0% kế hoạch")]
    [InlineData("100.04", "100", "tương đương kế hoạch")]
    [InlineData("99.96", "100", "tương đương kế hoạch")]
    [InlineData("1", "3000", "đạt 0,03% kế hoạch")]
    public void Above_plan_is_told_as_growth_and_below_as_the_share_reached(string current, string plan, string words) =>
        Assert.Equal(words, Growth.AgainstPlan(Number(current), Number(plan)));

    [Theory]
    [InlineData("105", "100", "tăng 5% so với năm 2016")]
    [InlineData("97.5", "100", "giảm 2,5% so với năm 2016")]
    [InlineData("97.55", "100", "giảm 2,5% so với năm 2016")]
    [InlineData("102.25", "100", "tăng 2,3% so với năm 2016")]
    [InlineData("250", "100", "tăng 150% so với năm 2016")]
    [InlineData("0", "100", "giảm 100% so với năm 2016")]
    [InlineData("100", "100", "bằng năm 2016")]
    [InlineData("100.04", "100", "tương đương năm 2016")]
    public void A_figure_is_told_against_the_period_before(string current, string previous, string words) =>
        Assert.Equal(words, Growth.AgainstPeriod(Number(current), Number(previous), Before));

    [Theory]
    [InlineData("5", null)]
    [InlineData("5", "0")]
    [InlineData("5", "-2")]
    [InlineData("-5", "2")]
    [InlineData("6000000", "1.5")]
    [InlineData("79228162514264337593543950335", "0.0000000000000000000000000001")]
    public void There_is_no_growth_against_nothing_zero_or_less_nor_beyond_a_millionfold(string current, string? reference)
    {
        var known = reference is null ? (decimal?)null : Number(reference);

        Assert.Null(Growth.Percent(Number(current), known));
        Assert.Null(Growth.AgainstPlan(Number(current), known));
        Assert.Null(Growth.AgainstPeriod(Number(current), known, Before));
    }

    [Theory]
    [InlineData("90", "84", "tăng 6 điểm phần trăm so với năm 2016")]
    [InlineData("82.5", "84", "giảm 1,5 điểm phần trăm so với năm 2016")]
    [InlineData("3", "0", "tăng 3 điểm phần trăm so với năm 2016")]
    [InlineData("84", "84", "bằng năm 2016")]
    [InlineData("84.01", "84", "tương đương năm 2016")]
    public void A_share_moves_by_points(string current, string previous, string words) =>
        Assert.Equal(words, Growth.OfShare(Number(current), Number(previous), Before));

    [Theory]
    [InlineData(10, 11, "tăng một bậc so với năm 2016")]
    [InlineData(12, 10, "giảm hai bậc so với năm 2016")]
    [InlineData(10, 19, "tăng chín bậc so với năm 2016")]
    [InlineData(10, 20, "tăng 10 bậc so với năm 2016")]
    [InlineData(10, 10, "giữ nguyên thứ hạng so với năm 2016")]
    public void A_rank_rises_when_its_number_falls_in_words_up_to_nine(int current, int previous, string words) =>
        Assert.Equal(words, Growth.OfRank(current, previous, Before));

    [Fact]
    public void A_rank_or_share_without_its_predecessor_has_not_moved()
    {
        Assert.Null(Growth.OfRank(10, null, Before));
        Assert.Null(Growth.OfRank(10, 0, Before));
        Assert.Null(Growth.OfShare(90, null, Before));
    }

    [Fact]
    public void Words_never_contradict_the_figures() =>
        Prop.ForAll(Figures, Figures, (current, reference) =>
        {
            var (plan, before) = (Growth.AgainstPlan(current, reference)!, Growth.AgainstPeriod(current, reference, Before)!);
            if (plan is null || before is null) return current > reference * 1_000_000;
            if (current == reference) return plan.StartsWith("bằng", StringComparison.Ordinal) && before.StartsWith("bằng", StringComparison.Ordinal);
            var near = plan.StartsWith("tương", StringComparison.Ordinal) || before.StartsWith("tương", StringComparison.Ordinal);
            if (near) return Math.Abs(current - reference) / reference <= 0.0005m;
            return current > reference
                ? plan.StartsWith("tăng", StringComparison.Ordinal) && before.StartsWith("tăng", StringComparison.Ordinal)
                : plan.StartsWith("đạt", StringComparison.Ordinal) && before.StartsWith("giảm", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_printed_percent_lies_within_half_its_last_digit_of_the_truth() =>
        Prop.ForAll(Figures, Figures, (current, reference) =>
            Growth.Percent(current, reference) is not { } percent || Math.Abs(percent - ((current - reference) / reference * 100)) <= 0.05m).QuickCheckThrowOnFailure();

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
