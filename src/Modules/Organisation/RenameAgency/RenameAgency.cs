using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.RenameAgency;

/// <summary>Another name, level or superior from a day on. What was before stays readable as of then.</summary>
internal sealed class RenameAgency(UnitOfWork work, Organisations organisations, OrganisationWriter writer)
{
    internal sealed record Request(AgencyId Agency, string? Name, string? ShortName, string? Notation, AgencyLevel? Level, AgencyId? Parent, DateOnly? From);

    public async Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var rules = new FieldRules();
        var facts = AgencyRules.Check(rules, request.Name, request.ShortName, request.Notation, request.Level, request.From);
        if (rules.Any) return rules.Failure;
        return await work.WriteAsync<Done>(Permissions.RenameAgency, act, async session =>
        {
            if (await organisations.AgencyAsync(session, request.Agency, facts.From) is not { } now) return Fail.Invalid(nameof(request.From), "organisation.agency.unknown", OrganisationWords.AgencyUnknown);
            if (now.ValidFrom == facts.From || now.ValidTo != Dated.Open) return Fail.Invalid(nameof(request.From), "organisation.agency.later-name", OrganisationWords.LaterNameExists);
            if (request.Parent is { } parent)
            {
                if (await organisations.AgencyAsync(session, parent, facts.From) is null) return Fail.Invalid(nameof(request.Parent), "organisation.agency.parent", OrganisationWords.ParentUnknown);
                if (await AgencyRules.LoopsAsync(session, request.Agency, parent, facts.From)) return Fail.Invalid(nameof(request.Parent), "organisation.agency.parent-loop", OrganisationWords.ParentLoop);
            }

            await writer.NameAsync(session, request.Agency, facts.Name, facts.ShortName, facts.Notation, facts.Level, request.Parent, facts.From);
            session.Audit("organisation.agency.renamed", "agency", request.Agency.Value, new { before = now.Name, after = facts.Name, facts.From });
            return Done.It;
        }, ct);
    }
}
