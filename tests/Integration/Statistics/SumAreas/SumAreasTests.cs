using LienThong.Contracts.Statistics;
using LienThong.Integration.SectorRegisters;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Statistics.SumAreas;

/// <summary>Lâm Đồng of 1 July 2025 was made of Bình Thuận (60), Đắk Nông (67) and Lâm Đồng (68); Cà Mau of Bạc Liêu (95) and Cà Mau (96).</summary>
public sealed class SumAreasTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private static readonly DateOnly New = new(2025, 7, 1), Old = new(2017, 12, 31);

    [Theory, Engines]
    public async Task A_province_of_new_boundaries_has_the_exact_sum_of_those_that_went_into_it(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SampleFigures.RowsAsync(node, "VT05,60,2013,actual,1000000.000001,,=,,,", "VT05,67,2013,actual,400000,,=,,,", "VT05,68,2013,actual,1.3,triệu thuê bao,>,,,");

        var (old, made) = (await ValueAsync(node, "VT05", "68", "2013", null), await ValueAsync(node, "VT05", "68", "2013", New));
        var tree = (await node.Get<IFigureExplanations>().ExplainAsync(new("VT05", "68", "2013", Boundaries: New), default)).Value;

        Assert.Equal(("1300000", "reported", null), (old.Value, old.Class, old.Boundaries));
        Assert.Equal(("2700000.000001", "computed", "above", "sum(VT05)", New), (made.Value, made.Class, made.Qualifier, made.Source, made.Boundaries));
        var parts = tree.Parts.Single().Parts;
        Assert.Equal(["VT05 của Tỉnh Bình Thuận", "VT05 của Tỉnh Lâm Đồng", "VT05 của Tỉnh Đắk Nông"], parts.Select(p => p.Text).Order(StringComparer.Ordinal));
        Assert.Equal(2_700_000.000001m, parts.Sum(p => decimal.Parse(p.Value!, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Theory, Engines]
    public async Task A_sum_is_not_told_while_a_part_lacks_and_the_part_is_named(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SampleFigures.RowsAsync(node, "VT04,60,2014,actual,10,,=,,,", "VT04,67,2014,actual,20,,=,,,", "VT04,95,2014,actual,1,,=,,,", "VT04,96,2014,actual,2,,=,,,");

        var value = await node.Get<IFigureReads>().ValueAsync(new("VT04", "68", "2014", Boundaries: New), default);
        var sums = await SumAsync(node, new("VT04", "2014", Boundaries: New));

        Assert.Contains("thiếu số liệu của Tỉnh Lâm Đồng.", Assert.IsType<Result<AskedFigure>.Refused>(value).Message, StringComparison.Ordinal);
        var (lacking, whole) = (sums.Areas.Single(a => a.Area == "68"), sums.Areas.Single(a => a.Area == "96"));
        Assert.Equal((null, "Tỉnh Lâm Đồng", 2), (lacking.Value, string.Join(", ", lacking.Missing), lacking.Parts.Count));
        Assert.Equal(("3", "Tỉnh Bạc Liêu 1, Tỉnh Cà Mau 2"), (whole.Value, string.Join(", ", whole.Parts.Select(p => $"{p.Name} {p.Value}"))));
    }

    [Theory, Engines]
    public async Task A_density_is_computed_anew_of_the_sums_and_never_added(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SampleFigures.RowsAsync(node, "VT06,95,2015,actual,900000,,=,,,", "DS01,95,2015,actual,1000000,,=,,,", "VT07,95,2015,actual,90,,=,,,",
            "VT04,96,2015,actual,100000,,=,,,", "VT05,96,2015,actual,500000,,=,,,", "DS01,96,2015,actual,500000,,=,,,", "VT07,96,2015,actual,120,,=,,,",
            "VT06,60,2015,actual,5,,=,,,", "DS01,60,2015,actual,5,,=,,,");

        var made = await ValueAsync(node, "VT07", "96", "2015", New);
        var sums = await SumAsync(node, new("VT07", "2015", Boundaries: New));

        Assert.Equal("100", made.Value);
        Assert.Equal(("100", "computed"), (sums.Areas.Single(a => a.Area == "96").Value, sums.Areas.Single(a => a.Area == "96").Class));
        Assert.Equal((null, "Tỉnh Đắk Nông, Tỉnh Lâm Đồng"), (sums.Areas.Single(a => a.Area == "68").Value, string.Join(", ", sums.Areas.Single(a => a.Area == "68").Missing)));
    }

    [Theory, Engines]
    public async Task Two_sums_of_one_year_say_by_which_boundaries_and_add_up_to_the_same(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SampleFigures.RowsAsync(node, "BC07,12,2016,actual,9000000000000,,=,,,", "BC07,95,2016,actual,9000000000000,,=,,,", "BC07,96,2016,actual,9000000000000.5,,=,,,");

        var (old, made) = (await SumAsync(node, new("BC07", "2016", Boundaries: Old)), await SumAsync(node, new("BC07", "2016", Boundaries: New)));

        Assert.Equal(("Theo địa giới đến 30/06/2025 (63 tỉnh, thành phố)", 63), (old.BoundariesText, old.Areas.Count));
        Assert.Equal(("Theo địa giới từ 01/07/2025 (34 tỉnh, thành phố)", 34), (made.BoundariesText, made.Areas.Count));
        Assert.Equal("18000000000000.5", made.Areas.Single(a => a.Area == "96").Value);
        // Lai Châu goes on as it was.
        Assert.Equal(("9000000000000", "reported"), (made.Areas.Single(a => a.Area == "12").Value, made.Areas.Single(a => a.Area == "12").Class));
    }

    [Theory, Engines]
    public async Task A_figure_of_a_younger_province_is_not_shared_among_those_before_it(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SampleFigures.RowsAsync(node, "BC08,96,2026-Q1,actual,70,,=,,,", "BC08,12,2026-Q1,actual,30,,=,,,");

        var sums = await SumAsync(node, new("BC08", "2026-Q1", Boundaries: Old));

        Assert.Equal(("96", "70"), sums.Unallocated.Select(u => (u.Area, u.Value)).Single());
        Assert.Equal(("12", "30"), sums.Areas.Where(a => a.Value is not null).Select(a => (a.Area, a.Value)).Single());
    }

    [Theory, Engines]
    public async Task A_commune_has_its_whole_parts_and_a_divided_one_stays_unallocated(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SampleFigures.RowsAsync(node, "DS02,318,2017,actual,900,,=,,,", "DS02,06970,2017,actual,1,,=,,,", "DS02,06973,2017,actual,2,,=,,,", "DS02,06982,2017,actual,3,,=,,,", "DS02,06988,2017,actual,4,,=,,,", "DS02,06886,2017,actual,5,,=,,,");

        var whole = await ValueAsync(node, "DS02", "11948", "2017", null);
        var divided = await node.Get<IFigureReads>().ValueAsync(new("DS02", "06978", "2017"), default);

        Assert.Equal(("900", "Đặc khu Bạch Long Vĩ", New), (whole.Value, whole.Area, whole.Boundaries));
        Assert.Contains("Xã Hải Lạng (chưa phân bổ).", Assert.IsType<Result<AskedFigure>.Refused>(divided).Message, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_the_records_give_goes_before_what_was_said_also_in_a_sum(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SampleFigures.RowsAsync(node, "BC10,95,2012,actual,40,,=,,,", "BC10,96,2012,actual,7,,=,,,");
        await SampleBooks.RowsAsync(node, "post-point", "area,name,kind,state,from\n96,Bưu cục Một,bưu cục,đang mở,2012-01-01\n96,Bưu cục Hai,bưu cục,đang mở,2012-02-01\n");

        var (value, sums) = (await ValueAsync(node, "BC10", "96", "2012", New), await SumAsync(node, new("BC10", "2012", Boundaries: New)));
        var old = (await SumAsync(node, new("BC10", "2012", Boundaries: Old))).Areas.Where(a => a.Value is not null).ToDictionary(a => a.Area, a => (a.Value, a.Class));

        Assert.Equal((("2", "counted"), ("40", "reported")), (old["96"], old["95"]));
        Assert.Equal(("42", "42"), (value.Value, sums.Areas.Single(a => a.Area == "96").Value));
    }

    [Theory, Engines]
    public async Task Periods_of_one_length_are_added_and_a_unit_without_one_of_them_is_named(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SampleFigures.RowsAsync(node, "TS02,95,2011-01,actual,1,,=,,,", "TS02,95,2011-02,actual,2,,~,,,", "TS02,96,2011-01,actual,3,,=,,,", "TS02,96,2011-02,actual,4,,=,,,", "TS02,12,2011-01,actual,5,,=,,,", "TS02,96,2011,actual,100,,=,,,");

        var sums = await SumAsync(node, new("TS02", "2011-01", "2011-02", Boundaries: New));
        var refused = await node.Get<IAreaSums>().SumAsync(new("VT07", "2016", "2017", Boundaries: New), default);

        Assert.Equal(("10", "khoảng 10 vụ can nhiễu"), sums.Areas.Where(a => a.Area == "96").Select(a => (a.Value, a.Printed)).Single());
        Assert.Equal((null, "Tỉnh Lai Châu"), sums.Areas.Where(a => a.Area == "12").Select(a => (a.Value, string.Join(", ", a.Missing))).Single());
        Assert.Equal("statistics.sum.adds", Assert.IsType<Result<AreaSums>.Refused>(refused).Code);
    }

    private static async Task<AskedFigure> ValueAsync(TestNode node, string code, string area, string period, DateOnly? boundaries) =>
        (await node.Get<IFigureReads>().ValueAsync(new(code, area, period, Boundaries: boundaries), default)).Value;

    private static async Task<AreaSums> SumAsync(TestNode node, SumQuestion question) => (await node.Get<IAreaSums>().SumAsync(question, default)).Value;
}
