using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Desk.Today;

internal static class TodayEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/v1/today", async Task<Results<Ok<TodayAnswer>, ForbidHttpResult>> (TodayQuery query, Current current, CancellationToken ct) =>
    {
        if (!(await current.ReaderAsync()).May(Permissions.Today)) return TypedResults.Forbid();
        var view = await query.AskAsync(ct);
        return TypedResults.Ok(new TodayAnswer(view.Total, Lines(view.Late), Lines(view.Now), Lines(view.Coming)));
    }).WithName("today").WithTags("desk");

    private static TodayItem[] Lines(IEnumerable<TodayLine> lines) =>
        [.. lines.Select(l => new TodayItem(l.Item.Kind, l.Item.Ask, l.Item.RecordKind, l.Item.RecordId, l.Item.LineId, l.Item.Number, l.Item.Title, l.Item.FromName, l.Item.Link, l.Item.Due, l.Item.Due is null ? null : l.Left, l.For))];
}

/// <summary>Everything that waits for the reader.</summary>
internal sealed record TodayAnswer(int Total, TodayItem[] Late, TodayItem[] Now, TodayItem[] Coming);

/// <summary>One thing that waits.</summary>
internal sealed record TodayItem(string Kind, string Ask, string RecordKind, Guid RecordId, Guid? LineId, string Number, string Title, string From, string Link, DateOnly? Due, int? WorkingDaysLeft, string? For);
