using LienThong.Kernel.Files;
using LienThong.Statistics;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.FillReturn;
using LienThong.Statistics.Returns;

namespace LienThong.Unit.Statistics.Returns;

public sealed class ReturnReadingTests
{
    private static readonly ReturnForm Form = ReturnBook.OfSlug("buu-chinh-nam")!;

    [Theory]
    [InlineData(1, "1.235", "1235")]
    [InlineData(8, "35 nghìn", "35000")]
    [InlineData(2, "2.184 tỷ đồng", "2184")]
    [InlineData(2, "2.184 triệu đồng", "2.184")]
    [InlineData(2, "2,5 tỷ", "2.5")]
    public void A_number_is_taken_in_the_indicators_unit(int line, string typed, string value) => Assert.Equal(value, Amount.Text(Read((line, typed)).Values[line]));

    [Theory]
    [InlineData(1, "35,5", "statistics.return.whole")]
    [InlineData(2, "2184 thuê bao", "statistics.return.unit")]
    [InlineData(1, "-1", "statistics.return.negative")]
    [InlineData(2, "0,0000001", "statistics.return.too-large")]
    public void What_is_no_value_of_the_indicator_is_refused_by_name(int line, string typed, string code) => Assert.Equal([($"v{line}", code)], Read((line, typed)).Faults.Select(f => (f.Field, f.Code)));

    [Fact]
    public void Ten_times_the_period_before_is_worth_a_second_look_and_little_for_a_province_is_not()
    {
        var reading = ReturnReading.Of(Form, Period.OfYear(2025), new Dictionary<int, ReturnCell> { [1] = new("350", ""), [7] = new("12", "") }, new Dictionary<(string, string), decimal> { [("BC02", "")] = 35 }, IndicatorBook.Shipped);

        Assert.Equal([(1, "tenfold")], reading.Warnings.Select(w => (w.Line.No, w.Rule)));
    }

    [Fact]
    public void A_number_cell_of_a_workbook_is_never_taken_for_thousands()
    {
        SheetTable table = new("BC-N", [new(1, ["Mã", "Phân tổ", "Giá trị"]), new(2, ["BC03", null, "1.456"]) { Numbers = [2] }, new(3, ["BC07", null, "1.456"])]);

        var cells = new ReturnSheets(null!, null!, IndicatorBook.Shipped).Read(Form, new Dictionary<int, ReturnCell>(), [table]).Value;

        Assert.Equal(("1,456", "1.456"), (cells[2].Typed, cells[7].Typed));
    }

    [Fact]
    public void A_workbook_without_the_plans_column_keeps_the_plans_that_stand()
    {
        SheetTable without = new("BC-N", [new(1, ["Mã", "Giá trị"]), new(2, ["BC02", "35"])]), with = new("BC-N", [new(1, ["Mã", "Kế hoạch", "Giá trị"]), new(2, ["BC02", "1234.5", "35"]) { Numbers = [1] }]);
        var (sheets, kept) = (new ReturnSheets(null!, null!, IndicatorBook.Shipped), new Dictionary<int, ReturnCell> { [1] = new("1", "", "30") });

        Assert.Equal(("30", "1.234,5"), (sheets.Read(Form, kept, [without]).Value[1].Plan, sheets.Read(Form, kept, [with]).Value[1].Plan));
    }

    [Fact]
    public void A_workbook_with_merged_cells_or_lines_that_the_form_does_not_have_is_refused_by_place()
    {
        var sheets = new ReturnSheets(null!, null!, IndicatorBook.Shipped);
        SheetTable merged = new("BC-N", [new(1, ["Mã", "Giá trị"]), new(2, ["BC02", "35"])]) { Merged = ["B2:B3"] };
        SheetTable unknown = new("BC-N", [new(1, ["Mã", "Giá trị"]), new(2, ["VT04", "35"]), new(3, ["BC02", "1"]), new(4, ["BC02", "2"])]);

        Assert.Contains("B2:B3", Told(sheets.Read(Form, new Dictionary<int, ReturnCell>(), [merged])), StringComparison.Ordinal);
        Assert.Equal("Dòng 2: biểu không có chỉ tiêu VT04. Dòng 4: chỉ tiêu BC02 có hai dòng trong tệp, giữ một dòng.", Told(sheets.Read(Form, new Dictionary<int, ReturnCell>(), [unknown])));
    }

    private static string Told<T>(LienThong.Kernel.Results.Result<T> result) => string.Join(' ', ((LienThong.Kernel.Results.Result<T>.Invalid)result).Errors.Select(e => e.Message));

    private static ReturnReading Read(params (int Line, string Typed)[] cells) =>
        ReturnReading.Of(Form, Period.OfYear(2025), cells.ToDictionary(c => c.Line, c => new ReturnCell(c.Typed, "")), new Dictionary<(string, string), decimal>(), IndicatorBook.Shipped);
}
