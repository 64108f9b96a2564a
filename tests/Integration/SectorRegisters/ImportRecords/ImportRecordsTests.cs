using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.SectorRegisters.ImportRecords;

public sealed class ImportRecordsTests
{
    [Theory, Engines]
    public async Task Good_rows_are_taken_bad_ones_are_named_and_the_same_file_again_changes_nothing(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var csv = """
            area,number,from,to,kind,holder,subject,schedule,status
            96,1/GP,2017-02-01,,bản tin,Sở Một,Bản tin Một,hằng tháng,còn hiệu lực
            96,2/GP,2017-02-30,,bản tin,Sở Hai,,,còn hiệu lực
            78,3/GP,2017-02-03,2016-01-01,bản tin lạ,,,,còn hiệu lực
            Cà Mau,4/GP,2017-02-04,,phóng viên thường trú,Báo Bốn,,hằng tháng,còn hiệu lực
            96,1/GP,2017-02-01,,bản tin,Sở Một,Bản tin Một,hằng tháng,còn hiệu lực
            Cà Mau,5/GP,2017-02-05,,phóng viên thường trú,Báo Năm,,,còn hiệu lực
            """;

        var first = await SampleBooks.RowsAsync(node, "licence", csv);
        var again = await SampleBooks.RowsAsync(node, "licence", csv);

        Assert.Equal((2, 0), (first.Imported, first.Known));
        Assert.Equal([(3, "from"), (4, "kind"), (4, "holder"), (4, "to"), (4, "area"), (5, "schedule"), (6, "")], first.Refused.Select(r => (r.Row, r.Field)));
        Assert.Equal((0, 3), (again.Imported, again.Known));
        Assert.Equal(2, await node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [sector.licence]")));
    }

    [Theory, Engines]
    public async Task Who_stands_under_one_of_several_of_a_number_is_placed_by_the_year_or_refused(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SampleBooks.RowsAsync(node, "inspection", "area,number,from,scope\n96,21/QĐ-STTTT,2016-04-10,Bưu chính\n96,21/QĐ-STTTT,2017-04-10,Viễn thông\n96,30/QĐ-STTTT,2017-05-10,In\n96,30/QĐ-STTTT,2017-09-10,Internet\n");

        var report = await SampleBooks.RowsAsync(node, "subject", "area,parent,from,name\n96,21/QĐ-STTTT,2017-04-12,Cơ sở Một\n96,21/QĐ-STTTT,2016-04-12,Cơ sở Hai\n96,30/QĐ-STTTT,2017-05-12,Cơ sở Ba\n");
        var places = await node.Work.ReadAsync(s => s.QueryAsync<string>("select u.name || ': ' || i.scope from [sector.subject] u join [sector.inspection] i on i.record_id = u.parent_id order by u.name"));

        Assert.Equal(["Cơ sở Hai: Bưu chính", "Cơ sở Một: Viễn thông"], places);
        Assert.Contains("Có 2 cuộc thanh tra, kiểm tra “30/QĐ-STTTT”", Assert.Single(report.Refused, r => r is { Row: 4, Field: "parent" }).Message, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_goes_out_to_Excel_comes_in_again_as_known_and_faulty_rows_come_back_with_reasons(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var office = await SmallProvince.BuildAsync(node);
        await SampleBooks.ImportAsync(node, "ca-mau-2017", office.Agency("so"));
        await SampleBooks.ImportAsync(node, "lai-chau-2016", office.Agency("so"));
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);
        var known = new List<string>();
        foreach (var book in new[] { "giay-phep", "thanh-tra", "doi-tuong-thanh-tra", "lop-hoc", "hoc-vien", "diem-buu-chinh", "tram-bts", "diem-cau" })
        {
            var package = await browser.BytesAsync($"/so-nghiep-vu/{book}/excel");
            var plan = await (await browser.GetAsync($"/so-nghiep-vu/{book}/nhap")).Form("record-import").Attach("File.File", "sổ.xlsx", package, LienThong.WebKit.Xlsx.ContentType).SubmitAsync();
            known.Add($"{book} {string.Join(' ', plan.All(".facts dd"))}");
        }

        var faulty = await UploadAsync(browser, ["Tỉnh", "Tên điểm", "Loại", "Tình trạng"], ["Cà Mau", "Bưu cục Mới", "bưu cục", "đang mở"], ["Cà Mau", "Bưu cục Sai", "bưu điện", "đang mở"]);
        var rows = Rights.Workbook.Words(await browser.BytesAsync(faulty.Document.QuerySelectorAll("a").First(a => a.TextContent.Contains("Tải các dòng lỗi", StringComparison.Ordinal)).GetAttribute("href")!));
        var taken = await faulty.Form("record-take").SubmitAsync();

        Assert.Equal(["giay-phep 0 50 0", "thanh-tra 0 5 0", "doi-tuong-thanh-tra 0 80 0", "lop-hoc 0 23 0", "hoc-vien 0 575 0", "diem-buu-chinh 0 146 0", "tram-bts 0 679 0", "diem-cau 0 17 0"], known);
        Assert.Contains("Không có lựa chọn “bưu điện”", faulty.Words, StringComparison.Ordinal);
        Assert.Contains("Bưu cục Sai", rows, StringComparison.Ordinal);
        Assert.Contains("Loại: Không có lựa chọn", rows, StringComparison.Ordinal);
        Assert.DoesNotContain("Bưu cục Mới", rows, StringComparison.Ordinal);
        Assert.Contains("Đã nhập 1 bản ghi", taken.Words, StringComparison.Ordinal);
    }

    private static async Task<TestPage> UploadAsync(TestBrowser browser, string[] heads, params object?[][] rows)
    {
        using var book = new MemoryStream();
        await LienThong.WebKit.Xlsx.WriteAsync(book, "Sổ", heads, rows.ToAsyncEnumerable());
        return await (await browser.GetAsync("/so-nghiep-vu/diem-buu-chinh/nhap")).Form("record-import").Attach("File.File", "sổ.xlsx", book.ToArray(), LienThong.WebKit.Xlsx.ContentType).SubmitAsync();
    }
}
