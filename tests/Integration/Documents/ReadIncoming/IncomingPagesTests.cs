using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Integration.Documents;

public sealed class IncomingPagesTests
{
    private static readonly byte[] Scan = Encoding.UTF8.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/MediaBox[0 0 595 842]/Parent 2 0 R>>endobj trailer<</Root 1 0 R>>\n%%EOF");

    [Theory, Engines]
    public async Task A_clerk_registers_by_the_form_and_a_refusal_keeps_what_was_typed_and_chosen(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var clerk = await o.Node.SignInAsync("so.vanthu");
        var page = await clerk.GetAsync("/van-ban-den/vao-so");
        Assert.Contains("Số đến tiếp theo: 1", page.Words);

        var refused = await page.Form("register").Fill("SenderName", "Sở Tài chính").Fill("CodeNumber", "99/TTr-STC").Attach("Files.File", "to-trinh.pdf", Scan).SubmitAsync("Lưu và thêm tiếp");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Chưa ghi trích yếu", refused.Words);
        Assert.Equal("99/TTr-STC", refused.Form("register")["CodeNumber"]);
        Assert.Contains("to-trinh.pdf", refused.Words);

        var next = await refused.Form("register").Fill("Subject", "Phân bổ kinh phí chuyển đổi số").Fill("IssuedDate", "20/11/2026").SubmitAsync("Lưu và thêm tiếp");
        Assert.Equal("/van-ban-den/vao-so", next.Address.AbsolutePath);
        Assert.Contains("Đã vào sổ, số đến 1.", next.Words);
        Assert.Contains("Số đến tiếp theo: 2", next.Words);

        var opened = await (await clerk.GetAsync("/van-ban-den")).FollowAsync("Phân bổ kinh phí");
        Assert.Contains("99/TTr-STC", opened.Words);
        Assert.Contains("Tờ trình", opened.Words);
        Assert.True(opened.Has(".viewer[data-pdf]"));
    }

    [Theory, Engines]
    public async Task The_whole_way_goes_by_plain_forms(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.RegisteredAsync();
        var at = $"/van-ban-den/{id}";

        var page = await (await o.Node.SignInAsync("so.vanthu")).GetAsync(at);
        page = await (await page.FollowAsync("Trình")).Form("present").SubmitAsync();
        Assert.Contains("Đã trình", page.Words);

        page = await (await o.Node.SignInAsync("so.lanhdao")).GetAsync(at);
        page = await (await page.FollowAsync("Cho ý kiến chỉ đạo")).Form("steer").Fill("Text", "Giao phòng Chuyển đổi số").Fill("Lead", "Phòng Chuyển đổi số").SubmitAsync();
        Assert.Contains("Giao phòng Chuyển đổi số", page.Words);

        page = await (await o.Node.SignInAsync("so.truongphong")).GetAsync(at);
        page = await (await page.FollowAsync("Phân công")).Form("assign").Fill("Lead", "Hoàng Ánh Tuyết").SubmitAsync();
        Assert.Contains("Hoàng Ánh Tuyết – Chuyên viên", page.Words);

        page = await (await o.Node.SignInAsync("so.chuyenvien")).GetAsync(at);
        page = await (await page.FollowAsync("Báo kết quả")).Form("finish").Fill("Result", "Đã báo cáo UBND tỉnh").SubmitAsync();
        Assert.Contains("Đã báo cáo UBND tỉnh", page.Words);

        foreach (var user in (string[])["so.truongphong", "so.lanhdao"])
        {
            page = await (await o.Node.SignInAsync(user)).GetAsync(at);
            page = await (await page.FollowAsync("Xác nhận kết quả")).Form("confirm").SubmitAsync();
        }

        Assert.Equal(IncomingState.Closed, (await o.RowAsync(id)).State);
        Assert.Contains("Không còn ai giữ", page.Words);
    }

