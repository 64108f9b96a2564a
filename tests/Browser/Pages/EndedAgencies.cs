using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LienThong.Integration.Support;

namespace LienThong.Browser.Pages;

/// <summary>One reorganisation that waits for its day and one that was carried out, so that their pages have something to show.</summary>
internal sealed class EndedAgencies(TestNode node)
{
    private const string Api = "/api/v1/organisation";

    /// <summary>The addresses of a reorganisation's pages: the one that waits, its agency's plan, the minutes of the other.</summary>
    public async Task<string[]> PathsAsync(DateOnly today)
    {
        using var http = await node.ApiAsync("tinh.hethong");
        var start = today.AddDays(-30);
        var (ending, waiting) = (await FoundAsync(http, "Trung tâm Công nghệ thông tin và Truyền thông", start), await FoundAsync(http, "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ", start));
        var heir = await FoundAsync(http, "Trung tâm Chuyển đổi số và Công nghệ", start);
        var done = await PrepareAsync(http, ending, heir, today, today);
        await PostAsync(http, $"{Api}/reorganisations/{done}/carry-out", []);
        var open = await PrepareAsync(http, waiting, heir, today, today.AddDays(10));
        return ["/to-chuc/to-chuc-lai", "/to-chuc/to-chuc-lai/them", $"/to-chuc/to-chuc-lai/{open}", $"/to-chuc/to-chuc-lai/{open}/co-quan/{waiting}", $"/to-chuc/to-chuc-lai/{done}/bien-ban"];
    }

    private static async Task<string> FoundAsync(HttpClient http, string name, DateOnly from) =>
        (string)(await PostAsync(http, $"{Api}/agencies", new() { ["name"] = name, ["shortName"] = name, ["notation"] = "TT", ["level"] = "department", ["from"] = Day(from) }))!["id"]!;

    private static async Task<string> PrepareAsync(HttpClient http, string from, string to, DateOnly decided, DateOnly on)
    {
        var agency = new JsonObject { ["agency"] = from, ["kind"] = "merge", ["heirs"] = new JsonArray(new JsonObject { ["to"] = to, ["scope"] = "toàn bộ" }), ["units"] = new JsonArray(), ["posts"] = new JsonArray() };
        var made = await PostAsync(http, $"{Api}/reorganisations", new()
        {
            ["title"] = "Sắp xếp các trung tâm thuộc Sở Khoa học và Công nghệ",
            ["decisionNumber"] = "1512/QĐ-UBND",
            ["decisionDate"] = Day(decided),
            ["on"] = Day(on),
            ["plan"] = new JsonObject { ["agencies"] = new JsonArray(agency) },
        });
        return (string)made!["id"]!;
    }

    private static async Task<JsonNode?> PostAsync(HttpClient http, string path, JsonObject body)
    {
        using var answer = await http.PostAsJsonAsync(path, body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode} {text}");
        return text.Length > 0 ? JsonNode.Parse(text) : null;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
