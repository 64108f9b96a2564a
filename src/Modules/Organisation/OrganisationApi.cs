using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Organisation;

/// <summary>The module's use cases for programs, under /api/v1/organisation; each goes through the page's handler.</summary>
internal static class OrganisationApi
{
    private const string KeyHeader = "Idempotency-Key";

    public static void MapOrganisationApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/organisation").WithTags("Organisation");
        MapReads(api);
        MapAgencies(api);
        MapPeople(api);
    }

    private static void MapReads(RouteGroupBuilder api)
    {
        api.MapGet("/people", async (string? q, string? after, Current current, FindPeople.FindPeople finder, CancellationToken ct) =>
        {
            if (!(await current.ReaderAsync()).May(Permissions.ReadDirectory)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            var found = await finder.FindAsync(new(q, null, after), FindPeople.FindPeople.PageSize + 1, ct);
            var page = found.Take(FindPeople.FindPeople.PageSize).ToList();
            return Results.Ok(new { people = page, next = found.Count > page.Count ? page[^1].Key : null });
        });
        api.MapGet("/agencies/{id:guid}", async (Guid id, DateOnly? asOf, Current current, UnitOfWork work, Organisations organisations, Clock clock, CancellationToken ct) =>
        {
            if (!(await current.ReaderAsync()).May(Permissions.Read)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            var (day, agency) = (asOf ?? clock.Today, new AgencyId(id));
            return await work.ReadAsync(async s => await organisations.AgencyAsync(s, agency, day) is { } view
                ? Results.Ok(new { agency = view, units = await organisations.UnitsAsync(s, agency, day), members = await organisations.MembersAsync(s, agency, day) })
                : Results.NotFound(), ct);
        });
    }

    private static void MapAgencies(RouteGroupBuilder api)
    {
        api.MapPost("/agencies", async (AddAgency.AddAgency.Request body, [FromHeader(Name = KeyHeader)] string? key, Current current, AddAgency.AddAgency handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.AddAgency, key: key), act => handler.HandleAsync(body, act, ct)));
        api.MapPost("/agencies/{id:guid}/names", async (Guid id, RenameAgency.RenameAgency.Request body, [FromHeader(Name = KeyHeader)] string? key, Current current, RenameAgency.RenameAgency handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.RenameAgency, key: key), act => handler.HandleAsync(body with { Agency = new(id) }, act, ct)));
        api.MapPost("/agencies/{id:guid}/identifiers", async (Guid id, IdentifyAgency.IdentifyAgency.Request body, [FromHeader(Name = KeyHeader)] string? key, Current current, IdentifyAgency.IdentifyAgency handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.IdentifyAgency, key: key), act => handler.HandleAsync(body with { Agency = new(id) }, act, ct)));
        api.MapPost("/agencies/{id:guid}/successors", async (Guid id, SucceedAgency.SucceedAgency.Request body, [FromHeader(Name = KeyHeader)] string? key, Current current, SucceedAgency.SucceedAgency handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.SucceedAgency, key: key), act => handler.HandleAsync(body with { From = new(id) }, act, ct)));
        api.MapPost("/agencies/{id:guid}/units", async (Guid id, AddUnit.AddUnit.Request body, [FromHeader(Name = KeyHeader)] string? key, Current current, AddUnit.AddUnit handler, CancellationToken ct) =>
            await RunAsync(await Acts.ForAsync(current, Permissions.AddUnit, new(id), key), act => handler.HandleAsync(body with { Agency = new(id) }, act, ct)));
        api.MapPost("/agencies/{id:guid}/people", async (Guid id, AddPerson.AddPerson.Request body, [FromHeader(Name = KeyHeader)] string? key, Current current, AddPerson.AddPerson handler, CancellationToken ct) =>
            await RunAsync(await Acts.ForAsync(current, Permissions.AddPerson, new(id), key), act => handler.HandleAsync(body with { Agency = new(id) }, act, ct)));
    }

    private static void MapPeople(RouteGroupBuilder api)
    {
        api.MapPut("/members/{id:guid}", async (Guid id, EditPerson.EditPerson.Request body, [FromHeader(Name = KeyHeader)] string? key, Current current, EditPerson.EditPerson handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.EditPerson, key: key), act => handler.HandleAsync(body with { Appointment = new(id) }, act, ct)));
        api.MapPost("/members/{id:guid}/appointments", async (Guid id, Appoint.Appoint.Request body, [FromHeader(Name = KeyHeader)] string? key, Current current, Appoint.Appoint handler, CancellationToken ct) =>
            await RunAsync(await Acts.ForAsync(current, Permissions.Appoint, body.Agency, key), act => handler.HandleAsync(body with { Known = new(id) }, act, ct)));
        api.MapPost("/members/{id:guid}/end", async (Guid id, EndAppointment.EndAppointment.Request body, [FromHeader(Name = KeyHeader)] string? key, Current current, EndAppointment.EndAppointment handler, CancellationToken ct) =>
            await RunAsync(await current.ActAsync(Permissions.EndAppointment, key: key), act => handler.HandleAsync(body with { Appointment = new(id) }, act, ct)));
    }

    private static async Task<IResult> RunAsync<T>(Result<Act> act, Func<Act, Task<Result<T>>> handle) =>
        (act.IsOk ? await handle(act.Value) : act.Failure).ToHttp(value => value is Done ? Results.NoContent() : Results.Ok(new { id = value }));
}
