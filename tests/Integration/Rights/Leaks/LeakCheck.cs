using System.Globalization;
using System.Text.Json.Nodes;
using LienThong.Kernel.Acts;

namespace LienThong.Integration.Rights.Leaks;

/// <summary>Everything that one person can read on one day, held against what the office's rules give that person.</summary>
internal sealed class LeakCheck(LeakOffice office, LeakDesk desk, LeakScript script, LeakPerson person, DateOnly day, Random random, List<string> wrong)
{
    /// <summary>Of the words that the person may not read, so many are searched for by name.</summary>
    private const int Asked = 8;

    private static readonly string[] Pages = ["/hom-nay", "/thong-bao", $"/tim-kiem?q={LeakScript.Common}", "/van-ban-den", "/van-ban-den?xem=toi", "/van-ban-den/xuat.xlsx", "/van-ban-di", "/van-ban-di/xuat.xlsx", "/so-den", "/so-di", "/so-chuyen-giao", "/so-chuyen-giao/buu-dien", "/so-van-ban/kiem-tra", "/so-ban-sao", "/so-ban-sao/xuat.xlsx", "/cho-tiep-nhan", "/nhom-noi-nhan", "/danh-ba"];

    private readonly List<LeakHat> _hats = [.. office.HatsOn(person, day)];

    public async Task RunAsync()
    {
        if (_hats.Count > 0) await PagesAsync();
        foreach (var path in new[] { "/api/v1/today", "/api/v1/notices", "/api/v1/deliveries" }) Judge(path, (await desk.SendAsync(person, null, path, null)).Text, Reads);
        await ListsAsync();
        await SearchAsync();
        foreach (var record in script.Records) await DocumentAsync(record);
    }

    /// <summary>Who holds no office that day cannot sign in, but a token made before may still be used.</summary>
    private async Task PagesAsync()
    {
        foreach (var page in Pages) Judge(page, await desk.PageAsync(person, page), Reads);
        foreach (var field in new[] { "noi-gui?q=cong+ty", "nguoi-ky?q=le" }) Judge(field, await desk.PageAsync(person, $"/van-ban-den/goi-y/{field}"), Remembers);
    }

    private bool Reads(LeakRecord record) => _hats.Any(h => record.ReadBy(person, h));

    /// <summary>A văn thư's autocomplete knows all that was typed at the agency.</summary>
    private bool Remembers(LeakRecord record) => record.Typed && _hats.Any(h => h.Role == Role.VanThu && h.Agency == record.Agency);

    private void Judge(string place, string text, Func<LeakRecord, bool> may)
    {
        foreach (var (word, carriers) in script.Words)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase) && !carriers.Any(may))
                Say($"{place} shows {word} of {string.Join(", ", carriers)}: {Around(text, word)}");
    }

    private async Task ListsAsync()
    {
        foreach (var hat in _hats.Where(h => h.Role != Role.KiemToan))
        {
            var (status, text) = await desk.SendAsync(person, hat, "/api/v1/incoming", null);
            var list = status == 200 ? JsonNode.Parse(text)! : throw new InvalidOperationException($"{person.User} {status} {text}");
            var expected = Expected("incoming", r => hat.Registry ? r.Agency == hat.Agency : r.ReadBy(person, hat));
            Same($"the list of incoming documents as {hat.Role} of {hat.Agency}", expected, Ids(list["rows"]!));
            if ((int)list["total"]! != expected.Count) Say($"the list says {list["total"]}, {expected.Count} are there to read");
        }

        var (answered, outgoing) = await desk.SendAsync(person, null, "/api/v1/outgoing", null);
        Same("the list of outgoing documents", Expected("outgoing", Reads), answered == 200 ? Ids(JsonNode.Parse(outgoing)!["rows"]!) : []);
    }

    private async Task SearchAsync()
    {
        var expected = script.Records.Where(Reads).Select(r => r.Id).Order(StringComparer.Ordinal).ToList();
        foreach (var sort in new[] { "newest", "relevance" })
        {
            var found = await FindAsync(LeakScript.Common, sort);
            Same($"the search by {sort}", expected, found is null ? [] : Ids(found["hits"]!));
            if (found is not null && (int)found["total"]! != expected.Count) Say($"the search by {sort} counts {found["total"]}, {expected.Count} are there to read");
            Judge($"the search by {sort}", found?.ToJsonString() ?? "", Reads);
        }

        var hidden = script.Words.Where(w => !w.Value.Any(Reads)).Select(w => w.Key).ToArray();
        random.Shuffle(hidden);
        foreach (var word in hidden.Take(Asked))
            if (await FindAsync(word, "newest") is { } told && ((int)told["total"]! > 0 || told["hits"]!.AsArray().Count > 0)) Say($"the search finds {word}");
    }

    private async Task<JsonNode?> FindAsync(string words, string sort)
    {
        var (status, text) = await desk.SendAsync(person, null, $"/api/v1/search?limit=100&sort={sort}&q={words}", null);
        return status == 200 ? JsonNode.Parse(text) : null;
    }

    private async Task DocumentAsync(LeakRecord record)
    {
        var (status, text) = await desk.SendAsync(person, null, $"/api/v1/{record.Kind}/{record.Id}", null);
        if (status != (Reads(record) ? 200 : 404)) Say($"{record} answers {status}");
        Judge($"{record}", text, Reads);
        if (Reads(record)) Judge($"the page of {record}", await desk.PageAsync(person, $"/{(record.Kind == "incoming" ? "van-ban-den" : "van-ban-di")}/{record.Id}"), Reads);
    }

    private List<string> Expected(string kind, Func<LeakRecord, bool> may) => [.. script.Records.Where(r => r.Kind == kind && may(r)).Select(r => r.Id).Order(StringComparer.Ordinal)];

    private static List<string> Ids(JsonNode rows) => [.. rows.AsArray().Select(r => Guid.Parse((string)r!["id"]!).ToString("N")).Order(StringComparer.Ordinal)];

    private void Same(string place, List<string> expected, List<string> shown)
    {
        foreach (var id in shown.Except(expected)) Say($"{place} shows {id}");
        foreach (var id in expected.Except(shown)) Say($"{place} hides {id}");
    }

    private void Say(string what) => wrong.Add($"{day.ToString("dd/MM", CultureInfo.InvariantCulture)} {person.User} ({string.Join(", ", _hats.Select(h => $"{h.Role} of {h.Agency}"))}): {what}");

    private static string Around(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 40)].ReplaceLineEndings(" ");
    }
}
