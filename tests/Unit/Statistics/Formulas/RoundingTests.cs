using FsCheck;
using FsCheck.Fluent;
using LienThong.Statistics.Formulas;
using Interval = LienThong.Statistics.Formulas.Interval;

namespace LienThong.Unit.Statistics.Formulas;

public sealed class RoundingTests
{
    private static readonly Arbitrary<decimal> Numbers = (from n in Gen.Choose(-100_000, 100_000) from scale in Gen.Choose(0, 3) select new decimal(Math.Abs(n), 0, 0, n < 0, (byte)scale)).ToArbitrary();
    private static readonly Interval Subscribers = Interval.Exact(1_456_018);
    private static readonly Interval FromDensity = Rounding.Population(Subscribers, Rounding.Printed(119.09m), 100);
    private static readonly Interval FromShare = Rounding.Population(Interval.Exact(600_573), Rounding.Printed(49.12m), 100);

    [Fact]
    public void Ca_Mau_2017_has_one_population_behind_its_density_and_its_share_of_users()
    {
        Assert.Equal((1_222_569m, 1_222_671m), Whole(FromDensity));
        Assert.Equal((1_222_540m, 1_222_789m), Whole(FromShare));
        Assert.True(FromDensity.Overlaps(FromShare));
    }

    [Fact]
    public void Ca_Mau_2017_tells_internet_per_one_and_not_per_hundred()
    {
        Assert.True(Rounding.DensityAgrees(Interval.Exact(260_386), Rounding.Printed(0.21m), 1, FromDensity));
        Assert.False(Rounding.DensityAgrees(Interval.Exact(260_386), Rounding.Printed(0.21m), 100, FromDensity));
        Assert.True(Rounding.DensityAgrees(Interval.Exact(260_386), Rounding.Printed(21.30m), 100, FromDensity));
    }

    [Theory]
    [InlineData(1_222_600, true)]
    [InlineData(1_222_569, true)]
    [InlineData(1_222_671, true)]
    [InlineData(1_222_568, false)]
    [InlineData(1_222_672, false)]
    [InlineData(1_242_600, false)]
    public void A_density_agrees_within_the_rounding_of_its_digits_and_no_further(int population, bool agrees) =>
        Assert.Equal(agrees, Rounding.DensityAgrees(Subscribers, Rounding.Printed(119.09m), 100, Interval.Exact(population)));

    [Theory]
    [InlineData(119.09, 2, 119.085, 119.095)]
    [InlineData(2184, 0, 2183.5, 2184.5)]
    [InlineData(35_000, -3, 34_500, 35_500)]
    [InlineData(-1.5, 1, -1.55, -1.45)]
    public void A_printed_number_stands_for_half_a_step_to_both_sides(decimal value, int decimals, decimal low, decimal high) =>
        Assert.Equal(Interval.Between(low, high), Rounding.Printed(value, decimals));

    [Fact]
    public void Sums_and_growth_agree_within_rounding()
    {
        Assert.True(Rounding.SumAgrees(Interval.Exact(1_456_018), [Interval.Exact(42_166), Interval.Exact(1_413_852)]));
        Assert.False(Rounding.SumAgrees(Interval.Exact(300), [Interval.Exact(48), Interval.Exact(114)]));
        Assert.True(Rounding.SumAgrees(Rounding.Printed(1.5m), [Rounding.Printed(0.7m), Rounding.Printed(0.7m)]));
        Assert.True(Rounding.GrowthAgrees(Interval.Exact(2184), Interval.Exact(2080), Rounding.Printed(5)));
        Assert.True(Rounding.GrowthAgrees(Rounding.Printed(111.1m), Rounding.Printed(110.0m), Rounding.Printed(1)));
        Assert.False(Rounding.GrowthAgrees(Interval.Exact(2184), Interval.Exact(1980), Rounding.Printed(5)));
    }

    [Fact]
    public void Every_result_of_two_possible_values_lies_inside() =>
        Prop.ForAll(Numbers, Numbers, Gen.Choose(0, 4).Zip(Gen.Choose(-10, 10)).ToArbitrary(), (x, y, chance) =>
        {
            var (decimals, tenths) = chance;
            var (a, b) = (Rounding.Printed(x, decimals), Rounding.Printed(y, decimals));
            var (p, q) = (x + ((a.High - x) * tenths / 10), y - ((b.High - y) * tenths / 10));
            return a.Contains(p) && b.Contains(q) && (a + b).Contains(p + q) && (a - b).Contains(p - q) && (a * b).Contains(p * q) && (q == 0 || (a / b).Contains(p / q));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_no_decimal_holds_ends_at_the_limits_and_a_possible_zero_divides_to_anything()
    {
        var huge = Interval.Exact(decimal.MaxValue);

        Assert.Equal(huge, huge * huge);
        Assert.Equal(Interval.Exact(decimal.MinValue), -huge - huge);
        Assert.Equal(Interval.Whole, Interval.Exact(1) / Interval.Between(-1, 1));
        Assert.True(Interval.AtLeast(90).Overlaps(Interval.Exact(1000)) && !Interval.AtMost(90).Overlaps(Interval.Exact(91)));
        Assert.Equal(500_000_000_000_000_000_000_000_000m, Rounding.Printed(0, -99).High);
    }

    private static (decimal, decimal) Whole(Interval interval) => (decimal.Round(interval.Low), decimal.Round(interval.High));
}
