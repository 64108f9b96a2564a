using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.AddAgency;

/// <summary>A new agency from a day on, with its first identifier if it has one.</summary>
internal sealed class AddAgency(UnitOfWork work, Organisations organisations, OrganisationWriter writer)
{
    internal sealed record Request(string? Name, string? ShortName, string? Notation, AgencyLevel? Level, AgencyId? Parent, string? Code, DateOnly? From);

    public async Task<Result<AgencyId>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var rules = new FieldRules();
        var facts = AgencyRules.Check(rules, request.Name, request.ShortName, request.Notation, request.Level, request.From);
        var code = string.IsNullOrWhiteSpace(request.Code) ? null : rules.Code(request.Code);
        if (rules.Any) return rules.Failure;
        return await work.WriteAsync<AgencyId>(Permissions.AddAgency, act, async session =>
        {
            if (request.Parent is { } parent && await organisations.AgencyAsync(session, parent, facts.From) is null)
                return Fail.Invalid(nameof(request.Parent), "organisation.agency.parent", OrganisationWords.ParentUnknown);
            if (code is not null && await AgencyRules.CodeTakenAsync(session, code, facts.From)) return Fail.Invalid(nameof(request.Code), "organisation.agency.code-taken", OrganisationWords.CodeTaken);
            var id = await writer.AddAgencyAsync(session, facts.Name, facts.ShortName, facts.Notation, facts.Level, request.Parent, code is null ? [] : [code], facts.From);
            session.Audit("organisation.agency.added", "agency", id.Value, new { facts.Name, code, facts.From });
            return id;
        }, ct);
    }
}