    [Theory, Engines]
    public async Task A_stranger_finds_neither_page_nor_file_nor_api(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.RegisteredAsync();
        var stranger = await o.Node.SignInAsync("xa.vanthu");

        foreach (var address in (string[])["", "/trinh", "/huy-so", "/tep/1"])
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/van-ban-den/{id}{address}")).Status);
        using var api = await o.Node.ApiAsync("xa.vanthu");
        Assert.Equal(HttpStatusCode.NotFound, (await api.GetAsync($"/api/v1/incoming/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await api.PostAsJsonAsync($"/api/v1/incoming/{id}/void", new { reason = "Nhầm" })).StatusCode);
    }

    [Theory, Engines]
    public async Task The_api_registers_once_per_key_and_tells_the_choices(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        using var api = await o.Node.ApiAsync("so.vanthu");
        api.DefaultRequestHeaders.Add("Idempotency-Key", "letter-1");
        var body = new { arrivalDate = "2026-11-23", senderName = "Sở Tài chính", codeNumber = "7", codeNotation = "TB-STC", issuedDate = "2026-11-20", subject = "Thông báo kinh phí" };

        var first = await api.PostAsJsonAsync("/api/v1/incoming", body);
        var second = await api.PostAsJsonAsync("/api/v1/incoming", body);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (first.StatusCode, second.StatusCode));
        var answer = await first.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(answer.ToString(), (await second.Content.ReadFromJsonAsync<JsonElement>()).ToString());
        var read = await api.GetFromJsonAsync<JsonElement>($"/api/v1/incoming/{answer.GetProperty("id").GetString()}");
        Assert.Equal("7/TB-STC", read.GetProperty("document").GetProperty("notation").GetString());
        Assert.Contains("trinh", read.GetProperty("choices").EnumerateArray().Select(c => c.GetProperty("step").GetString()));
        var refused = await api.PostAsJsonAsync("/api/v1/incoming/close", new { ids = Array.Empty<string>() });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
    }

    [Theory, Engines]
    public async Task A_file_is_sent_through_its_record_unsniffed_with_its_own_name(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var clerk = await o.Node.SignInAsync("so.vanthu");
        var page = await clerk.GetAsync("/van-ban-den/vao-so");
        await page.Form("register").Fill("SenderName", "Sở Tài chính").Fill("Subject", "Kế hoạch vốn").Fill("TypeCode", "KH").Attach("Files.File", "kế hoạch.pdf", Scan).SubmitAsync("save");
        var opened = await (await clerk.GetAsync("/van-ban-den")).FollowAsync("Kế hoạch vốn");

        using var http = new HttpClient(new HttpClientHandler { CookieContainer = clerk.Cookies }) { BaseAddress = o.Node.Address };
        using var answer = await http.GetAsync(opened.One(".viewer").GetAttribute("data-pdf"));

        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(("inline", "kế hoạch.pdf"), (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal(Scan, await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory, Engines]
    public async Task Bulk_closing_from_the_list_names_what_stays_open(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (done, running) = (await o.DoneAsync("1"), await o.SteeredAsync("2"));
        var clerk = await o.Node.SignInAsync("so.vanthu");

        var page = await (await clerk.GetAsync("/van-ban-den")).Form("bulk").Check("ids", done.ToString()).Check("ids", running.ToString()).SubmitAsync();

        Assert.Contains("2/QĐ-UBND (số đến 2)", page.Words);
        Assert.Equal((IncomingState.Closed, IncomingState.Steered), ((await o.RowAsync(done)).State, (await o.RowAsync(running)).State));
    }

    [Theory, Engines]
    public async Task The_book_prints_the_decrees_ten_columns(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.SteeredAsync();

        var book = await (await o.Node.SignInAsync("so.vanthu")).GetAsync("/so-den");

        Assert.Equal(["Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung", "Đơn vị hoặc người nhận", "Ngày chuyển", "Ký nhận", "Ghi chú"], book.All("table.book th"));
        Assert.Contains("Quyết định: Phê duyệt kế hoạch phủ sóng", book.Words);
        Assert.Contains("Phòng Chuyển đổi số", book.Words);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await o.Node.SignInAsync("so.chuyenvien")).GetAsync("/so-den")).Status);
    }

    [Theory, Engines]
    public async Task The_api_walks_a_document_with_a_file_to_its_end(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        using var clerk = await o.Node.ApiAsync("so.vanthu");
        var staged = await (await clerk.PostAsync("/api/v1/files?name=giay-moi.pdf", new ByteArrayContent(Scan))).Content.ReadFromJsonAsync<JsonElement>();
        var body = new { arrivalDate = "2026-11-23", senderName = "Sở Tài chính", codeNumber = "8", codeNotation = "GM-STC", subject = "Mời họp", files = new[] { staged.GetProperty("id").GetString() } };
        var id = (await (await clerk.PostAsJsonAsync("/api/v1/incoming", body)).Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        async Task StepAsync(string user, string step, object with)
        {
            using var api = await o.Node.ApiAsync(user);
            var answer = await api.PostAsJsonAsync($"/api/v1/incoming/{id}/{step}", with);
            Assert.True(answer.StatusCode == HttpStatusCode.NoContent, $"{step}: {await answer.Content.ReadAsStringAsync()}");
        }

        await StepAsync("so.vanthu", "present", new { to = o.Person("so.lanhdao") });
        await StepAsync("so.lanhdao", "steer", new { text = "Dự họp", lead = o.Person("so.chuyenvien") });
        Assert.True(TypedId.TryParse<IncomingId>(id, out var key));
        var line = (await o.TopAsync(key)).Id;
        await StepAsync("so.chuyenvien", $"lines/{line}/finish", new { result = "Đã dự họp" });
        await StepAsync("so.lanhdao", $"lines/{line}/confirm", new { text = "Tốt" });

        Assert.Equal(IncomingState.Closed, (await o.RowAsync(key)).State);
        Assert.Equal(Scan, await clerk.GetByteArrayAsync($"/api/v1/incoming/{id}/files/1"));
    }
}
