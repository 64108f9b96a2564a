using System.Text.Json.Nodes;
using static LienThong.Kernel.Acts.Role;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>What was sent: by the office, and to it by the other agency.</summary>
internal sealed partial class RightsCases
{
    private const string Waiting = "/api/v1/deliveries";
    private const string Groups = "/api/v1/recipient-groups";

    private IEnumerable<(string Action, Ready Ready)> Deliveries() =>
    [
        ("documents.delivery.tick-paper", _ => DeliveryAsync("paper-sent", paper: true)),
        ("documents.delivery.withdraw", _ => DeliveryAsync("withdraw-deliveries", paper: false)),
        ("documents.delivery.accept", _ => AfterAsync(SentHereAsync(), id => Post($"{Waiting}/{id}/accept", []))),
        ("documents.delivery.refuse", _ => AfterAsync(SentHereAsync(), id => Post($"{Waiting}/{id}/refuse", new() { ["reason"] = "Gửi nhầm nơi nhận." }))),
        ("documents.outgoing.recall", _ => AfterAsync(IssueAsync(), id => Post($"{Out}/{id}/recall", new() { ["reason"] = "Sai số liệu." }))),
        ("documents.incoming.answer-recall", _ => AfterAsync(AskedBackAsync(), id => Post($"{In}/{id}/recall-answer", new() { ["agree"] = true }))),
        ("documents.recipient-groups.edit", _ => AfterAsync(GroupAsync(), id => new Call(HttpMethod.Put, $"{Groups}/{id}", Group()))),
        ("documents.recipient-groups.edit", _ => AfterAsync(GroupAsync(), id => new Call(HttpMethod.Delete, $"{Groups}/{id}", null))),
    ];

    private async Task<RightsCase> DeliveryAsync(string verb, bool paper)
    {
        var id = await IssueAsync();
        var lines = (await office.ReadAsync(VanThu, $"{Out}/{id}"))["deliveries"]!.AsArray();
        var line = lines.First(l => (l!["agencyId"] is null) == paper)!;
        return Post($"{Out}/{id}/{verb}", new() { ["lines"] = new JsonArray((string)line["id"]!), ["reason"] = "Gửi nhầm nơi nhận." });
    }

    /// <summary>A line that the other agency sent and that waits here.</summary>
    private async Task<string> SentHereAsync() => (await SendHereAsync()).Delivery;

    /// <summary>Such a line after it was registered here and its sender asked for it.</summary>
    private async Task<string> AskedBackAsync()
    {
        var (sent, delivery) = await SendHereAsync();
        var copy = (string)(await office.DoAsync(VanThu, $"{Waiting}/{delivery}/accept", []))!["id"]!;
        await office.DoAsync(VanThu, $"{Out}/{sent}/recall", new() { ["reason"] = "Sai số liệu." }, Standing.OtherAgency);
        return copy;
    }

    private async Task<(string Sent, string Delivery)> SendHereAsync()
    {
        const Standing far = Standing.OtherAgency;
        var body = Draft(LanhDao, far);
        body["files"] = new JsonArray(await StageAsync(ChuyenVien, far));
        body["recipients"] = new JsonObject { ["agencies"] = new JsonArray(office.Here.Value.ToString("N")) };
        var id = (string)(await office.DoAsync(ChuyenVien, Out, body, far))!["id"]!;
        await office.DoAsync(ChuyenVien, $"{Out}/{id}/submit", null, far);
        foreach (var stage in new[] { TruongPhong, ChanhVanPhong, LanhDao }) await office.DoAsync(stage, $"{Out}/{id}/approve", null, far);
        await office.DoAsync(VanThu, $"{Out}/{id}/issue", null, far);
        return (id, (string)(await office.ReadAsync(VanThu, $"{Out}/{id}", far))["deliveries"]!.AsArray().Single()!["id"]!);
    }

    private JsonObject Group() => new()
    {
        ["name"] = $"Các đơn vị phối hợp {++_count}",
        ["members"] = new JsonObject { ["agencies"] = new JsonArray(office.Elsewhere.Value.ToString("N")) },
    };

    private async Task<string> GroupAsync()
    {
        var group = Group();
        await office.DoAsync(VanThu, Groups, group);
        var all = (await office.ReadAsync(VanThu, Groups)).AsArray();
        return (string)all.Single(g => (string)g!["name"]! == (string)group["name"]!)!["id"]!;
    }
}
