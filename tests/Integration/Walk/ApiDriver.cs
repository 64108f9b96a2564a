using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using LienThong.Integration.Support;
using LienThong.Kernel;

namespace LienThong.Integration.Walk;

/// <summary>The API alone: bearer tokens, JSON, and what the answers say may be done next.</summary>
internal sealed class ApiDriver(TestNode node, SmallProvince province) : IWalkDriver
{
    private static readonly string[] Many = ["support", "inform", "agencies"];
    private readonly ConcurrentDictionary<string, HttpClient> _clients = [];

    public async Task<WalkDocument> DoAsync(string user, WalkStep step)
    {
        var http = await ClientAsync(user);
        var choice = step.Document is null ? null : await ChoiceAsync(http, step);
        var (path, answers) = Route(step, choice);
        var body = await BodyAsync(http, step, answers);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body, options: Json.Options) };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString("N"));
        if (choice?["hat"] is { } hat) request.Headers.Add("X-Hat", (string?)hat);
        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path} {body}: {(int)answer.StatusCode} {text}");
        return text.StartsWith('{') && (string?)JsonNode.Parse(text)!["id"] is { } id ? new(path == "/api/v1/outgoing" ? "van-ban-di" : step.Document is { Kind: "van-ban-di" } same ? same.Kind : "van-ban-den", id) : step.Document!;
    }

    public async Task OpenAsync(string user, WalkDocument document)
    {
        if (document.Kind == "cho-tiep-nhan") return;
        using var answer = await (await ClientAsync(user)).PostAsync($"{PathOf(document)}/seen", null);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    public async Task<IReadOnlyList<WalkAsk>> TodayAsync(string user)
    {
        var today = await GetAsync(await ClientAsync(user), "/api/v1/today");
        string[] groups = ["late", "now", "coming"];
        var asks = groups.SelectMany(g => today![g]!.AsArray()).Select(i => new WalkAsk((string)i!["ask"]!, (string)i["number"]!, (string?)i["for"], (string)i["link"]!)).ToList();
        Assert.Equal(asks.Count, (int)today!["total"]!);
        return asks;
    }

    public async Task<WalkSight?> SeeAsync(string user, WalkDocument document)
    {
        if (await GetAsync(await ClientAsync(user), PathOf(document)) is not { } view) return null;
        var holders = view["holders"]?.AsArray().Select(h => WalkPage.Holder((string)h!["holderName"]!, Left((int?)h["daysLeft"]))) ?? [];
        var buttons = view["choices"]!.AsArray().Select(c => Text(c!));
        var deliveries = view["deliveries"]?.AsArray().Select(d => $"{(string)d!["name"]!}: {(string)d["stateText"]!}") ?? [];
        return new([.. holders], [.. buttons], [.. deliveries]);
    }

    public async Task<IReadOnlyList<WalkDocument>> FindAsync(string user, string words)
    {
        var found = await GetAsync(await ClientAsync(user), $"/api/v1/search?q={Uri.EscapeDataString(words)}");
        return [.. found!["hits"]!.AsArray().Select(h => WalkDocument.At((string)h!["link"]!))];
    }

    public async Task NewDayAsync()
    {
        await DisposeAsync();
        _clients.Clear();
    }

    public ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values) client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<HttpClient> ClientAsync(string user) => _clients.TryGetValue(user, out var known) ? known : _clients[user] = await node.ApiAsync(user);

    private static async Task<JsonNode?> GetAsync(HttpClient http, string path)
    {
        using var answer = await http.GetAsync(path);
        if (answer.StatusCode == HttpStatusCode.NotFound) return null;
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {(int)answer.StatusCode} {text}");
        return JsonNode.Parse(text);
    }

    /// <summary>What the document itself offers under these words: the line and the hat to do it with.</summary>
    private static async Task<JsonNode> ChoiceAsync(HttpClient http, WalkStep step)
    {
        var view = await GetAsync(http, PathOf(step.Document!)) ?? throw new InvalidOperationException($"{step.Document} is not to be seen.");
        var lines = step.Line is null ? null : view["lines"]?.AsArray().Where(l => ((string)l!["label"]!).Contains(step.Line, StringComparison.Ordinal)).Select(l => (string)l!["id"]!).ToList();
        var choice = view["choices"]!.AsArray().LastOrDefault(c => Text(c!) == step.Button && (lines is null || lines.Contains((string?)c!["line"] ?? "")))
            ?? throw new InvalidOperationException($"No choice “{step.Button}” among {view["choices"]!.ToJsonString(Json.Options)}");
        if (step.Line is { } name && view["deliveries"]?.AsArray().FirstOrDefault(d => (string)d!["name"]! == name) is { } delivery) choice!["delivery"] = (string?)delivery["id"];
        return choice;
    }

    /// <summary>Where the step is posted, and what goes with it beside the fields.</summary>
    private static (string Path, JsonObject Body) Route(WalkStep step, JsonNode? choice)
    {
        if (step.Document is not { } document) return ("/api/v1/incoming", new() { ["arrivalDate"] = "2026-11-23" });
        if (step.Button == "Soạn văn bản trả lời") return ("/api/v1/outgoing", new() { ["answers"] = document.Id });
        var lines = choice!["delivery"] is { } delivery ? new JsonObject { ["lines"] = new JsonArray(delivery.DeepClone()) } : new();
        var part = choice["line"] is { } line ? $"lines/{line}/" : "";
        return ($"{PathOf(document)}/{part}{Verb(document.Kind, step.Button)}", lines);
    }

    private static string Verb(string kind, string button) => (kind, button) switch
    {
        (_, "Trình" or "Trình lại") => "present",
        ("van-ban-den", "Thu hồi") => "withdraw",
        ("van-ban-di", "Thu hồi") => "withdraw-deliveries",
        (_, "Đã gửi giấy") => "paper-sent",
        (_, "Cho ý kiến chỉ đạo") => "steer",
        (_, "Chuyển bổ sung") => "recipients",
        (_, "Lưu, không xử lý") => "file",
        (_, "Hủy số") => "void",
        (_, "Phân công") => "assign",
        (_, "Báo kết quả") => "finish",
        (_, "Xác nhận kết quả") => "confirm",
        (_, "Xin gia hạn") => "ask-extension",
        (_, "Trả lại") => "return",
        (_, "Chuyển lại") => "reassign",
        (_, "Trình trưởng phòng") => "submit",
        (_, "Thêm bản dự thảo") => "versions",
        (_, "Phát hành") => "issue",
        (_, "Tiếp nhận") => "accept",
        (_, "Từ chối") => "refuse",
        _ when button.StartsWith("Duyệt, ", StringComparison.Ordinal) => "approve",
        _ => throw new InvalidOperationException($"No route for {button}."),
    };

    private async Task<JsonObject> BodyAsync(HttpClient http, WalkStep step, JsonObject body)
    {
        var people = step.Document is { Kind: "van-ban-den" } d && step.Fields.Any(f => f.Field is "Lead" or "Support" or "Inform" or "To" or "Signer") ? await GetAsync(http, $"{PathOf(d)}/recipients") : null;
        foreach (var (field, value) in step.Fields)
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(field);
            var into = name is "agencies" or "others" ? body["recipients"] as JsonObject ?? (JsonObject)(body["recipients"] = new JsonObject()) : body;
            var said = Value(name, value, people);
            if (!Many.Contains(name)) into[name] = said;
            else if (into[name] is JsonArray there) there.Add(said);
            else into[name] = new JsonArray(said);
        }

        if (step.File is { } file) body["files"] = new JsonArray(await UploadAsync(http, file));
        return body;
    }

    private JsonNode? Value(string name, string value, JsonNode? people) => name switch
    {
        "lead" or "support" or "inform" or "to" => Recipient(people, value),
        "signer" => Recipient(people, value)[2..],
        "agencies" => province.Agency(value switch { WalkScript.Commune => "xa", WalkScript.Ward => "phuong", _ => "tinh" }).Value.ToString("N"),
        "issuedDate" or "due" => DateOnly.ParseExact(value, "dd/MM/yyyy", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "pageCount" => int.Parse(value, CultureInfo.InvariantCulture),
        "channel" => JsonNamingPolicy.CamelCase.ConvertName(value),
        _ => value,
    };

    private static string Recipient(JsonNode? people, string label) =>
        (string)people!.AsArray().First(p => ((string)p!["label"]!).StartsWith(label, StringComparison.Ordinal))!["value"]!;

    private static async Task<string> UploadAsync(HttpClient http, byte[] file)
    {
        using var content = new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        using var answer = await http.PostAsync("/api/v1/files?name=cong-van.pdf", content);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{(int)answer.StatusCode} {text}");
        return (string)JsonNode.Parse(text)!["id"]!;
    }

    private static string Text(JsonNode choice) => (string)choice["text"]! + ((string?)choice["onBehalfOf"] is { } name ? $" (thay {name})" : "");

    private static string? Left(int? days) => days switch { null => null, 0 => "hôm nay", > 0 => $"còn {days} ngày", _ => $"quá hạn {-days} ngày" };

    private static string PathOf(WalkDocument document) =>
        $"/api/v1/{document.Kind switch { "van-ban-den" => "incoming", "van-ban-di" => "outgoing", _ => "deliveries" }}/{document.Id}";
}
