using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.IdentifyAgency;

/// <summary>One more mã định danh from a day on; the old ones keep leading here. A code whose last bearer is gone may be given again.</summary>
internal sealed class IdentifyAgency(UnitOfWork work, Organisations organisations, OrganisationWriter writer)
{
    internal sealed record Request(AgencyId Agency, string? Code, DateOnly? From);

    public async Task<Result<Done>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var rules = new FieldRules();
        var (code, from) = (rules.Code(request.Code), rules.Day(nameof(request.From), request.From));
        if (rules.Any) return rules.Failure;
        return await work.WriteAsync<Done>(Permissions.IdentifyAgency, act, async session =>
        {
            if (await organisations.AgencyAsync(session, request.Agency, from) is null) return Fail.Invalid(nameof(request.From), "organisation.agency.unknown", OrganisationWords.AgencyUnknown);
            if (await AgencyRules.CodeTakenAsync(session, code, from)) return Fail.Invalid(nameof(request.Code), "organisation.agency.code-taken", OrganisationWords.CodeTaken);
            await writer.IdentifyAsync(session, request.Agency, code, from);
            session.Audit("organisation.agency.identified", "agency", request.Agency.Value, new { code, from });
            return Done.It;
        }, ct);
    }
}
