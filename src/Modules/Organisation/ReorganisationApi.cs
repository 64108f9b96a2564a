using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Organisation;

/// <summary>Reorganisations for programs, under /api/v1/organisation/reorganisations; each call goes through the page's handler.</summary>
internal static class ReorganisationApi
{
    private const string KeyHeader = "Idempotency-Key";

    public static void MapReorganisationApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/organisation/reorganisations").WithTags("Organisation");
        api.MapGet("/{id:guid}", async (Guid id, Current current, UnitOfWork work, ReorganisationReading reading, CancellationToken ct) =>
        {
            if (!(await current.ReaderAsync()).May(Permissions.PrepareReorganisation)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            return await work.ReadAsync(async s => await reading.FindAsync(s, new(id)) is { } row ? Results.Ok(Shown(row, row.State == ReorganisationState.Prepared ? await reading.PreviewAsync(s, row) : null)) : Results.NotFound(), ct);
        });
        api.MapPost("", async (PrepareReorganisation.PrepareReorganisation.Request body, [FromHeader(Name = KeyHeader)] string? key, Current current, PrepareReorganisation.PrepareReorganisation handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.PrepareReorganisation, key: key), act => handler.HandleAsync(body, act, ct)));
        api.MapPost("/{id:guid}/cancel", async (Guid id, [FromHeader(Name = KeyHeader)] string? key, Current current, CancelReorganisation.CancelReorganisation handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.PrepareReorganisation, key: key), act => handler.HandleAsync(new(id), act, ct)));
        api.MapPost("/{id:guid}/carry-out", async (Guid id, [FromHeader(Name = KeyHeader)] string? key, Current current, CarryOut.CarryOut handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.CarryOutReorganisation, key: key), act => handler.HandleAsync(new(id), null, act, ct)));
    }

    private static object Shown(ReorganisationRow row, ReorganisationView? view) => new
    {
        row.Id,
        row.Title,
        row.DecisionNumber,
        row.DecisionDate,
        on = row.OnDay,
        row.State,
        row.Version,
        plan = row.Planned,
        passing = view?.Passing,
        faults = view?.Faults,
    };

    private static async Task<IResult> RunAsync<T>(Result<Act> act, Func<Act, Task<Result<T>>> handle) =>
        (act.IsOk ? await handle(act.Value) : act.Failure).ToHttp(value => value is Done ? Results.NoContent() : Results.Ok(new { id = value }));
}
