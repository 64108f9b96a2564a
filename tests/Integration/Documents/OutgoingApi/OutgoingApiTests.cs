using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Integration.Documents;

/// <summary>The same way by the API alone.</summary>
public sealed class OutgoingApiTests
{
    [Theory, Engines]
    public async Task A_document_walks_from_draft_to_acceptance_by_the_api_alone(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var office = await SmallProvince.BuildAsync(node);
        var file = await StageAsync(node, office["xa.chuyenvien"]);
        using var drafter = await node.ApiAsync("xa.chuyenvien");
        using var clerk = await node.ApiAsync("xa.vanthu");
        using var department = await node.ApiAsync("so.vanthu");

        var id = (await SendAsync(drafter, HttpStatusCode.Created, "/api/v1/outgoing", new
        {
            typeCode = "BC",
            subject = "Báo cáo kết quả phủ sóng",
            signer = office["xa.lanhdao"].Appointment.ToString(),
            files = new[] { file.ToString() },
            recipients = new { agencies = new[] { office.Agency("so").ToString() } },
        })).GetProperty("id").GetString();
        await SendAsync(drafter, HttpStatusCode.OK, $"/api/v1/outgoing/{id}/submit", new { comment = "" });
        foreach (var reviewer in (string[])["xa.truongphong", "xa.chanhvanphong", "xa.lanhdao"])
            using (var api = await node.ApiAsync(reviewer)) await SendAsync(api, HttpStatusCode.OK, $"/api/v1/outgoing/{id}/approve", new { comment = "Nhất trí" });
        var issued = await SendAsync(clerk, HttpStatusCode.OK, $"/api/v1/outgoing/{id}/issue", new { });
        var waiting = (await GetAsync(department, "/api/v1/deliveries")).GetProperty("rows")[0].GetProperty("id").GetString();
        var accepted = await SendAsync(department, HttpStatusCode.OK, $"/api/v1/deliveries/{waiting}/accept", new { });

        Assert.Equal("01/BC-UBND", issued.GetProperty("code").GetString());
        Assert.Equal(1, accepted.GetProperty("number").GetInt64());
        var view = await GetAsync(drafter, $"/api/v1/outgoing/{id}");
        Assert.Equal("accepted", view.GetProperty("deliveries")[0].GetProperty("state").GetString());
        Assert.Empty(view.GetProperty("holders").EnumerateArray());
    }

    [Theory, Engines]
    public async Task A_repeated_key_issues_once_and_a_stranger_gets_nothing(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var office = await SmallProvince.BuildAsync(node);
        var file = await StageAsync(node, office["xa.lanhdao"]);
        using var leader = await node.ApiAsync("xa.lanhdao");
        using var clerk = await node.ApiAsync("xa.vanthu");
        using var stranger = await node.ApiAsync("phuong.vanthu");
        var id = (await SendAsync(leader, HttpStatusCode.Created, "/api/v1/outgoing", new { subject = "Giấy mời họp", typeCode = "GM", signer = office["xa.lanhdao"].Appointment.ToString(), files = new[] { file.ToString() } })).GetProperty("id").GetString();
        await SendAsync(leader, HttpStatusCode.OK, $"/api/v1/outgoing/{id}/submit", new { comment = "" });

        var first = await SendAsync(clerk, HttpStatusCode.OK, $"/api/v1/outgoing/{id}/issue", new { }, "lan-mot");
        var again = await SendAsync(clerk, HttpStatusCode.OK, $"/api/v1/outgoing/{id}/issue", new { }, "lan-mot");

        Assert.Equal(first.GetProperty("code").GetString(), again.GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(new Uri($"/api/v1/outgoing/{id}", UriKind.Relative))).StatusCode);
        await SendAsync(stranger, HttpStatusCode.NotFound, $"/api/v1/outgoing/{id}/void", new { reason = "thử" });
        Assert.Equal("documents.outgoing.no-such-step", (await SendAsync(leader, HttpStatusCode.UnprocessableEntity, $"/api/v1/outgoing/{id}/cancel", new { comment = "" })).GetProperty("code").GetString());
    }

    private static async Task<StagedFileId> StageAsync(TestNode node, TestPerson owner)
    {
        using var content = new MemoryStream("Kính gửi: Sở Khoa học và Công nghệ"u8.ToArray());
        return (await node.Get<Kernel.Files.Files>().StageAsync(content, "du-thao.txt", owner.Person)).Value.Id;
    }

    private static async Task<JsonElement> SendAsync(HttpClient api, HttpStatusCode expected, string path, object body, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        using var answer = await api.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(expected == answer.StatusCode, $"{path}: {(int)answer.StatusCode} {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    private static async Task<JsonElement> GetAsync(HttpClient api, string path) => await api.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative));
}
