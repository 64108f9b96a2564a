using System.Net;
using System.Net.Http.Json;
using System.Text;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Rights;

/// <summary>What a stranger's page or a too long arm tries.</summary>
public sealed class ForeignSiteTests
{
    private const string Org = "/api/v1/organisation";

    [Theory, Engines]
    public async Task A_session_writes_through_the_API_only_from_this_sites_own_pages(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var province = await SmallProvince.BuildAsync(node);
        using var admin = await node.SignInAsync("so.quantri");
        var end = $"/api/v1/access/accounts/{province["so.chuyenvien"].Person}/end-sessions";

        using var foreign = new HttpRequestMessage(HttpMethod.Post, end) { Content = new StringContent("", Encoding.UTF8, "text/plain"), Headers = { { "Origin", "https://khac.example.vn" }, { "Sec-Fetch-Site", "same-site" } } };
        using var own = new HttpRequestMessage(HttpMethod.Post, end) { Headers = { { "Sec-Fetch-Site", "same-origin" } } };

        Assert.Equal(HttpStatusCode.Forbidden, (await admin.SendAsync(foreign)).Status);
        Assert.True((int)(await admin.SendAsync(own)).Status < 300);
    }

    [Theory, Engines]
    public async Task Strangers_send_little_and_nobody_a_text_of_megabytes(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        using var stranger = new HttpClient { BaseAddress = node.Address };
        using var clerk = await node.ApiAsync("so.vanthu");

        var flood = await stranger.PostAsync("/giao-dien", new ByteArrayContent(new byte[1_000_000]) { Headers = { { "Content-Type", "application/x-www-form-urlencoded" } } });
        var note = await clerk.PostAsJsonAsync($"/api/v1/incoming/{Guid.NewGuid():N}/notes", new { text = new string('a', 200_000) });

        Assert.Contains(flood.StatusCode, (HttpStatusCode[])[HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest]);
        Assert.Equal(HttpStatusCode.BadRequest, note.StatusCode);
    }

    [Theory, Engines]
    public async Task A_program_sends_a_file_of_megabytes_but_no_text_of_that_length(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        using var clerk = await node.ApiAsync("so.vanthu");
        var scan = Encoding.UTF8.GetBytes("Biên bản quét.\n" + new string('-', 3_000_000));

        var file = await clerk.PostAsync("/api/v1/files?name=bien-ban.txt", new ByteArrayContent(scan));
        var text = await clerk.PostAsJsonAsync($"/api/v1/incoming/{Guid.NewGuid():N}/notes", new { text = new string('a', 3_000_000) });

        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, text.StatusCode);
    }

    [Theory, Engines]
    public async Task A_made_up_host_leads_nowhere_answers_are_kept_by_nobody_and_a_number_is_no_word(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        using var stranger = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = node.Address };
        using var clerk = await node.ApiAsync("so.vanthu");
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/van-ban-den") { Headers = { Host = "ke-xau.example.vn" } };

        var sent = await stranger.SendAsync(asked);
        var list = await clerk.GetAsync("/api/v1/incoming");
        var letter = await clerk.PostAsJsonAsync("/api/v1/incoming", new { senderName = "Sở Tài chính", subject = "Mức khẩn là số", urgency = 77 });

        Assert.Equal("/dang-nhap?ve=%2Fvan-ban-den", sent.Headers.Location!.OriginalString);
        Assert.Equal("no-store", list.Headers.CacheControl?.ToString());
        Assert.Equal(HttpStatusCode.BadRequest, letter.StatusCode);
    }

    [Fact]
    public async Task The_data_folder_is_for_its_owner_alone()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "data");

        await using var database = new Database(new DataSettings(folder));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new DirectoryInfo(folder).UnixFileMode);
        Directory.Delete(Path.GetDirectoryName(folder)!, recursive: true);
    }

    [Theory, Engines]
    public async Task An_administrator_appoints_nobody_to_be_the_own_self(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var province = await SmallProvince.BuildAsync(node);
        using var admin = await node.ApiAsync("so.quantri");

        var crown = await admin.PostAsJsonAsync($"{Org}/members/{province["so.quantri"].Appointment}/appointments", new { role = "lanhDao", title = "Giám đốc", from = "2026-12-01", agency = province.Agency("so").Value.ToString("N"), endsOld = false });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, crown.StatusCode);
        Assert.Contains("organisation.appointment.own", await crown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_deadline_out_of_all_reason_is_refused_and_shuts_no_list(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        using var clerk = await node.SignInAsync("so.vanthu");
        var form = (await clerk.GetAsync("/van-ban-den/vao-so")).Form("register").Fill("SenderName", "Sở Tài chính").Fill("CodeNumber", "1/STC").Fill("Subject", "Hạn vô lý");

        var refused = await form.Fill("Due", "31/12/9999").SubmitAsync("save");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("trong vòng mười năm", refused.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync("/van-ban-den")).Status);
    }
}
