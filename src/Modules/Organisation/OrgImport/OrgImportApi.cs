using LienThong.Contracts.Organisation;
using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Organisation.OrgImport;

/// <summary>The import for programs.</summary>
internal static class OrgImportApi
{
    /// <summary>Rows under the columns of a CSV file; see the module's README.</summary>
    internal sealed record Body(IReadOnlyList<Dictionary<string, string?>>? Rows, bool DryRun = false, bool SkipFaulty = false);

    public static void MapImportApi(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/v1/organisation/import", RunAsync).WithTags("Organisation");

    /// <summary>Unless faulty rows are to be skipped, one fault keeps all out and the answer is 422 with every fault as <c>rows[n].column</c>.</summary>
    private static async Task<IResult> RunAsync(Body body, [FromHeader(Name = "Idempotency-Key")] string? key, Current current, OrgImport handler, CancellationToken ct)
    {
        var act = await current.ActAsync(Permissions.Import, key: key);
        var rows = (body.Rows ?? []).Select(r => (IReadOnlyDictionary<string, string>)r.Where(c => c.Value is not null).ToDictionary(c => c.Key, c => c.Value!, StringComparer.Ordinal)).ToList();
        var answer = act.IsOk ? await handler.RowsAsync(rows, act.Value, new ImportWish(body.DryRun, body.SkipFaulty), ct) : act.Failure;
        if (answer.IsOk && !body.DryRun && !body.SkipFaulty && answer.Value.Faults is { Count: > 0 } faults)
            answer = Fail.Invalid([.. faults.Select(f => new FieldError($"rows[{f.Line}].{f.Column}", "organisation.import.fault", f.Message))]);
        return answer.ToHttp(report => Results.Ok(report));
    }
}
