using LienThong.Statistics;

namespace LienThong.Unit.Statistics.Data;

public sealed class FrozenFiguresTests
{
    [Fact]
    public void A_sum_finer_than_what_is_kept_is_still_the_one_that_was_published()
    {
        const decimal Told = 90.3500000049m;

        var published = new PublishedFigure(Amount.Value(FrozenFigures.Kept(Told)!.Value), "90,35 tỷ đồng", "12/BC-STTTT", new(2018, 1, 15));

        Assert.Equal(FigureStatus.Published, FrozenFigures.StatusOf(Told, [published]));
        Assert.Equal(FigureStatus.Approved, FrozenFigures.StatusOf(90.36m, [published]));
        Assert.Equal(FigureStatus.Approved, FrozenFigures.StatusOf(Told, []));
    }
}
