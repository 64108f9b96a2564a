using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using LienThong.Kernel.Acts;
using static LienThong.Kernel.Acts.Role;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>Outgoing documents, from the draft to the book.</summary>
internal sealed partial class RightsCases
{
    private const string Out = "/api/v1/outgoing";
    private const string Pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private IEnumerable<(string Action, Ready Ready)> Outgoing() =>
    [
        ("documents.outgoing.read", role => AfterAsync(ReviewAsync(ChuyenVien), id => Get($"{Out}/{id}"))),
        ("documents.outgoing.draft", role => Now(Post(Out, Draft(LanhDao)))),
        ("documents.outgoing.submit", role => AfterAsync(DraftAsync(role), id => Post($"{Out}/{id}/submit", []))),
        ("documents.outgoing.withdraw-draft", role => AfterAsync(ReviewAsync(role), id => Post($"{Out}/{id}/withdraw-draft", []))),
        ("documents.outgoing.undo", role => AfterAsync(ReviewAsync(role), id => Post($"{Out}/{id}/undo", []))),
        ("documents.outgoing.cancel", role => AfterAsync(DraftAsync(role), id => Post($"{Out}/{id}/cancel", new() { ["comment"] = "Không còn cần." }))),
        ("documents.outgoing.review", role => AfterAsync(ReviewAsync(ChuyenVien, upTo: role), id => Post($"{Out}/{id}/approve", []))),
        ("documents.outgoing.issue", role => AfterAsync(ReviewAsync(ChuyenVien, upTo: VanThu), id => Post($"{Out}/{id}/issue", []))),
        ("documents.outgoing.void", role => AfterAsync(IssueAsync(), id => Post($"{Out}/{id}/void", new() { ["reason"] = "Ghi nhầm số." }))),
        ("documents.outgoing.read", _ => AfterAsync(ReviewAsync(ChuyenVien), id => Post($"{Out}/{id}/seen", []))),
        ("documents.outgoing.read", _ => AfterAsync(ReviewAsync(ChuyenVien), id => Page($"/van-ban-di/{id}"))),
        ("documents.outgoing.submit", role => AfterAsync(DraftAsync(role), id => new Call(HttpMethod.Put, $"{Out}/{id}", DraftOf(role)))),
        ("documents.outgoing.submit", role => AfterAsync(DraftAsync(role), AddVersion)),
        ("documents.outgoing.submit", AnswerAsync),
        ("documents.outgoing.review", role => AfterAsync(ReviewAsync(ChuyenVien, upTo: role), id => Post($"{Out}/{id}/ask", new() { ["comment"] = "Số liệu lấy ở đâu?" }))),
        ("documents.outgoing.review", role => AfterAsync(ReviewAsync(ChuyenVien, upTo: role), id => Post($"{Out}/{id}/return", new() { ["comment"] = "Viết lại phần hai." }))),
        ("documents.outgoing.book", _ => Now(Page("/so-di"))),
        ("documents.related.link", RelateAsync),
    ];

    private JsonObject Draft(Role signer, Standing standing = Standing.Own) => new()
    {
        ["typeCode"] = "BC",
        ["subject"] = $"Kết quả chuyển đổi số kỳ {++_count}",
        ["signer"] = office.Hat(signer, standing).Value.ToString("N"),
        ["recipients"] = new JsonObject { ["agencies"] = new JsonArray(office.Elsewhere.Value.ToString("N")), ["others"] = "Công ty Cổ phần Bưu chính Sơn Hà" },
    };

    // A leader's own draft goes to another leader: one's own signature is asked of nobody.
    private JsonObject DraftOf(Role by) => Draft(LanhDao, by == LanhDao ? Standing.SameUnit : Standing.Own);

    private async Task<string> DraftAsync(Role by)
    {
        var body = DraftOf(by);
        body["files"] = new JsonArray(await StageAsync(by));
        return (string)(await office.DoAsync(by, Out, body))!["id"]!;
    }

    private async Task<string> StageAsync(Role by, Standing standing = Standing.Own)
    {
        var http = await office.ClientAsync(by, standing);
        using var file = new ByteArrayContent(System.Text.Encoding.ASCII.GetBytes(Pdf)) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
        using var staged = await http.PostAsync("/api/v1/files?name=bao-cao.pdf", file);
        Assert.True(staged.IsSuccessStatusCode, await staged.Content.ReadAsStringAsync());
        return (string)JsonNode.Parse(await staged.Content.ReadAsStringAsync())!["id"]!;
    }

    /// <summary>A draft submitted and passed on until it waits for a role; left at its first stage when none is named.</summary>
    private async Task<string> ReviewAsync(Role drafter, Role? upTo = null)
    {
        var id = await DraftAsync(drafter);
        await office.DoAsync(drafter, $"{Out}/{id}/submit");
        foreach (var stage in new[] { TruongPhong, ChanhVanPhong, LanhDao }.TakeWhile(s => upTo is not null && s != upTo))
            await office.DoAsync(stage, $"{Out}/{id}/approve");
        return id;
    }

    private async Task<string> IssueAsync()
    {
        var id = await ReviewAsync(ChuyenVien, upTo: VanThu);
        await office.DoAsync(VanThu, $"{Out}/{id}/issue");
        return id;
    }

    /// <summary>A new version with a file that whoever tries it has staged.</summary>
    private Doing AddVersion(string id) => new(async (role, standing) =>
    {
        using var file = new ByteArrayContent(System.Text.Encoding.ASCII.GetBytes(Pdf));
        using var staged = await (await office.ClientAsync(role, standing)).PostAsync("/api/v1/files?name=ban-sua.pdf", file);
        var text = await staged.Content.ReadAsStringAsync();
        if (!staged.IsSuccessStatusCode) return ((int)staged.StatusCode, text);
        return await Post($"{Out}/{id}/versions", new() { ["files"] = new JsonArray((string)JsonNode.Parse(text)!["id"]!) }).DoAsync(office, role, standing);
    });

    /// <summary>A draft about which its first reader asked.</summary>
    private async Task<RightsCase> AnswerAsync(Role drafter)
    {
        var id = await ReviewAsync(drafter);
        var (reader, standing) = drafter switch
        {
            ChuyenVien => (TruongPhong, Standing.Own),
            ChanhVanPhong => (LanhDao, Standing.Own),
            LanhDao => (LanhDao, Standing.SameUnit),
            _ => (ChanhVanPhong, Standing.Own),
        };
        await office.DoAsync(reader, $"{Out}/{id}/ask", new() { ["comment"] = "Số liệu lấy ở đâu?" }, standing);
        return Post($"{Out}/{id}/answer", new() { ["comment"] = "Ở báo cáo quý." });
    }

    /// <summary>A draft under review, and an incoming document that the same people may see.</summary>
    private async Task<RightsCase> RelateAsync(Role role)
    {
        var incoming = (await office.ReadAsync(VanThu, $"{In}/{await ReachingAsync(role)}"))["document"]!;
        return Post($"{Out}/{await ReviewAsync(ChuyenVien)}/related", new() { ["code"] = (string)incoming["notation"]! });
    }
}
