using System.Text.Json.Nodes;

namespace LienThong.Integration.Rights.Leaks;

/// <summary>A day's work at random, each text of it with a made-up word that says which document it belongs to.</summary>
internal sealed class LeakScript(LeakOffice office, LeakDesk desk, Random random)
{
    /// <summary>In every subject, so that one search finds all.</summary>
    public const string Common = "zuzumi";

    private const string In = "/api/v1/incoming", Out = "/api/v1/outgoing";
    private readonly List<LeakRecord> _records = [];
    private readonly Dictionary<string, List<LeakRecord>> _carriers = [];
    private readonly List<(string Line, int To, LeakRecord Sent, string Word)> _waiting = [];
    private int _number;

    public IReadOnlyList<LeakRecord> Records => _records;

    /// <summary>Every made-up word with the records that carry it: who reads one of them may read the word.</summary>
    public IReadOnlyDictionary<string, List<LeakRecord>> Words => _carriers;

    public async Task WorkAsync()
    {
        foreach (var a in new[] { 0, 1 })
        {
            for (var n = 0; n < 2; n++) await SteerAsync(await RegisterAsync(a), NewWord);
            await DraftAsync(a);
        }

        foreach (var line in _waiting.Where(_ => random.Next(3) > 0).ToList()) await ReceiveAsync(line);
    }

    private string Word(params ReadOnlySpan<LeakRecord> carriers)
    {
        var word = "qx" + string.Concat(Enumerable.Range(0, 7).Select(_ => (char)('a' + random.Next(26))));
        _carriers[word] = [.. carriers];
        return word;
    }

    private string NewWord(LeakRecord record) => Word(record);

    private async Task<LeakRecord> RegisterAsync(int a)
    {
        var (clerk, hat) = office.Post(a, "VanThu");
        var (word, number) = (Word(), ++_number);
        var addressee = random.Next(3) == 0 ? office.People[random.Next(office.People.Count)] : null;
        var letter = new JsonObject
        {
            ["arrivalDate"] = desk.Today,
            ["senderName"] = $"Công ty {Common} {word}",
            ["codeNumber"] = $"{number}",
            ["codeNotation"] = "XYZ",
            ["issuedDate"] = desk.Today,
            ["signerName"] = $"Lê {word}",
        };
        // An envelope with a name on it stays closed: it has neither gist nor file.
        if (addressee is not null) (letter["addresseeId"], letter["addresseeName"]) = (addressee.Id.Value.ToString("N"), $"Ông {word}");
        else (letter["subject"], letter["files"]) = ($"{Common} {word}", new JsonArray(await desk.StageAsync(clerk, $"{word}.txt", $"Toàn văn {word}")));
        var made = await desk.DoAsync(clerk, hat, In, letter);
        var record = Keep(new("incoming", (string)made!["id"]!, a) { Notation = $"{number}/XYZ", Typed = true, Addressee = addressee?.Id }, word);
        record.Hats.Add(hat.Id);
        return record;
    }

    /// <summary>Presented, steered, assigned, finished: as far as chance takes it.</summary>
    private async Task SteerAsync(LeakRecord r, Func<LeakRecord, string> word)
    {
        var (clerk, clerkHat) = office.Post(r.Agency, "VanThu");
        var (leader, leaderHat) = office.Post(r.Agency, "LanhDao");
        var unit = random.Next(1, 3);
        var (head, headHat) = office.Post(r.Agency, $"TruongPhong{unit}");
        var (worker, workerHat) = office.Post(r.Agency, $"ChuyenVien{unit}");
        var (other, otherHat) = office.Post(r.Agency, $"ChuyenVien{3 - unit}");
        if (random.Next(5) == 0) return;
        await desk.DoAsync(clerk, clerkHat, $"{In}/{r.Id}/present", new() { ["to"] = H(leaderHat), ["note"] = word(r) });
        r.Hats.UnionWith([leaderHat.Id, clerkHat.Id]);
        if (random.Next(5) == 0) return;
        var toUnit = random.Next(2) == 0;
        var inform = random.Next(2) == 0 ? new JsonArray(H(otherHat)) : [];
        await desk.DoAsync(leader, leaderHat, $"{In}/{r.Id}/steer", new() { ["lead"] = toUnit ? $"u:{office.Units[(r.Agency, unit)]}" : H(workerHat), ["inform"] = inform, ["text"] = word(r) });
        if (inform.Count > 0 && random.Next(3) == 0) await desk.DoAsync(leader, leaderHat, $"{In}/{r.Id}/lines/{await LineAsync(r, "inform")}/withdraw", []);
        else if (inform.Count > 0) r.Hats.Add(otherHat.Id);
        if (toUnit) r.Units.Add(office.Units[(r.Agency, unit)]);
        else r.Hats.Add(workerHat.Id);
        if (toUnit)
        {
            if (random.Next(4) == 0) return;
            await desk.DoAsync(head, headHat, $"{In}/{r.Id}/lines/{await LineAsync(r)}/assign", new() { ["lead"] = H(workerHat), ["text"] = word(r) });
            r.Hats.UnionWith([headHat.Id, workerHat.Id]);
        }

        if (random.Next(3) == 0) await desk.DoAsync(worker, workerHat, $"{In}/{r.Id}/notes", new() { ["text"] = word(r) });
        if (random.Next(3) > 0) await desk.DoAsync(worker, workerHat, $"{In}/{r.Id}/lines/{await LineAsync(r)}/finish", new() { ["result"] = word(r) });
    }

