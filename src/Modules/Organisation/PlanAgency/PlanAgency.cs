using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Organisation.PlanAgency;

/// <summary>Says of one agency in a reorganisation who takes over what, and where its units and people go; without successors it stays out of it.</summary>
internal sealed class PlanAgency(UnitOfWork work, ReorganisationReading reading)
{
    internal sealed record Request(ReorganisationId Id, long Version, EndingAgency Agency);

    public async Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var agency = request.Agency;
        var heirs = agency.Heirs.Select(h => h with { Scope = Nfc.Clean(h.Scope) }).ToList();
        var rules = new FieldRules();
        if (heirs.Exists(h => h.To == agency.Agency)) rules.Add("Heirs", "organisation.succession.same", OrganisationWords.SameAgency);
        if (heirs.Exists(h => h.Scope.Length is 0 or > 200)) rules.Add("Heirs", "organisation.succession.scope", OrganisationWords.ScopeRequired);
        if (heirs.DistinctBy(h => h.To).Count() < heirs.Count) rules.Add("Heirs", "organisation.reorganisation.heir-twice", ReorganisationWords.HeirTwice);
        if (agency.Posts.Any(p => p.Title.Trim().Length is 0 or > 100)) rules.Add("Posts", "organisation.appointment.title", OrganisationWords.TitleRequired);
        if (rules.Any) return rules.Failure;
        return await work.WriteAsync<Done>(Permissions.PrepareReorganisation, act, async session =>
        {
            if (await reading.FindAsync(session, request.Id) is not { } row) return Fail.NotFound();
            var plan = row.Planned.With(agency with { Heirs = heirs, Posts = [.. agency.Posts.Select(p => p with { Title = Nfc.Clean(p.Title) })] });
            var changed = await session.ExecuteAsync("update [organisation.reorganisation] set plan = @Plan, version = version + 1, fault = null where id = @Id and state = 'Prepared' and version = @Version",
                new { request.Id, request.Version, Plan = Json.Write(plan) });
            if (changed == 0) return await ReorganisationErrors.NotThereAsync(session, request.Id);
            session.Audit("organisation.reorganisation.planned", "reorganisation", request.Id.Value, new { agency = agency.Agency, agency.Kind, heirs });
            return Done.It;
        }, ct);
    }
}
