using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Search;

namespace LienThong.Integration.Search;

/// <summary>A search index alone: entries with tokens, readers with tokens, no office around them.</summary>
internal sealed class SearchWorld(TestDatabase database)
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 8, 0, 0, TimeSpan.FromHours(7));
    private readonly SearchIndex _index = new();

    public static Reader Reader(params string[] tokens) => new(TypedId.New<PersonId>(), [], tokens);

    public static SearchEntry Entry(string title, string body = "", string notation = "", string token = "t1", int day = 0, string kind = "incoming") =>
        new(Guid.CreateVersion7(), kind, title, body, notation, Start.AddDays(day), "/x", [token]);

    public async Task<SearchWorld> WithAsync(params SearchEntry[] entries)
    {
        await PutAsync(entries);
        return this;
    }

    public Task PutAsync(params IReadOnlyList<SearchEntry> entries) => WriteAsync((index, s) => index.PutManyAsync(s, entries));

    public Task WriteAsync(Func<SearchIndex, Session, Task> write) => database.Work.MaintainAsync(async s =>
    {
        await write(_index, s);
        return true;
    });

    public Task<SearchAnswer> AskAsync(string text, string token = "t1") => AskAsync(new SearchQuery(text), token);

    public Task<SearchAnswer> AskAsync(SearchQuery query, params string[] tokens) =>
        database.Work.ReadAsync(s => _index.QueryAsync(s, query, Reader(tokens)));

    public async Task<string[]> TitlesAsync(string text, SearchSort sort = SearchSort.Newest) =>
        [.. (await AskAsync(new SearchQuery(text, Sort: sort), "t1")).Hits.Select(h => h.Title)];
}
