using LienThong.Kernel.Data;
using LienThong.Kernel.Search;
using LienThong.WebKit;

namespace LienThong.Desk.SearchEverything;

/// <summary>Searches everything the reader may see; the rights are inside the index.</summary>
internal sealed class SearchEverythingQuery(UnitOfWork work, SearchIndex index, Current current)
{
    public async Task<SearchAnswer> AskAsync(SearchQuery query, CancellationToken ct)
    {
        var reader = await current.ReaderAsync();
        if (!reader.May(Permissions.Search) || string.IsNullOrWhiteSpace(query.Text)) return SearchAnswer.Nothing;
        return await work.ReadAsync(s => index.QueryAsync(s, query, reader), ct);
    }
}
