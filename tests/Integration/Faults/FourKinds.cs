using System.Text.Json;

namespace LienThong.Integration.Faults;

/// <summary>A write that can be sent, and what it was answered.</summary>
internal sealed record PreparedWrite(string Kind, Func<Task<JsonElement>> SendAsync);

/// <summary>Writes of four kinds, prepared so that a round can send several of each at once: register with file, bút phê, issue to three, accept.</summary>
internal sealed class FourKinds(FaultWorld world) : IDisposable
{
    public static readonly string[] Users = ["so.vanthu", "so.lanhdao", "so.truongphong", "so.chanhvanphong", "so.chuyenvien", "xa.vanthu"];

    private readonly Dictionary<string, PatientClient> _clients = Users.ToDictionary(u => u, world.Client);
    private int _keys;

    public async Task<List<PreparedWrite>> PrepareAsync(int each)
    {
        var writes = await Task.WhenAll(Enumerable.Range(0, each).SelectMany(_ => (Task<PreparedWrite>[])[RegisterAsync(), SteerAsync(), IssueAsync()]));
        return [.. writes, .. await AcceptAsync(each)];
    }

    public void Dispose()
    {
        foreach (var client in _clients.Values) client.Dispose();
    }

    private async Task<PreparedWrite> RegisterAsync()
    {
        var letter = Letter(await world.StageAsync("so.vanthu", "cong-van.txt", $"Kính gửi: Sở Khoa học và Công nghệ. Số thứ tự {_keys}"));
        return Write("register", "so.vanthu", "/api/v1/incoming", letter);
    }

    private async Task<PreparedWrite> SteerAsync()
    {
        var registered = await Write("prepare", "so.vanthu", "/api/v1/incoming", Letter(null)).SendAsync();
        var id = registered.GetProperty("id").GetString();
        await Write("prepare", "so.vanthu", $"/api/v1/incoming/{id}/present", new { to = $"h:{world.Province["so.lanhdao"].Appointment}" }).SendAsync();
        return Write("steer", "so.lanhdao", $"/api/v1/incoming/{id}/steer", new { text = "Phòng Chuyển đổi số chủ trì tham mưu", lead = $"u:{world.Province.Unit("so.a")}", support = new[] { $"u:{world.Province.Unit("so.b")}" } });
    }

    private async Task<PreparedWrite> IssueAsync()
    {
        var file = await world.StageAsync("so.chuyenvien", "du-thao.txt", $"Về việc rà soát hạ tầng số, lần {Interlocked.Increment(ref _keys)}");
        var agencies = new[] { "tinh", "xa", "phuong" }.Select(a => world.Province.Agency(a).ToString());
        var draft = new { typeCode = "CV", subject = "Về việc rà soát hạ tầng số", signer = world.Province["so.lanhdao"].Appointment.ToString(), recipients = new { agencies }, files = new[] { file } };
        var id = (await Write("prepare", "so.chuyenvien", "/api/v1/outgoing", draft).SendAsync()).GetProperty("id").GetString();
        await Write("prepare", "so.chuyenvien", $"/api/v1/outgoing/{id}/submit", new { }).SendAsync();
        foreach (var reviewer in (string[])["so.truongphong", "so.chanhvanphong", "so.lanhdao"])
            await Write("prepare", reviewer, $"/api/v1/outgoing/{id}/approve", new { }).SendAsync();
        return Write("issue", "so.vanthu", $"/api/v1/outgoing/{id}/issue", new { });
    }

    private async Task<List<PreparedWrite>> AcceptAsync(int each)
    {
        var waiting = await WaitingAsync();
        while (waiting.Count < each)
        {
            await (await IssueAsync()).SendAsync();
            waiting = await WaitingAsync();
        }

        return [.. waiting.Take(each).Select(id => Write("accept", "xa.vanthu", $"/api/v1/deliveries/{id}/accept", new { }))];
    }

    private async Task<List<string>> WaitingAsync()
    {
        var page = await _clients["xa.vanthu"].GetAsync("/api/v1/deliveries");
        return [.. page.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("id").GetString()!)];
    }

    private PreparedWrite Write(string kind, string user, string path, object body)
    {
        var key = $"{kind}-{Interlocked.Increment(ref _keys)}";
        return new PreparedWrite(kind, () => _clients[user].PostAsync(path, body, key));
    }

    private object Letter(string? file) => new
    {
        arrivalDate = FaultWorld.Today,
        senderName = "Uỷ ban nhân dân xã Ẽo Gió",
        codeNumber = $"{Interlocked.Increment(ref _keys)}",
        codeNotation = "UBND-VX",
        issuedDate = FaultWorld.Today,
        subject = "Báo cáo tình hình chuyển đổi số quý IV",
        files = file is null ? Array.Empty<string>() : [file],
    };
}
