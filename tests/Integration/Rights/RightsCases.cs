using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using LienThong.Kernel.Acts;
using static LienThong.Kernel.Acts.Role;

namespace LienThong.Integration.Rights;

/// <summary>For an action and a role: a record made ready so that the role's own person is the one it waits for, and the call that does it.</summary>
internal sealed class RightsCases(RightsOffice office)
{
    private const string In = "/api/v1/incoming";
    private const string Out = "/api/v1/outgoing";
    private const string Pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    private int _count;

    public Task<Call> PrepareAsync(string action, Role role) => action switch
    {
        "documents.incoming.read" => ReadAsync(role),
        "documents.incoming.register" => Task.FromResult(Post(In, Letter())),
        "documents.incoming.present" => AfterAsync(RegisterAsync(), id => Post($"{In}/{id}/present", new() { ["to"] = H(LanhDao) })),
        "documents.incoming.steer" => AfterAsync(PresentAsync(VanThu, role), id => Post($"{In}/{id}/steer", To($"u:{office.Unit}"))),
        "documents.incoming.assign" => AssignAsync(role),
        "documents.incoming.finish" => LineAsync(role, "finish", new() { ["result"] = "Đã giải quyết." }),
        "documents.incoming.return" => LineAsync(role, "return", new() { ["reason"] = "Không thuộc nhiệm vụ được giao." }),
        "documents.incoming.confirm" => GivenAsync(role, "confirm", new() { ["text"] = "" }, finished: true),
        "documents.incoming.reassign" => GivenAsync(role, "reassign", new() { ["to"] = H(ChuyenVien, Standing.SameUnit), ["reason"] = "Đi công tác." }, finished: false),
        "documents.incoming.add-recipients" => AfterAsync(SteerAsync(LanhDao, H(ChuyenVien)), id => Post($"{In}/{id}/recipients", new() { ["inform"] = new JsonArray(H(ChuyenVien, Standing.SameAgency)) })),
        "documents.incoming.withdraw" => WithdrawAsync(role),
        "documents.incoming.file" => AfterAsync(RegisterAsync(), id => Post($"{In}/{id}/file", new() { ["text"] = "Để tra cứu." })),
        "documents.incoming.close" => CloseAsync(),
        "documents.incoming.void" => AfterAsync(RegisterAsync(), id => Post($"{In}/{id}/void", new() { ["reason"] = "Vào sổ nhầm." })),
        "documents.incoming.note" => AfterAsync(ReachingAsync(role), id => Post($"{In}/{id}/notes", new() { ["text"] = "Đã rõ." })),
        "documents.outgoing.read" => AfterAsync(ReviewAsync(ChuyenVien), id => Get($"{Out}/{id}")),
        "documents.outgoing.draft" => Task.FromResult(Post(Out, Draft(LanhDao))),
        "documents.outgoing.submit" => AfterAsync(DraftAsync(role), id => Post($"{Out}/{id}/submit", [])),
        "documents.outgoing.withdraw-draft" => AfterAsync(ReviewAsync(role), id => Post($"{Out}/{id}/withdraw-draft", [])),
        "documents.outgoing.cancel" => AfterAsync(DraftAsync(role), id => Post($"{Out}/{id}/cancel", new() { ["comment"] = "Không còn cần." })),
        "documents.outgoing.review" => AfterAsync(ReviewAsync(ChuyenVien, upTo: role), id => Post($"{Out}/{id}/approve", [])),
        "documents.outgoing.issue" => AfterAsync(ReviewAsync(ChuyenVien, upTo: VanThu), id => Post($"{Out}/{id}/issue", [])),
        "documents.outgoing.void" => AfterAsync(IssueAsync(), id => Post($"{Out}/{id}/void", new() { ["reason"] = "Ghi nhầm số." })),
        "documents.delivery.tick-paper" => DeliveryAsync("paper-sent", paper: true),
        "documents.delivery.withdraw" => DeliveryAsync("withdraw-deliveries", paper: false),
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "No case."),
    };

    private static Call Get(string path) => new(HttpMethod.Get, path, null);

    private static Call Post(string path, JsonObject body) => new(HttpMethod.Post, path, body);

    private static async Task<Call> AfterAsync(Task<string> ready, Func<string, Call> call) => call(await ready);

    private string H(Role role, Standing standing = Standing.Own) => $"h:{office.Hat(role, standing)}";

    private static JsonObject To(string lead) => new() { ["lead"] = lead, ["text"] = "Giao chủ trì tham mưu." };

    private JsonObject Letter() => new()
    {
        ["arrivalDate"] = "2026-11-23",
        ["senderName"] = "Bộ Khoa học và Công nghệ",
        ["codeNumber"] = $"{++_count}",
        ["codeNotation"] = "BKHCN-VP",
        ["issuedDate"] = "2026-11-20",
        ["subject"] = $"Báo cáo tình hình chuyển đổi số kỳ {_count}",
    };

    private async Task<string> RegisterAsync() => (string)(await office.DoAsync(VanThu, In, Letter()))!["id"]!;

    private async Task<string> PresentAsync(Role by, Role to)
    {
        var id = await RegisterAsync();
        await office.DoAsync(by, $"{In}/{id}/present", new() { ["to"] = H(to) });
        return id;
    }

    private async Task<string> SteerAsync(Role by, string lead)
    {
        var id = await PresentAsync(VanThu, by);
        await office.DoAsync(by, $"{In}/{id}/steer", To(lead));
        return id;
    }

    private async Task<(string Id, string Line)> LastLineAsync(string id)
    {
        var lines = (await office.ReadAsync(VanThu, $"{In}/{id}"))["lines"]!.AsArray();
        return (id, (string)lines[^1]!["id"]!);
    }

    /// <summary>A document on which the role's own person has a line; a head has it through the unit.</summary>
    private Task<string> ReachingAsync(Role role) => SteerAsync(role == LanhDao ? ChanhVanPhong : LanhDao, role == TruongPhong ? $"u:{office.Unit}" : H(role));

    private async Task<Call> ReadAsync(Role role) => Get($"{In}/{await ReachingAsync(role)}");

    private async Task<Call> LineAsync(Role role, string verb, JsonObject body)
    {
        var (id, line) = await LastLineAsync(await ReachingAsync(role));
        return Post($"{In}/{id}/lines/{line}/{verb}", body);
    }

    private async Task<Call> AssignAsync(Role role)
    {
        var (id, line) = await LastLineAsync(await ReachingAsync(role));
        return Post($"{In}/{id}/lines/{line}/assign", To(role == TruongPhong ? H(ChuyenVien) : H(VanThu)));
    }

    /// <summary>A line that the role's own person gave to the specialist.</summary>
    private async Task<(string Id, string Line)> GiveAsync(Role role)
    {
        if (role != TruongPhong) return await LastLineAsync(await SteerAsync(role, H(ChuyenVien)));
        var (id, line) = await LastLineAsync(await SteerAsync(LanhDao, $"u:{office.Unit}"));
        await office.DoAsync(TruongPhong, $"{In}/{id}/lines/{line}/assign", To(H(ChuyenVien)));
        return await LastLineAsync(id);
    }

    private async Task<Call> GivenAsync(Role role, string verb, JsonObject body, bool finished)
    {
        var (id, line) = await GiveAsync(role);
        if (finished) await office.DoAsync(ChuyenVien, $"{In}/{id}/lines/{line}/finish", new() { ["result"] = "Xong." });
        return Post($"{In}/{id}/lines/{line}/{verb}", body);
    }

    private async Task<Call> WithdrawAsync(Role role)
    {
        if (role == VanThu) return Post($"{In}/{await PresentAsync(VanThu, LanhDao)}/withdraw", []);
        var (id, line) = await GiveAsync(role);
        return Post($"{In}/{id}/lines/{line}/withdraw", []);
    }

    private async Task<Call> CloseAsync()
    {
        var (id, line) = await GiveAsync(LanhDao);
        await office.DoAsync(ChuyenVien, $"{In}/{id}/lines/{line}/finish", new() { ["result"] = "Xong." });
        return Post($"{In}/{id}/close", []);
    }

    private JsonObject Draft(Role signer, Standing standing = Standing.Own) => new()
    {
        ["typeCode"] = "BC",
        ["subject"] = $"Kết quả chuyển đổi số kỳ {++_count}",
        ["signer"] = office.Hat(signer, standing).Value.ToString("N"),
        ["recipients"] = new JsonObject { ["agencies"] = new JsonArray(office.Elsewhere.Value.ToString("N")), ["others"] = "Công ty Cổ phần Bưu chính Sơn Hà" },
    };

    private async Task<string> DraftAsync(Role by)
    {
        var http = await office.ClientAsync(by);
        using var file = new ByteArrayContent(System.Text.Encoding.ASCII.GetBytes(Pdf)) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } };
        using var staged = await http.PostAsync("/api/v1/files?name=bao-cao.pdf", file);
        Assert.True(staged.IsSuccessStatusCode, await staged.Content.ReadAsStringAsync());
        // A leader's own draft goes to another leader: one's own signature is asked of nobody.
        var body = Draft(LanhDao, by == LanhDao ? Standing.SameUnit : Standing.Own);
        body["files"] = new JsonArray((string)JsonNode.Parse(await staged.Content.ReadAsStringAsync())!["id"]!);
        return (string)(await office.DoAsync(by, Out, body))!["id"]!;
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

    private async Task<Call> DeliveryAsync(string verb, bool paper)
    {
        var id = await IssueAsync();
        var lines = (await office.ReadAsync(VanThu, $"{Out}/{id}"))["deliveries"]!.AsArray();
        var line = lines.First(l => (l!["agencyId"] is null) == paper)!;
        return Post($"{Out}/{id}/{verb}", new() { ["lines"] = new JsonArray((string)line["id"]!), ["reason"] = "Gửi nhầm nơi nhận." });
    }
}
