using LienThong.Documents;
using LienThong.Kernel.Files;
using LienThong.Kernel.Results;

namespace LienThong.Unit.Documents;

public sealed class DossierRulesTests
{
    [Fact]
    public void Every_state_of_a_dossier_is_reached_and_leads_to_an_end()
    {
        Assert.Empty(DossierTable.Steps.Unreachable());
        Assert.Empty(DossierTable.Steps.Dead());
        Assert.Equal([DossierTable.Unit, DossierTable.Keeper, DossierTable.Archive], DossierTable.Steps.Guards);
    }

    [Fact]
    public void An_archived_dossier_knows_no_further_step_and_only_an_open_one_takes_documents()
    {
        Assert.DoesNotContain(DossierTable.Steps.Steps, s => s.From == DossierState.Archived);
        Assert.Equal([DossierState.Open], DossierTable.Steps.Steps.Where(s => s.Action == DossierAction.File).Select(s => s.From));
    }

    [Theory]
    [InlineData("Vĩnh viễn", true, null)]
    [InlineData("vinh vien", true, null)]
    [InlineData("vv", true, null)]
    [InlineData("20 năm", true, 20)]
    [InlineData(" 20 ", true, 20)]
    [InlineData("hai mươi năm", false, null)]
    [InlineData("20 tháng", false, null)]
    [InlineData("", false, null)]
    public void A_retention_period_is_read_as_officials_write_it(string typed, bool reads, int? years)
    {
        Assert.Equal(reads, Retention.TryRead(typed, out var read));
        if (reads) Assert.Equal(years, read);
    }

    [Fact]
    public void Five_years_and_more_are_handed_over_less_is_not() =>
        Assert.Equal([true, true, true, false], new int?[] { null, 70, 5, 4 }.Select(Retention.IsArchived));

    [Theory]
    [InlineData(20, false, "2027-02-28", "2029-02-28")]
    [InlineData(null, true, "2026-05-28", "2028-05-28")]
    public void The_last_day_and_the_latest_to_which_it_may_be_put_off(int? years, bool works, string due, string latest)
    {
        var row = new Dossier { Retention = years, Works = works, EndDate = new(2026, 2, 28) };

        Assert.Equal(DateOnly.Parse(due, null), Archiving.Due(row, row.EndDate.Value));
        Assert.Equal(DateOnly.Parse(latest, null), Archiving.Latest(row));
    }

    [Theory]
    [InlineData("Hồ sơ phủ sóng thông tin di động vùng lõm", "Kế hoạch phủ sóng di động tại vùng lõm sóng", true)]
    [InlineData("Hồ sơ phủ sóng thông tin di động vùng lõm", "V/v cử cán bộ tham gia lớp bồi dưỡng", false)]
    [InlineData("Hồ sơ năm 2026", "Báo cáo về việc thực hiện kế hoạch năm 2026", false)]
    [InlineData("", "", false)]
    public void Texts_of_one_matter_share_the_words_that_say_something(string one, string other, bool alike) =>
        Assert.Equal(alike, Alike.Share(Alike.WordsOf(one), Alike.WordsOf(other)) >= Alike.Enough);

    [Fact]
    public void Numbers_of_headings_stand_in_the_order_of_their_values() =>
        Assert.Equal(["2.TH", "10.TH"], new[] { "10.TH", "2.TH" }.OrderBy(LienThong.Kernel.Text.SortKey.Of, StringComparer.Ordinal));

    [Fact]
    public void A_list_with_a_title_above_and_groups_between_is_read()
    {
        SheetTable table = new("Danh mục",
        [
            new(1, ["DANH MỤC HỒ SƠ NĂM 2026"]), new(3, ["Số và ký hiệu hồ sơ", "Tên đề mục và tiêu đề hồ sơ", "Thời hạn bảo quản", "Người lập hồ sơ", "Ghi chú"]),
            new(4, ["I", "VĂN PHÒNG"]), new(5, ["01.VP", "Hồ sơ quy chế", "20 năm", "Văn phòng", null]),
        ]);

        var lines = FilePlanSheet.Read(new List<SheetTable> { table }).Value;

        Assert.Equal(5, lines[^1].Number);
        Assert.Equal(new HeadingInput("01.VP", "Hồ sơ quy chế", "20 năm", "Văn phòng", null), lines[^1].Input);
        Assert.Equal(["documents.file-plan.columns"], ((Result<List<HeadingLine>>.Invalid)FilePlanSheet.Read(new List<SheetTable> { new("x", [new(1, ["a"])]) })).Errors.Select(e => e.Code));
    }
}
