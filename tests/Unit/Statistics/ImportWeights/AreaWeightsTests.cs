using FsCheck;
using FsCheck.Fluent;
using LienThong.Kernel.Files;
using LienThong.Kernel.Results;
using LienThong.Statistics;
using LienThong.Statistics.ImportWeights;

namespace LienThong.Unit.Statistics.ImportWeights;

public sealed class AreaWeightsTests
{
    private static readonly Arbitrary<int> Values = Gen.Choose(0, int.MaxValue).ToArbitrary(), Thousandths = Gen.Choose(1, 499).ToArbitrary();

    [Fact]
    public void Shares_of_whole_steps_add_up_to_the_value_and_are_near_their_weights() =>
        Prop.ForAll(Values, Thousandths, Thousandths, (value, first, second) =>
        {
            AreaShare[] shares = [new(Guid.Empty, first / 1000m), new(Guid.Empty, second / 1000m), new(Guid.Empty, 1 - ((first + second) / 1000m))];
            var split = AreaWeights.Split(value, shares, 1);
            return split.Sum() == value && split.All(s => decimal.Truncate(s) == s) && split.Zip(shares).All(s => Math.Abs(s.First - (value * s.Second.Weight)) < 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_left_goes_to_who_lost_most_by_rounding() =>
        Assert.Equal([4, 3, 3], AreaWeights.Split(10, [new(Guid.Empty, 0.35m), new(Guid.Empty, 0.333333m), new(Guid.Empty, 0.316667m)], 1));

    [Theory]
    [InlineData("0,35", 350_000L)]
    [InlineData("0.333333", 333_333L)]
    [InlineData("1", 1_000_000L)]
    [InlineData("0", null)]
    [InlineData("1,1", null)]
    [InlineData("-0,5", null)]
    [InlineData("0,3333333", null)]
    [InlineData("một nửa", null)]
    public void A_weight_is_more_than_nothing_and_no_more_than_all(string text, long? millionths) => Assert.Equal(millionths, WeightSheet.Weight(text));

    [Fact]
    public void A_table_is_read_by_either_heads_in_either_kind_of_file_and_noughts_come_back()
    {
        var csv = WeightSheet.Read(new StringReader("from;to;indicator;weight\n68;60;BC08;0,5\n\n68;67;;0,5\n")).Value;
        var book = WeightSheet.Read([new SheetTable("1", [new(1, ["Hệ số", "Từ đơn vị", "Đến đơn vị", "Chỉ tiêu"]), new(2, ["0.5", "1", "6978", null])])]).Value;

        Assert.Equal([new(2, "68", "60", "BC08", "0,5"), new(4, "68", "67", "", "0,5")], csv);
        Assert.Equal(("01", "06978", 500_000), (WeightSheet.Code(book[0].From), WeightSheet.Code(book[0].To), WeightSheet.Weight(book[0].Weight)));
    }

    [Theory]
    [InlineData("mã,tên\n1,2\n")]
    [InlineData("from,to,indicator,weight\n")]
    public void A_file_without_the_columns_or_rows_is_refused(string csv) => Assert.IsType<Result<List<WeightLine>>.Invalid>(WeightSheet.Read(new StringReader(csv)));
}
