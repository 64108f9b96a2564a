using LienThong.Kernel.Identity;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Documents;

internal sealed record AskBody(string? Question, IReadOnlyList<string>? To, DateOnly? Due);

internal sealed record OpinionBody(OpinionAnswer? Answer, string? Text);

/// <summary>Askings for opinions over the same handlers as the pages, and the table as Excel.</summary>
internal static class OpinionApi
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var ask = app.MapGroup("/api/v1").RequireAuthorization().WithTags("opinions").DisableAntiforgery();
        ask.MapPost("incoming/{id}/opinions", (string id, AskBody b, ApiCalls api, AskOpinion handler) => AskAsync(Incoming.Kind, id, b, api, handler));
        ask.MapPost("outgoing/{id}/opinions", (string id, AskBody b, ApiCalls api, AskOpinion handler) => AskAsync(OutgoingRow.Kind, id, b, api, handler));
        var group = app.MapGroup("/api/v1/opinions").RequireAuthorization().WithTags("opinions").DisableAntiforgery();
        group.MapGet("{id}", ReadAsync);
        group.MapPost("{id}/answer", (string id, OpinionBody b, ApiCalls api, GiveOpinion handler) =>
            api.StepAsync(Permissions.GiveOpinion, act => handler.HandleAsync(new(Id(id), b.Answer, b.Text), act, api.Aborted)));
        group.MapPost("{id}/remind", (string id, ApiCalls api, RemindOpinion handler) =>
            api.StepAsync(Permissions.RemindOpinion, act => handler.HandleAsync(new(Id(id)), act, api.Aborted)));
        group.MapPost("{id}/close", (string id, ApiCalls api, CloseOpinion handler) =>
            api.StepAsync(Permissions.CloseOpinion, act => handler.HandleAsync(new(Id(id)), act, api.Aborted)));
        app.MapGet("/xin-y-kien/{id}/xuat.xlsx", SheetAsync).RequireAuthorization().ExcludeFromDescription();
    }

    private static Task<IResult> AskAsync(string kind, string id, AskBody body, ApiCalls api, AskOpinion handler) => api.StepAsync(Permissions.AskOpinion,
        act => handler.HandleAsync(new(kind, Guid.TryParse(id, out var record) ? record : default, body.Question, body.To ?? [], body.Due), act, api.Aborted));

    /// <summary>The asker reads every answer; somebody asked the own one.</summary>
    private static async Task<IResult> ReadAsync(string id, ApiCalls api, OpinionReading reading)
    {
        if (await reading.FindAsync(Id(id), await api.ReaderAsync(), api.Aborted) is not { } view) return ApiCalls.NotFound();
        var round = view.Round;
        return Results.Ok(new
        {
            round.Id,
            round.RecordKind,
            round.RecordId,
            round.Title,
            round.Number,
            round.Question,
            round.Due,
            round.AskedByName,
            round.AskedAt,
            round.ClosedAt,
            view.IsAsker,
            Lines = view.Lines.Select(l => new { l.Label, l.Answer, l.Text, l.AnsweredByName, l.AnsweredAt, l.RemindedAt, State = view.StateOf(l).Words }),
        });
    }

    private static async Task<IResult> SheetAsync(string id, ApiCalls api, OpinionReading reading)
    {
        if (await reading.FindAsync(Id(id), await api.ReaderAsync(), api.Aborted) is not { IsAsker: true } view) return Results.NotFound();
        var rows = view.Lines.Select(l => new object?[]
        {
            l.Label, l.Answer is { } answer ? OpinionWords.Of(answer) : null, l.Text, l.AnsweredByName, l.AnsweredAt is { } at ? Vn.DateTime(at) : null, view.StateOf(l).Words,
        });
        return Results.Stream(to => Xlsx.WriteAsync(to, OpinionWords.Table, OpinionWords.Heads, rows.ToAsyncEnumerable()), Xlsx.ContentType, $"y-kien-{view.Today:yyyyMMdd}.xlsx");
    }

    private static OpinionRoundId Id(string text) => TypedId.TryParse<OpinionRoundId>(text, out var id) ? id : default;
}
