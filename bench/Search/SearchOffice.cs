using System.Diagnostics;
using LienThong.Bench.Office;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Search;

namespace LienThong.Bench.Search;

/// <summary>A reader with the share of the documents that the name's people have.</summary>
internal sealed record BenchReader(string Name, Reader Reader);

/// <summary>Documents of 440 agencies over four years: a subject of 12 words, a text of 60, words as frequent as in real text.</summary>
internal sealed class SearchOffice : IAsyncDisposable
{
    private const int Agencies = 440;
    private static readonly string[] Syllables = [.. Onsets().Distinct()];
    private readonly Random _random = new(2026);
    private readonly Store _store;
    private int _rows;

    private SearchOffice(Store store)
    {
        (_store, Database) = (store, new Database(store.Settings));
        Work = new UnitOfWork(Database);
        Readers = [Make("văn thư of an agency", "a7"), Make("head of a unit", "u700"), Make("chuyên viên", "h70000")];
    }

    public Database Database { get; }

    public UnitOfWork Work { get; }

    public IReadOnlyList<BenchReader> Readers { get; }

    public static async Task<SearchOffice> OpenAsync(Store store)
    {
        await store.MakeAsync();
        var office = new SearchOffice(store);
        await new Migrator(office.Database, [new KernelPart(), new SearchPart()], [new SearchSchema()], office.Work, []).MigrateAsync();
        return office;
    }

    /// <summary>The i-th question: one frequent word, two, three of a subject, a rare word.</summary>
    public string Asked(int i)
    {
        var random = new Random(1_000 + Math.Abs(i));
        string Word(int most) => Syllables[random.Next(most)];
        return (Math.Abs(i) % 4) switch
        {
            0 => $"{Word(20)} ",
            1 => $"{Word(20)} {Word(60)} ",
            2 => $"{Word(60)} {Word(200)} {Word(400)} ",
            _ => $"{Syllables[1_000 + random.Next(Syllables.Length - 1_000)]} ",
        };
    }

    public async Task<(double Speed, double Tokens)> FillAsync(int rows)
    {
        var (index, start, first, tokens) = (new SearchIndex(), Stopwatch.GetTimestamp(), _rows, 0L);
        while (_rows < rows)
        {
            var batch = Enumerable.Range(0, Math.Min(200, rows - _rows)).Select(_ => Entry(rows)).ToList();
            tokens += batch.Sum(e => e.Tokens.Count);
            await Work.MaintainAsync(async s =>
            {
                await index.PutManyAsync(s, batch);
                return true;
            });
        }

        var speed = (rows - first) / Stopwatch.GetElapsedTime(start).TotalSeconds;
        await _store.SettleAsync();
        return (speed, (double)tokens / (rows - first));
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        await _store.DropAsync();
    }

    // A document belongs to about three agencies, two of its units and two people.
    private SearchEntry Entry(int rows)
    {
        var at = new DateTimeOffset(2023, 1, 2, 8, 0, 0, TimeSpan.FromHours(7)).AddDays(1_400.0 * _rows++ / rows);
        string[] tokens = [.. Some('a', Agencies, 3), .. Some('u', 4_141, 2), .. Some('h', 64_570, 2)];
        if (_rows % 400 == 0) tokens = [.. tokens, "h70000"];
        if (_rows % 100 == 0) tokens = [.. tokens, "u700"];
        return new(Guid.CreateVersion7(), "incoming", Words(12), Words(60), $"{_rows % 900}/CV-STTTT", at, "/documents/x", [.. tokens.Distinct()]);
    }

    private IEnumerable<string> Some(char kind, int of, int count) => Enumerable.Range(0, count).Select(_ => $"{kind}{_random.Next(of)}");

    // Zipf's law with exponent one: the n-th word occurs 1/n as often as the first.
    private string Words(int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => Syllables[Math.Min(Syllables.Length - 1, (int)Math.Pow(Syllables.Length, _random.NextDouble()) - 1)]));

    private static IEnumerable<string> Onsets()
    {
        string[] heads = ["th", "c", "ch", "tr", "nh", "b", "đ", "v", "h", "k", "l", "m", "n", "ng", "ph", "s", "t", "x", "gi", "d"];
        string[] rests = ["ông", "ăn", "áo", "ác", "ình", "ộ", "iệc", "ơi", "ước", "ật", "iên", "úng", "ấp", "ành", "uyện", "ế", "ong", "ách", "ản", "oàn", "ực", "ẩm", "êu", "ỉ", "ường"];
        foreach (var rest in rests) foreach (var head in heads) yield return head + rest;
        for (var i = 0; i < 20_000; i++) yield return $"{heads[i % 20]}{rests[i / 20 % 25]}{i / 500}";
    }

    private static BenchReader Make(string name, params string[] tokens) => new(name, new Reader(TypedId.New<PersonId>(), [], tokens));
}
