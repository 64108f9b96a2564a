using LienThong.Kernel.Search;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Desk.SearchEverything;

internal static class SearchEverythingEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/v1/search",
        async Task<Results<Ok<SearchAnswer>, ForbidHttpResult>> (string q, int? limit, string? sort, string? kind, string? after, SearchEverythingQuery query, Current current, CancellationToken ct) =>
        {
            if (!(await current.ReaderAsync()).May(Permissions.Search)) return TypedResults.Forbid();
            var order = string.Equals(sort, "relevance", StringComparison.OrdinalIgnoreCase) ? SearchSort.Relevance : SearchSort.Newest;
            return TypedResults.Ok(await query.AskAsync(new SearchQuery(q, Math.Clamp(limit ?? 20, 1, 100), order, after, kind), ct));
        }).WithName("search").WithTags("desk");
}
