using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using LienThong.Contracts.Assignments;
using LienThong.Integration.Rights;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

/// <summary>No upload runs in the site's origin: every route that hands out a file, with a PDF, a text full of markup, and a package.</summary>
public sealed class FileRoutesTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly string[] Known =
    [
        "GET /api/v1/incoming/{id}/files/{ordinal:int}", "GET /cho-tiep-nhan/{id}/tep/{ordinal:int}", "GET /nhiem-vu/{id}/tep/{ordinal:int}", "GET /van-ban-den/tep-cho/{id}",
        "GET /van-ban-den/{id}/tep/{ordinal:int}", "GET /van-ban-di/{id}/ban/{version:int}/tep/{ordinal:int}",
    ];

    private static readonly (string Name, byte[] Bytes, string Type)[] Uploads =
    [
        ("tệp một.pdf", Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"), "application/pdf"),
        ("tệp hai.txt", Encoding.UTF8.GetBytes(new string('-', 2000) + "<html><script>alert(document.cookie)</script></html>"), "text/plain"),
        ("tệp ba.docx", Package(), Docx),
    ];

    [Fact]
    public async Task All_routes_that_hand_out_uploads_are_known_here()
    {
        var node = await nodes.OnAsync(Engine.Sqlite);

        Assert.Equal(Known, Routes.Of(node).Where(r => r.StartsWith("GET ", StringComparison.Ordinal) && (r.Contains("/tep", StringComparison.Ordinal) || r.Contains("/files/", StringComparison.Ordinal))).Order(StringComparer.Ordinal));
    }

    [Theory, Engines]
    public async Task No_upload_runs_as_the_site_whatever_the_route(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var office = await SmallProvince.BuildAsync(node);
        var (draft, delivery, incoming) = await WalkAsync(node, office);
        var task = await TaskAsync(node, office);
        using var drafter = await node.SignInAsync("so.chuyenvien");
        using var commune = await node.SignInAsync("xa.vanthu");
        using var head = await node.SignInAsync("so.truongphong");
        using var api = await node.ApiAsync("xa.vanthu");
        for (var i = 1; i <= Uploads.Length; i++)
        {
            await CheckAsync(Client(node, drafter), $"{draft}/ban/1/tep/{i}", i);
            await CheckAsync(Client(node, commune), $"{delivery}/tep/{i}", i);
            await CheckAsync(Client(node, head), $"{task}/tep/{i}", i);
            await CheckAsync(Client(node, commune), $"{incoming}/tep/{i}", i);
            await CheckAsync(api, $"/api/v1/incoming/{incoming.Split('/')[^1]}/files/{i}", i);
            var staged = await (await api.PostAsync($"/api/v1/files?name={Uri.EscapeDataString(Uploads[i - 1].Name)}", new ByteArrayContent(Uploads[i - 1].Bytes))).Content.ReadFromJsonAsync<JsonElement>();
            await CheckAsync(Client(node, commune), $"/van-ban-den/tep-cho/{staged.GetProperty("id").GetString()}", i);
        }

        using var asked = await Client(node, commune).GetAsync($"{incoming}/tep/1?tai=1");
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        Assert.Equal("attachment", asked.Content.Headers.ContentDisposition!.DispositionType);
        Assert.EndsWith("sandbox", Policy(asked), StringComparison.Ordinal);
        Assert.Contains("có mã JavaScript", (await commune.GetAsync(incoming)).Words, StringComparison.Ordinal);
    }

    private static async Task CheckAsync(HttpClient http, string address, int ordinal)
    {
        var (name, bytes, type) = Uploads[ordinal - 1];
        using var answer = await http.GetAsync(address);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        Assert.Equal(bytes, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal((type, name), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.FileNameStar));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.StartsWith("default-src 'none'", Policy(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("script", Policy(answer), StringComparison.Ordinal);
        var shown = type == "application/pdf";
        Assert.Equal(shown ? "inline" : "attachment", answer.Content.Headers.ContentDisposition.DispositionType);
        Assert.Equal(!shown, Policy(answer).EndsWith("sandbox", StringComparison.Ordinal));
    }

    private static string Policy(HttpResponseMessage answer) => Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));

    private static HttpClient Client(TestNode node, TestBrowser browser) => new(new HttpClientHandler { CookieContainer = browser.Cookies }) { BaseAddress = node.Address };

    /// <summary>A draft with the files, issued to a commune that takes it in: its three addresses.</summary>
    private static async Task<(string Draft, string Delivery, string Incoming)> WalkAsync(TestNode node, SmallProvince office)
    {
        using var drafter = await node.SignInAsync("so.chuyenvien");
        using var commune = await node.SignInAsync("xa.vanthu");
        var form = (await drafter.GetAsync("/van-ban-di/soan")).Form("draft").Fill("Subject", "Kiểm tra tệp lạ").Fill("Signer", office["so.lanhdao"].Appointment.ToString());
        form.Check("Agencies", office.Agency("xa").ToString());
        foreach (var (name, bytes, _) in Uploads) form.Attach("Files.File", name, bytes);
        var draft = (await form.SubmitAsync()).Address.AbsolutePath;
        foreach (var (user, button) in ((string, string)[])[("so.chuyenvien", "Trình trưởng phòng"), ("so.truongphong", "Duyệt, chuyển văn phòng"), ("so.chanhvanphong", "Duyệt, trình ký"), ("so.lanhdao", "Duyệt, chuyển phát hành")])
        {
            using var browser = await node.SignInAsync(user);
            await (await browser.GetAsync(draft)).Form("acts").SubmitAsync(button);
        }

        using var clerk = await node.SignInAsync("so.vanthu");
        await (await clerk.GetAsync(draft + "/phat-hanh")).Form("issue").SubmitAsync();
        var delivery = (await (await commune.GetAsync("/cho-tiep-nhan")).FollowAsync("Kiểm tra tệp lạ")).Address.AbsolutePath;
        var incoming = (await (await commune.GetAsync(delivery)).Form("accept").SubmitAsync()).Address.AbsolutePath;
        return (draft, delivery, incoming);
    }

    /// <summary>A unit's task with the files as evidence; its address.</summary>
    private static async Task<string> TaskAsync(TestNode node, SmallProvince office)
    {
        using var rows = new StringReader("title,source,area,year,owner,due\nKiểm tra tệp minh chứng,Kết luận giao ban,,2026,CĐS,2026-12-15\n");
        await node.Get<ITaskImport>().ImportAsync(rows, "nhiệm vụ.csv", new Act(Operator.In(office.Agency("so")), node.Get<Clock>().Now, null), default);
        using var head = await node.SignInAsync("so.truongphong");
        var task = (await (await head.GetAsync("/nhiem-vu")).FollowAsync("Kiểm tra tệp minh chứng")).Address.AbsolutePath;
        var form = (await head.GetAsync($"{task}/tien-do")).Form("report-progress").Fill("Percent", "60").Fill("Words", "Gửi kèm minh chứng");
        foreach (var (name, bytes, _) in Uploads) form.Attach("Files.File", name, bytes);
        await form.SubmitAsync();
        return task;
    }

    private static byte[] Package()
    {
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(packed, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in ((string, string)[])[("[Content_Types].xml", Docx + ".main+xml"), ("word/document.xml", "<d/>")])
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }

        return packed.ToArray();
    }
}
