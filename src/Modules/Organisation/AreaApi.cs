using LienThong.Kernel;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Organisation;

/// <summary>Administrative units for programs, under /api/v1/organisation/areas, read by the pages' handlers.</summary>
internal static class AreaApi
{
    public static void MapAreaApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/organisation/areas").WithTags("Organisation");
        api.MapGet("", async (string? q, string? level, DateOnly? asOf, string? after, Current current, FindAreas.FindAreas finder, Clock clock, CancellationToken ct) =>
        {
            if (!(await current.ReaderAsync()).May(Permissions.Read)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            var wanted = Level(level);
            if (!wanted.IsOk) return wanted.ToHttp(_ => Results.NoContent());
            var day = asOf ?? clock.Today;
            var found = await finder.FindAsync(new(q, wanted.Value, day, after), ct);
            return Results.Ok(new { asOf = day, found.Total, found.Widened, areas = found.Lines.Select(l => Shown(l, day, found.Links)), found.Next });
        });
        api.MapGet("/{id:guid}", async (Guid id, DateOnly? asOf, Current current, ReadArea.ReadArea reader, Clock clock, CancellationToken ct) =>
        {
            if (!(await current.ReaderAsync()).May(Permissions.Read)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            return await reader.FindAsync(new(id), asOf ?? clock.Today, ct) is { } area ? Results.Ok(new
            {
                area = Shown(area.Line, area.Day, [.. area.Made, .. area.Became]),
                asOf = area.Day,
                names = area.Names.Select(n => new { n.Type, n.Name, fullName = AreaWords.Full(n.Type, n.Name), n.LegalBasis, n.ValidFrom, validTo = Open(n.ValidTo) }),
                children = area.Children.Select(c => new { c.Id, c.Level, c.Code, c.Type, c.Name, c.FullName }),
            }) : Results.NotFound();
        });
    }

    private static object Shown(AreaLine line, DateOnly day, IReadOnlyList<AreaLink> links) => new
    {
        line.Id,
        line.Level,
        line.Code,
        line.Type,
        line.Name,
        line.FullName,
        parent = line.ParentId is null ? null : new { id = line.ParentId, type = line.ParentType, name = line.ParentName },
        line.ValidFrom,
        validTo = Open(line.ValidTo),
        inForce = line.StoodOn(day),
        madeOf = links.Where(k => k.ToId == line.Id).Select(k => new { id = k.FromId, code = k.FromCode, type = k.FromType, name = k.FromName, k.Part, k.OnDay, k.Evidence, k.LegalBasis }),
        became = links.Where(k => k.FromId == line.Id).Select(k => new { id = k.ToId, code = k.ToCode, type = k.ToType, name = k.ToName, k.Part, k.IsDefault, k.OnDay, k.Evidence, k.LegalBasis }),
    };

    /// <summary>Null for what still stands.</summary>
    private static DateOnly? Open(DateOnly to) => to == Dated.Open ? null : to;

    private static Result<AreaLevel?> Level(string? text)
    {
        if (string.IsNullOrEmpty(text)) return new Result<AreaLevel?>.Ok(null);
        return Enum.TryParse<AreaLevel>(text, ignoreCase: true, out var level) && Enum.IsDefined(level)
            ? new Result<AreaLevel?>.Ok(level)
            : Fail.Invalid("level", "organisation.area.level-unknown", AreaWords.LevelUnknown);
    }
}
