using System.Text.Json.Nodes;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Schedule;
using static LienThong.Kernel.Acts.Role;

namespace LienThong.Integration.Rights;

/// <summary>One agency's records, each with the agency's marker in all its words: what nobody of another agency may ever read or change.</summary>
/// <param name="office">The people.</param>
/// <param name="side">Whose: the office's own people, or those of the other agency.</param>
/// <param name="marker">A word that stands nowhere else.</param>
internal sealed class RouteRecords(RightsOffice office, Standing side, string marker)
{
    private const string In = "/api/v1/incoming", Out = "/api/v1/outgoing", Groups = "/api/v1/recipient-groups", Tokens = "/api/v1/access/tokens", Delegations = "/api/v1/access/delegations";
    private readonly Dictionary<string, string[]> _ids = [];

    public string Marker => marker;

    /// <summary>Ids that stand in an address for a kind of record; a line belongs to the incoming document.</summary>
    public IReadOnlyDictionary<string, string[]> Ids => _ids;

    public async Task BuildAsync(AgencyId third)
    {
        var incoming = await RegisterAsync();
        _ids["incoming"] = [incoming];
        _ids["line"] = [(string)(await ReadAsync(VanThu, $"{In}/{incoming}"))["lines"]!.AsArray()[0]!["id"]!];
        _ids["opinion"] = [(string)(await DoAsync(LanhDao, $"{In}/{incoming}/opinions", new() { ["question"] = $"Hỏi {marker}", ["to"] = new JsonArray($"h:{Hat(TruongPhong)}"), ["due"] = "2026-11-30" }))!["id"]!];
        await DoAsync(TruongPhong, $"/api/v1/opinions/{_ids["opinion"][0]}/answer", new() { ["answer"] = "other", ["text"] = $"Nghĩ {marker}" });
        var issued = await DraftAsync(third);
        await IssueAsync(issued);
        _ids["outgoing"] = [issued, await DraftAsync(third)];
        var copy = new JsonObject { ["kind"] = "extract", ["form"] = "paperToPaper", ["signer"] = Hat(LanhDao), ["recipients"] = $"Phòng {marker}", ["copies"] = 2, ["reason"] = $"Sao {marker}", ["extract"] = $"Trích {marker}" };
        _ids["copy"] = [(string)(await DoAsync(ChuyenVien, $"{In}/{incoming}/copies", copy))!["id"]!, (string)(await DoAsync(ChuyenVien, $"{Out}/{issued}/copies", (JsonObject)copy.DeepClone()))!["id"]!];
        await DoAsync(LanhDao, $"/api/v1/copies/{_ids["copy"][1]}/sign");
        _ids["delivery"] = [(string)(await ReadAsync(VanThu, $"{Out}/{issued}"))["deliveries"]!.AsArray()[0]!["id"]!];
        var members = new JsonObject { ["agencies"] = new JsonArray(third.Value.ToString("N")) };
        await DoAsync(VanThu, Groups, new() { ["name"] = $"Nhóm {marker}", ["members"] = members });
        _ids["group"] = [(string)(await ReadAsync(VanThu, Groups))[0]!["id"]!];
        _ids["token"] = [(string)(await ReadAsync(VanThu, Tokens))[0]!["id"]!];
        using (await office.SignInAgainAsync(VanThu, side)) _ids["session"] = [(string)(await ReadAsync(VanThu, "/api/v1/access/sessions"))[0]!["id"]!];
        var delegation = await DoAsync(LanhDao, Delegations, new() { ["to"] = Hat(ChanhVanPhong), ["from"] = "2027-03-01", ["last"] = "2027-03-02", ["reason"] = $"Đi vắng {marker}" });
        _ids["delegation"] = [(string)delegation!["id"]!];
        // No agency's own: its words are nobody's secret.
        var decision = await DoAsync(QuanTriHeThong, "/api/v1/organisation/reorganisations", new() { ["title"] = "Sắp xếp", ["decisionNumber"] = "1/QĐ-UBND", ["decisionDate"] = "2027-04-01", ["on"] = "2027-05-01" });
        _ids["reorganisation"] = [(string)decision!["id"]!];
        _ids["staged"] = [await office.StageAsync(VanThu, side, $"{marker}.txt", $"Nháp {marker}")];
        var (person, hat) = await office.SpareAsync(account: true, side);
        (_ids["person"], _ids["member"]) = ([$"{person}"], [$"{hat}"]);
        _ids["sector"] = [await office.SectorRecordAsync(side)];
        _ids["return"] = [await office.ReturnAsync(side, marker)];
        _ids["task"] = [await office.TaskAsync(ChuyenVien, LanhDao, finished: false, side, marker)];
        (_ids["dossier"], _ids["transfer"], _ids["heading"]) = ([await office.DossierAsync(VanThu, side, marker)], [await office.TransferAsync(side, marker)], [await office.HeadingAsync(side, marker)]);
        _ids["paper"] = [incoming, .. _ids["outgoing"]];
        _ids["matter"] = [incoming, .. _ids["outgoing"], .. _ids["task"], .. _ids["dossier"]];
        _ids["entry"] = [await office.EntryAsync(side, marker, WeekState.Draft), await office.EntryAsync(side, marker, WeekState.Published)];
        _ids["resource"] = [await office.ResourceAsync(side, marker)];
        _ids["work-handover"] = [await office.MinutesAsync(side, marker)];
        _ids["agency"] = [$"{(side == Standing.Own ? office.Here : office.Elsewhere)}"];
    }

