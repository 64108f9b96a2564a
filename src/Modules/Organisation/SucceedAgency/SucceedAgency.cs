using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.SucceedAgency;

/// <summary>Who takes over an agency's work, or a part of it, from a day on. Said once for each successor; the last one may end the old agency.</summary>
internal sealed class SucceedAgency(UnitOfWork work, Organisations organisations, OrganisationWriter writer)
{
    internal sealed record Request(AgencyId From, AgencyId To, string? Scope, SuccessionKind? Kind, DateOnly? On, bool Ends);

    public async Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var rules = new FieldRules();
        var scope = rules.Text(nameof(request.Scope), request.Scope, 200, "organisation.succession.scope", OrganisationWords.ScopeRequired);
        var on = rules.Day(nameof(request.On), request.On);
        if (request.From == request.To) rules.Add(nameof(request.To), "organisation.succession.same", OrganisationWords.SameAgency);
        if (rules.Any) return rules.Failure;
        return await work.WriteAsync<Done>(Permissions.SucceedAgency, act, async session =>
        {
            if (await organisations.AgencyAsync(session, request.From, on.AddDays(-1)) is not { } old) return Fail.Invalid(nameof(request.On), "organisation.agency.unknown", OrganisationWords.AgencyUnknown);
            if (await organisations.AgencyAsync(session, request.To, on) is null) return Fail.Invalid(nameof(request.To), "organisation.agency.unknown", OrganisationWords.AgencyUnknown);
            if (request.Ends && await session.ScalarAsync<long>("select count(*) from [work.item] where closed_at is null and agency_id = @From", new { request.From }) is > 0 and var open)
                return Fail.Refused("organisation.succession.open-work", OrganisationWords.OpenWork(open));
            await writer.SucceedAsync(session, request.From, null, request.To, null, scope, request.Kind ?? SuccessionKind.Merge, on);
            if (request.Ends && old.ValidTo > on) await writer.DissolveAsync(session, request.From, on);
            session.Audit("organisation.agency.succeeded", "agency", request.From.Value, new { to = request.To, scope, request.Kind, on, request.Ends });
            return Done.It;
        }, ct);
    }
}