    private async Task<string> LineAsync(LeakRecord r, string role = "lead")
    {
        var (clerk, hat) = office.Post(r.Agency, "VanThu");
        var lines = (await desk.ReadAsync(clerk, hat, $"{In}/{r.Id}"))["lines"]!.AsArray().Where(l => (string)l!["role"]! == role);
        return (string)lines.Last()!["id"]!;
    }

    private async Task DraftAsync(int a)
    {
        var unit = random.Next(1, 3);
        var (drafter, hat) = office.Post(a, $"ChuyenVien{unit}");
        var (_, signer) = office.Post(a, "LanhDao");
        var (sent, inner) = (Word(), Word());
        var recipients = new JsonArray(office.Agencies[1 - a].Value.ToString("N"));
        if (random.Next(2) == 0) recipients.Add(office.Agencies[2].Value.ToString("N"));
        var made = await desk.DoAsync(drafter, hat, Out, new()
        {
            ["typeCode"] = "BC",
            ["subject"] = $"{Common} {sent}",
            ["signer"] = signer.Id.Value.ToString("N"),
            ["recipients"] = new JsonObject { ["agencies"] = recipients },
            ["files"] = new JsonArray(await desk.StageAsync(drafter, $"{inner}.txt", $"Bản nháp {inner}")),
        });
        var r = Keep(new("outgoing", (string)made!["id"]!, a), sent, inner);
        r.Hats.UnionWith([hat.Id, signer.Id]);
        r.Units.Add(hat.Unit);
        await RelateAsync(r, drafter, hat);
        await desk.DoAsync(drafter, hat, $"{Out}/{r.Id}/versions", new() { ["files"] = new JsonArray(await desk.StageAsync(drafter, $"{sent}.txt", $"Toàn văn {sent}")), ["comment"] = Word(r) });
        if (random.Next(4) > 0) await PassAsync(r, unit, drafter, hat, sent);
    }

    private async Task RelateAsync(LeakRecord r, LeakPerson drafter, LeakHat hat)
    {
        if (_records.FindAll(i => i.Kind == "incoming" && i.Typed && i.Agency == r.Agency && i.ReadBy(drafter, hat)) is { Count: > 0 } known)
            await desk.DoAsync(drafter, hat, $"{Out}/{r.Id}/related", new() { ["code"] = known[random.Next(known.Count)].Notation });
    }

    private async Task PassAsync(LeakRecord r, int unit, LeakPerson drafter, LeakHat hat, string sent)
    {
        await desk.DoAsync(drafter, hat, $"{Out}/{r.Id}/submit", new() { ["comment"] = Word(r) });
        foreach (var post in new[] { $"TruongPhong{unit}", "ChanhVanPhong", "LanhDao" })
        {
            if (random.Next(6) == 0) return;
            var (by, acting) = office.Post(r.Agency, post);
            await desk.DoAsync(by, acting, $"{Out}/{r.Id}/approve", new() { ["comment"] = Word(r) });
            r.Hats.Add(acting.Id);
        }

        var (clerk, clerkHat) = office.Post(r.Agency, "VanThu");
        await desk.DoAsync(clerk, clerkHat, $"{Out}/{r.Id}/issue", []);
        r.Hats.Add(clerkHat.Id);
        foreach (var line in (await desk.ReadAsync(clerk, clerkHat, $"{Out}/{r.Id}"))["deliveries"]!.AsArray())
        {
            var (id, to) = ((string)line!["id"]!, office.Agencies.FindIndex(a => a.Value.ToString("N") == (string)line["agencyId"]!));
            _carriers[sent].Add(new("delivery", id, to));
            _waiting.Add((id, to, r, sent));
        }
    }

    private async Task ReceiveAsync((string Line, int To, LeakRecord Sent, string Word) line)
    {
        _waiting.Remove(line);
        var (clerk, hat) = office.Post(line.To, "VanThu");
        if (random.Next(4) == 0)
        {
            await desk.DoAsync(clerk, hat, $"/api/v1/deliveries/{line.Line}/refuse", new() { ["reason"] = Word(line.Sent, new LeakRecord("delivery", line.Line, line.To)) });
            return;
        }

        var made = await desk.DoAsync(clerk, hat, $"/api/v1/deliveries/{line.Line}/accept", []);
        var record = new LeakRecord("incoming", (string)made!["id"]!, line.To);
        record.Hats.Add(hat.Id);
        _records.Add(record);
        _carriers[line.Word].Add(record);
        await SteerAsync(record, NewWord);
    }

    private LeakRecord Keep(LeakRecord record, params ReadOnlySpan<string> words)
    {
        _records.Add(record);
        foreach (var word in words) _carriers[word].Add(record);
        return record;
    }

    private static string H(LeakHat hat) => $"h:{hat.Id}";
}
