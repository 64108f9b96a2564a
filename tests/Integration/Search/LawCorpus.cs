using System.IO.Compression;
using System.Text.Json;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Text;

namespace LienThong.Integration.Search;

/// <summary>One law article: the right answer to its own heading and to six consecutive words of its body.</summary>
public sealed record LawArticle(string Id, string Title, string SixWords);

/// <summary>Class fixture: the corpus of laws and encyclopaedia articles, imported once per engine.</summary>
public sealed class LawCorpus : IAsyncDisposable
{
    /// <summary>Why a test is skipped where the corpus is not kept beside the repository.</summary>
    public const string Absent = "shared/data/corpus/open-wiki-law.jsonl.gz is not kept beside this repository.";

    private const int Batch = 200;
    private static readonly string? Path = Find();
    private readonly TestDatabases _databases = new();
    private readonly Dictionary<Engine, TestDatabase> _filled = [];

    /// <summary>Whether the corpus can be read.</summary>
    public static bool IsThere => Path is not null;

    public IReadOnlyList<LawArticle> Articles(int count, int seed)
    {
        var random = new Random(seed);
        var articles = Read().Where(d => d.Title.StartsWith("Điều", StringComparison.Ordinal)).Select(d => new LawArticle(d.Id, d.Title, SixWords(d.Body, random))).ToArray();
        Assert.Equal(10_362, articles.Length);
        random.Shuffle(articles);
        return articles[..Math.Min(count, articles.Length)];
    }

    public async Task<TestDatabase> OnAsync(Engine engine)
    {
        if (_filled.TryGetValue(engine, out var filled)) return filled;
        var db = await _databases.OnAsync(engine);
        var world = new SearchWorld(db);
        foreach (var batch in Read().Chunk(Batch))
            await world.PutAsync([.. batch.Select(d => SearchWorld.Entry(d.Title, d.Body) with { ExternalId = d.Id })]);
        Assert.Equal(18_349, await db.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [search.entry]")));
        return _filled[engine] = db;
    }

    public ValueTask DisposeAsync() => _databases.DisposeAsync();

    private static IEnumerable<(string Id, string Title, string Body)> Read()
    {
        using var file = new StreamReader(new GZipStream(File.OpenRead(Path!), CompressionMode.Decompress));
        while (file.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            yield return (root.GetProperty("id").GetString()!, Nfc.Clean(root.GetProperty("title").GetString()), Nfc.CleanLines(root.GetProperty("body").GetString()));
        }
    }

    private static string SixWords(string body, Random random)
    {
        var words = body.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var start = words.Length <= 6 ? 0 : random.Next(words.Length - 5);
        return string.Join(' ', words.Skip(start).Take(6));
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, "shared", "data", "corpus", "open-wiki-law.jsonl.gz");
            if (File.Exists(path)) return path;
        }

        return null;
    }
}
