using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.AddUnit;

/// <summary>A new phòng, ban, chi cục inside an agency.</summary>
internal sealed class AddUnit(UnitOfWork work, Organisations organisations, OrganisationWriter writer)
{
    internal sealed record Request(AgencyId Agency, string? Name, string? Notation, int Position, DateOnly? From);

    public async Task<Result<UnitId>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        if (!Scope.Reaches(act.Actor, request.Agency)) return Fail.Refused("organisation.not-own-agency", OrganisationWords.NotOwnAgency);
        var rules = new FieldRules();
        var name = rules.Text(nameof(request.Name), request.Name, 200, "organisation.unit.name", OrganisationWords.NameRequired);
        var (notation, from) = (rules.Notation(nameof(request.Notation), request.Notation), rules.Day(nameof(request.From), request.From));
        if (rules.Any) return rules.Failure;
        return await work.WriteAsync<UnitId>(Permissions.AddUnit, act, async session =>
        {
            if (await organisations.AgencyAsync(session, request.Agency, from) is null) return Fail.Invalid(nameof(request.From), "organisation.agency.unknown", OrganisationWords.AgencyUnknown);
            var unit = await writer.AddUnitAsync(session, request.Agency, name, notation, Math.Clamp(request.Position, 0, 999), from);
            session.Audit("organisation.unit.added", "unit", unit.Value, new { name, notation, agency = request.Agency, from });
            return unit;
        }, ct);
    }
}
