using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.SectorRegisters.SaveRecord;

public sealed class SaveRecordTests
{
    private const string Points = "/so-nghiep-vu/diem-buu-chinh";

    [Theory, Engines]
    public async Task A_record_is_entered_changed_with_a_reason_and_struck_and_every_version_stays(Engine engine)
    {
        await using var node = await NodeAsync(engine);
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);

        var record = await Fill(await browser.GetAsync($"{Points}/them"), "Bưu cục Hòa Bắc", "bưu cục").SubmitAsync();
        var change = (await browser.GetAsync($"{record.Address.AbsolutePath}/sua")).Form("sector-record");
        var unreasoned = await change.Fill("name", "Bưu cục Hòa Nam").SubmitAsync();
        var changed = await unreasoned.Form("sector-record").Fill("why", "Ghi nhầm tên").SubmitAsync();
        var found = await browser.GetAsync("/tim-kiem?q=" + Uri.EscapeDataString("bưu cục Hòa Nam"));
        var struck = await changed.Form("strike-record").Fill("why", "Nhập trùng").SubmitAsync();
        var again = await browser.GetAsync($"{record.Address.AbsolutePath}/sua");

        Assert.Contains("Thiếu lý do", unreasoned.Words, StringComparison.Ordinal);
        Assert.Equal("Bưu cục Hòa Nam", unreasoned.Form("sector-record")["name"]);
        Assert.Contains("Tên điểm: Bưu cục Hòa Bắc → Bưu cục Hòa Nam", changed.Words, StringComparison.Ordinal);
        Assert.Contains("Ghi nhầm tên", changed.Words, StringComparison.Ordinal);
        Assert.Contains("Bưu cục Hòa Nam", found.Words, StringComparison.Ordinal);
        Assert.Contains(found.All(".under"), line => line.StartsWith("Sổ nghiệp vụ", StringComparison.Ordinal));
        Assert.Contains("đã gạch bỏ", struck.Words, StringComparison.Ordinal);
        Assert.Contains("Nhập trùng", struck.Words, StringComparison.Ordinal);
        Assert.False(struck.HasForm("strike-record"));
        Assert.Equal(HttpStatusCode.NotFound, again.Status);
        Assert.Equal(3, await node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [sector.post_point]")));
    }

    [Theory, Engines]
    public async Task Every_wrong_field_is_named_with_its_remedy_and_what_was_typed_stays(Engine engine)
    {
        await using var node = await NodeAsync(engine);
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);

        var page = await (await browser.GetAsync($"{Points}/them")).Form("sector-record").Fill("name", "Bưu cục Một").Fill("latitude", "910").Fill("from", "32/13/2017").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        foreach (var words in new[] { "Thiếu tỉnh", "Thiếu loại", "“910” không nằm trong khoảng 6 đến 24 độ", "Không đọc được ngày “32/13/2017”" }) Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Equal(("Bưu cục Một", "910"), (page.Form("sector-record")["name"], page.Form("sector-record")["latitude"]));
    }

    [Theory, Engines]
    public async Task Two_changes_from_one_version_let_the_first_stand_and_tell_the_second(Engine engine)
    {
        await using var node = await NodeAsync(engine);
        using var browser = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);
        var record = await Fill(await browser.GetAsync($"{Points}/them"), "Bưu cục Một", "bưu cục").SubmitAsync();
        var (one, two) = (await browser.GetAsync($"{record.Address.AbsolutePath}/sua"), await browser.GetAsync($"{record.Address.AbsolutePath}/sua"));

        await one.Form("sector-record").Fill("name", "Bưu cục Hai").Fill("why", "Đổi tên").SubmitAsync();
        var late = await two.Form("sector-record").Fill("name", "Bưu cục Ba").Fill("why", "Đổi tên").SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Bưu cục Hai", (await browser.GetAsync(record.Address.AbsolutePath)).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Another_agency_reads_the_record_without_what_is_private_and_cannot_change_it(Engine engine)
    {
        await using var node = await NodeAsync(engine);
        using var keeper = await node.SignInAsync("so.chuyenvien", SmallProvince.Password);
        using var other = await node.SignInAsync("xa.chuyenvien", SmallProvince.Password);
        var inspection = await Province((await keeper.GetAsync("/so-nghiep-vu/thanh-tra/them")).Form("sector-record")).Fill("number", "21/QĐ-SKHCN").Fill("from", "05/03/2026").Fill("scope", "Bưu chính").SubmitAsync();
        var subject = await (await inspection.FollowAsync("Thêm tổ chức, cá nhân được thanh tra, kiểm tra")).Form("sector-record").Fill("from", "06/03/2026").Fill("name", "Cửa hàng Bình An").Fill("taxcode", "0312345678").SubmitAsync();

        var foreign = await other.GetAsync(subject.Address.AbsolutePath);

        Assert.Contains("0312345678", subject.Words, StringComparison.Ordinal);
        Assert.Contains("Cửa hàng Bình An", foreign.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("0312345678", foreign.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("0312345678", Rights.Workbook.Words(await other.BytesAsync("/so-nghiep-vu/doi-tuong-thanh-tra/excel")), StringComparison.Ordinal);
        Assert.Contains("0312345678", Rights.Workbook.Words(await keeper.BytesAsync("/so-nghiep-vu/doi-tuong-thanh-tra/excel")), StringComparison.Ordinal);
        Assert.False(foreign.HasForm("strike-record"));
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{subject.Address.AbsolutePath}/sua")).Status);
        Assert.Contains("Còn 1 tổ chức", (await (await keeper.GetAsync(inspection.Address.AbsolutePath)).Form("strike-record").Fill("why", "Nhầm").SubmitAsync()).Words, StringComparison.Ordinal);
    }

    private static async Task<TestNode> NodeAsync(Engine engine)
    {
        var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        // Brings the list of provinces along.
        await SampleBooks.RowsAsync(node, "meeting", "name\n");
        return node;
    }

    private static TestForm Fill(TestPage page, string name, string kind) => Province(page.Form("sector-record")).Fill("name", name).Fill("kind", kind).Fill("state", "đang mở");

    private static TestForm Province(TestForm form) => form.Fill("area", "Tỉnh Cà Mau");
}