    /// <summary>Everything that its owners read of the records, to tell whether somebody changed them.</summary>
    public async Task<string> LookAsync()
    {
        var parts = new List<string>();
        foreach (var path in _ids["incoming"].Select(id => $"{In}/{id}").Concat(_ids["outgoing"].Select(id => $"{Out}/{id}")).Append(Groups)) parts.Add((await ReadAsync(VanThu, path)).ToJsonString());
        parts.Add((await ReadAsync(LanhDao, $"/api/v1/opinions/{_ids["opinion"][0]}")).ToJsonString());
        foreach (var id in _ids["copy"]) parts.Add((await ReadAsync(LanhDao, $"/api/v1/copies/{id}")).ToJsonString());
        parts.Add((await ReadAsync(LanhDao, Delegations)).ToJsonString());
        parts.Add($"{await office.SectorVersionsAsync()} versions");
        parts.Add(await office.ReturnStateAsync(_ids["return"][0]));
        parts.Add($"{await office.TaskEntriesAsync()} entries");
        parts.Add(await office.DossierStandAsync(side));
        parts.Add(await office.ScheduleStandAsync(side));
        parts.Add(await office.MinutesStandAsync());
        parts.Add($"{(await ReadAsync(VanThu, Tokens)).AsArray().Count(t => t!["revokedAt"] is null)} tokens");
        return string.Join('\n', parts);
    }

    private async Task<string> RegisterAsync()
    {
        var id = (string)(await DoAsync(VanThu, In, new()
        {
            ["arrivalDate"] = "2026-11-23",
            ["senderName"] = $"Bộ {marker}",
            ["codeNumber"] = "17",
            ["codeNotation"] = marker.ToUpperInvariant(),
            ["issuedDate"] = "2026-11-20",
            ["subject"] = $"Báo cáo {marker}",
            ["signerName"] = $"Lê {marker}",
            ["files"] = new JsonArray(await office.StageAsync(VanThu, side, $"{marker}.txt", $"Toàn văn {marker}")),
        }))!["id"]!;
        await DoAsync(VanThu, $"{In}/{id}/present", new() { ["to"] = $"h:{Hat(LanhDao)}", ["note"] = $"Trình {marker}" });
        await DoAsync(LanhDao, $"{In}/{id}/steer", new() { ["lead"] = $"h:{Hat(ChuyenVien)}", ["text"] = $"Xử lý {marker}" });
        return id;
    }

    private async Task<string> DraftAsync(AgencyId third) => (string)(await DoAsync(ChuyenVien, Out, new()
    {
        ["typeCode"] = "BC",
        ["subject"] = $"Dự thảo {marker}",
        ["signer"] = Hat(LanhDao),
        ["recipients"] = new JsonObject { ["agencies"] = new JsonArray(third.Value.ToString("N")), ["others"] = $"Công ty {marker}" },
        ["files"] = new JsonArray(await office.StageAsync(ChuyenVien, side, $"{marker}.txt", $"Nội dung {marker}")),
    }))!["id"]!;

    private async Task IssueAsync(string id)
    {
        await DoAsync(ChuyenVien, $"{Out}/{id}/submit");
        foreach (var stage in new[] { TruongPhong, ChanhVanPhong, LanhDao }) await DoAsync(stage, $"{Out}/{id}/approve", new() { ["comment"] = $"Đồng ý {marker}" });
        await DoAsync(VanThu, $"{Out}/{id}/issue");
    }

    private string Hat(Role role) => office.Hat(role, side).Value.ToString("N");

    private Task<JsonNode?> DoAsync(Role role, string path, JsonObject? body = null) => office.DoAsync(role, path, body, side);

    private Task<JsonNode> ReadAsync(Role role, string path) => office.ReadAsync(role, path, side);
}
