using FsCheck;
using FsCheck.Fluent;
using LienThong.Operating.ReadStatus;

namespace LienThong.Unit.Operating.ReadStatus;

public sealed class RouteTimesTests
{
    private static readonly Arbitrary<int[]> Visits = (from first in Gen.Choose(1, 40_000) from more in Gen.Choose(1, 40_000).ArrayOf() select (int[])[first, .. more]).ToArbitrary();

    [Fact]
    public void A_share_is_never_told_below_the_truth_nor_more_than_a_fifth_above() =>
        Prop.ForAll(Visits, told =>
        {
            var (times, sorted) = (new RouteTimes(), told.Order().ToList());
            foreach (var ms in told) times.Add(100, ms, failed: false);

            var figures = times.Read("/hom-nay", 100)!;

            return Holds(figures.P95, 0.95) && Holds(figures.P99, 0.99) && figures.Slowest == sorted[^1] && figures.Count == told.Length;

            bool Holds(double said, double share)
            {
                var truth = sorted[(int)Math.Ceiling(told.Length * share) - 1];
                return said >= truth - 1e-6 && said <= (truth * RouteTimes.Step) + 1e-6;
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_an_hour_old_is_forgotten_minute_by_minute()
    {
        var times = new RouteTimes();
        times.Add(100, 900, failed: true);
        times.Add(130, 20, failed: false);

        Assert.Equal((2L, 1L, 900d), (times.Read("/", 159)!.Count, times.Read("/", 159)!.Failed, times.Read("/", 159)!.Slowest));
        Assert.Equal((1L, 0L, 20d), (times.Read("/", 160)!.Count, times.Read("/", 160)!.Failed, times.Read("/", 160)!.Slowest));
        Assert.Null(times.Read("/", 190));
        times.Add(220, 5, failed: false);
        Assert.Equal(1, times.Read("/", 220)!.Count);
    }
}
