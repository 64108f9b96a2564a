using System.Net;
using LienThong.Contracts.Organisation;
using LienThong.Integration.Access;
using LienThong.Integration.Rights;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.WebKit;

namespace LienThong.Integration.Organisation.OrgImport;

public sealed class OrgImportPageTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private const string Start = "/to-chuc/nhap-excel";
    private static readonly string[] PeopleHeads = ["Đơn vị", "Họ và tên", "Chức danh", "Vai trò", "Từ ngày", "Di động", "Ghi chú"];

    [Theory, Engines]
    public async Task A_workbook_is_checked_its_right_rows_taken_and_the_others_come_back_to_be_mended(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var keeper = await office.SignedInAsync(Role.QuanTriCoQuan);
        var file = await PeopleAsync(
            ["(ví dụ) TH", "Nguyễn Thị Ánh", "Chuyên viên", "Chuyên viên", "01/03/2025", null, null],
            ["phòng tổng hợp", "Lý Thị Dợ", "Chuyên viên", "chuyên viên", new DateOnly(2026, 11, 1), 913000111L, "mới về"],
            ["TH", "Lý A Pá", "Chuyên viên", "Vai lạ", "31/02/2026", null, "=1+1"]);

        var checkedPage = await UploadAsync(keeper, file);
        var taken = await checkedPage.Form("org-import-take").SubmitAsync();
        var faulty = await keeper.BytesAsync($"{taken.Address.AbsolutePath}/dong-loi");
        var again = await UploadAsync(keeper, faulty);
        var agency = await keeper.GetAsync($"/to-chuc/{office.Agency}");

        Assert.Equal(["Người", "1", "0", "0", "1"], checkedPage.All("table.figures tbody tr:last-child td"));
        Assert.Contains("Nhập 1 dòng đúng", checkedPage.Words);
        Assert.Contains("Vai trò là một trong: Văn thư", checkedPage.Words);
        Assert.Contains("Đã nhập 1 dòng: 0 cơ quan, 0 đơn vị, 1 người", taken.Words);
        Assert.False(taken.HasForm("org-import-take"));
        Assert.Contains("Vai trò: Vai trò là một trong", Workbook.Words(faulty), StringComparison.Ordinal);
        Assert.DoesNotContain("Lý Thị Dợ", Workbook.Words(faulty), StringComparison.Ordinal);
        Assert.Contains("31/02/2026", again.Words);
        Assert.Contains("Lý Thị Dợ", agency.Words);
        Assert.Contains("0913000111", agency.Words);
        Assert.DoesNotContain("Nguyễn Thị Ánh", agency.Words);
    }

    [Theory, Engines]
    public async Task The_template_offers_the_own_agency_and_filled_in_is_read_as_it_is(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var keeper = await office.SignedInAsync(Role.QuanTriCoQuan);
        using var system = await office.SignedInAsync(Role.QuanTriHeThong);

        var (own, whole) = (await keeper.BytesAsync($"{Start}/mau"), await system.BytesAsync($"{Start}/mau"));
        var page = await UploadAsync(keeper, own);

        Assert.Contains(office.Code, Workbook.Words(own), StringComparison.Ordinal);
        Assert.DoesNotContain("Ngày thành lập", Workbook.Words(own), StringComparison.Ordinal);
        Assert.Contains("Ngày thành lập", Workbook.Words(whole), StringComparison.Ordinal);
        Assert.Contains("Tệp chưa có dòng nào", page.Words);
    }

    [Theory, Engines]
    public async Task A_file_that_is_no_such_workbook_is_refused_with_its_reason(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var keeper = await office.SignedInAsync(Role.QuanTriCoQuan);
        using var other = await office.SignedInAsync(Role.QuanTriHeThong);

        var none = await (await keeper.GetAsync(Start)).Form("org-import").SubmitAsync();
        var text = await UploadAsync(keeper, "kind,name"u8.ToArray(), "danh sach.csv");
        var strange = await UploadAsync(keeper, await BookAsync(new XlsxSheet("Lương", ["Tên"], Rows([["A"]]))));
        var headless = await UploadAsync(keeper, await BookAsync(new XlsxSheet("Người", ["Họ và tên"], Rows([["A"]]))));
        var foreign = await other.GetAsync(headless.Address.AbsolutePath);

        Assert.All([none, text, strange], p => Assert.Equal(HttpStatusCode.UnprocessableEntity, p.Status));
        Assert.Contains("Chọn tệp Excel", none.Words);
        Assert.Contains("không phải bảng tính Excel", text.Words);
        Assert.Contains("không có trang tính nào tên", strange.Words);
        Assert.Contains("Trang tính thiếu cột Chức danh", headless.Words);
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
    }

    [Theory, Engines]
    public async Task The_operator_brings_agencies_units_and_people_by_the_same_workbook(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7():N}.xlsx");
        await File.WriteAllBytesAsync(path, await BookAsync(
            new XlsxSheet("Người", ["Cơ quan", .. PeopleHeads], Rows([["Sở Nội vụ 33", "văn phòng", "Sùng A Chư", "Chánh Văn phòng", "Chánh văn phòng", "2025-03-01", null, null]])),
            new XlsxSheet("Đơn vị", ["Tên đơn vị", "Ký hiệu", "Cơ quan", "Từ ngày"], Rows([["Văn phòng", "VP", "g33.1", "01/03/2025"], ["Thanh tra", "TTr", "G33.9", "01/03/2025"]])),
            new XlsxSheet("Cơ quan", ["Mã định danh", "Tên cơ quan", "Ký hiệu", "Cấp", "Cơ quan cấp trên", "Ngày thành lập"], Rows([["G33.1", "Sở Nội vụ 33", "SNV", "sở, ban, ngành", "G33", "01/03/2025"], ["G33", "UBND tỉnh 33", "UBND", "Cấp tỉnh", null, "01/03/2025"]]))));
        var (import, act) = (node.Get<IOrganisationImport>(), new Act(Operator.In(default), node.Get<Clock>().Now, null));

        var all = (await import.WorkbookAsync(path, act, new(DryRun: false), default)).Value;
        var rehearsed = (await import.WorkbookAsync(path, act, new(DryRun: true, SkipFaulty: true), default)).Value;
        var rest = (await import.WorkbookAsync(path, act, new(DryRun: false, SkipFaulty: true), default)).Value;
        var shown = await node.Get<IOrganisationReads>().ShowAsync("G33.1", new DateOnly(2025, 6, 1), default);
        File.Delete(path);

        Assert.Equal((false, false, true), (all.Written, rehearsed.Written, rest.Written));
        Assert.Equal((2, 1, 1), (rest.Agencies.Added, rest.Units.Added, rest.People.Added));
        Assert.Equal(("Đơn vị", 3, "Cơ quan", "G33.9"), Assert.Single(rest.Faults) is var f ? (f.Sheet, f.Line, f.Column, f.Value) : default);
        Assert.Equal(("UBND tỉnh 33", "Văn phòng"), (shown!.Parent, Assert.Single(shown.People).Unit));
    }

    private static async Task<TestPage> UploadAsync(TestBrowser browser, byte[] file, string name = "nhân sự.xlsx") =>
        await (await browser.GetAsync(Start)).Form("org-import").Attach("File.File", name, file, FileKind.Xlsx.MediaType).SubmitAsync();

    private static Task<byte[]> PeopleAsync(params object?[][] rows) => BookAsync(new XlsxSheet("NGƯỜI", PeopleHeads, Rows(rows)));

    private static IAsyncEnumerable<object?[]> Rows(object?[][] rows) => rows.ToAsyncEnumerable();

    private static async Task<byte[]> BookAsync(params XlsxSheet[] sheets)
    {
        using var book = new MemoryStream();
        await Xlsx.WriteAsync(book, sheets);
        return book.ToArray();
    }
}
