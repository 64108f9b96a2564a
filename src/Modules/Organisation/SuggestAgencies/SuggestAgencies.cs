using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Text;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Organisation.SuggestAgencies;

/// <summary>GET /api/v1/organisation/agencies?q=: agencies of today whose words begin so, for recipient pickers; at most 20.</summary>
internal static class SuggestAgencies
{
    private const int Most = 20;

    /// <summary>What a picker shows and posts.</summary>
    internal sealed record Suggestion(string Text, string Under, string Value, string? Code);

    public static void MapSuggestions(this IEndpointRouteBuilder app) =>
        app.MapGet(Links.AgencySuggestions, async (string? q, Current current, UnitOfWork work, Organisations organisations, Clock clock, CancellationToken ct) =>
        {
            if (!(await current.ReaderAsync()).May(Permissions.Read)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            var (all, former) = await work.ReadAsync(async s => (await organisations.AgenciesAsync(s, clock.Today), await organisations.FormerAsync(s, clock.Today)), ct);
            // Who types the name of an agency that is no more is offered those that carry on.
            var words = Fold.Words(q ?? "");
            return Results.Ok(AgencyTree.AgencyTree.Matching(all, q ?? "").Select(l => new Suggestion(l.Agency.Name, $"{OrganisationWords.Of(l.Agency.Level)} {l.Agency.Code}".Trim(), l.Agency.Id.ToString(), l.Agency.Code))
                .Concat(former.Where(f => words.Length > 0 && Fold.Words(f.FromName).Contains(words, StringComparison.Ordinal)).Select(f => new Suggestion(f.ToName!, ReorganisationWords.Carries(f.FromName, f.Scope), f.ToId.ToString(), null)))
                .Take(Most));
        }).WithTags("Organisation");
}
