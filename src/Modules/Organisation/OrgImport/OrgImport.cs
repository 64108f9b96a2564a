using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Organisation.OrgImport;

/// <summary>Agencies, units and people from one CSV file: all or nothing, with every fault named by its line.</summary>
internal sealed class OrgImport(UnitOfWork work, Organisations organisations, OrganisationWriter writer) : IOrganisationImport
{
    private const string Stopped = "organisation.import.stopped";

    public async Task<ImportReport> RunAsync(TextReader csv, Act act, bool dryRun, CancellationToken ct)
    {
        var faults = new List<ImportFault>();
        var rows = CsvRows.Read(csv).Select(r => OrgImportRow.Read(r, act.Actor, faults)).OfType<OrgImportRow>().ToList();
        // A rehearsal walks the same statements and is rolled back.
        var written = await work.WriteAsync<Done>(Permissions.AddAgency, act, async session =>
        {
            // Agencies before units before people, whatever the order in the file; superiors as they come.
            foreach (var row in rows.OrderBy(r => r switch { OrgImportRow.Agency => 0, OrgImportRow.Unit => 1, _ => 2 }))
                if (await WriteAsync(session, row) is { } fault) faults.Add(fault);
            if (faults.Count > 0 || dryRun) return Fail.Refused(Stopped, OrganisationWords.ImportStopped);
            session.Audit("organisation.imported", "organisation", act.Actor.Agency.Value, new { rows = rows.Count });
            return Done.It;
        }, ct);
        if (written is Result<Done>.Refused { Code: not Stopped } refused) faults.Add(new(0, "", refused.Message));
        return new ImportReport(rows.OfType<OrgImportRow.Agency>().Count(), rows.OfType<OrgImportRow.Unit>().Count(), rows.OfType<OrgImportRow.Person>().Count(),
            [.. faults.OrderBy(f => f.Line)], written.IsOk);
    }

    private Task<ImportFault?> WriteAsync(Session session, OrgImportRow row) => row switch
    {
        OrgImportRow.Agency agency => AgencyAsync(session, agency),
        OrgImportRow.Unit unit => UnitAsync(session, unit),
        OrgImportRow.Person person => PersonAsync(session, person),
        _ => throw new InvalidOperationException(row.GetType().Name),
    };

    private async Task<ImportFault?> AgencyAsync(Session session, OrgImportRow.Agency row)
    {
        if (await AgencyRules.CodeTakenAsync(session, row.Code, row.Facts.From)) return new(row.Line, "code", OrganisationWords.CodeTaken);
        var parent = row.Parent is null ? null : await organisations.ByCodeAsync(session, row.Parent, row.Facts.From);
        if (row.Parent is not null && parent is null) return new(row.Line, "parent_code", OrganisationWords.ParentUnknown);
        var f = row.Facts;
        await writer.AddAgencyAsync(session, f.Name, f.ShortName, f.Notation, f.Level, parent?.Id, [row.Code], f.From);
        return null;
    }

    private async Task<ImportFault?> UnitAsync(Session session, OrgImportRow.Unit row)
    {
        if (await organisations.ByCodeAsync(session, row.AgencyCode, row.From) is not { } agency) return new(row.Line, "agency_code", OrganisationWords.AgencyUnknown);
        await writer.AddUnitAsync(session, agency.Id, row.Name, row.Notation, row.Position, row.From);
        return null;
    }

    private async Task<ImportFault?> PersonAsync(Session session, OrgImportRow.Person row)
    {
        if (await organisations.ByCodeAsync(session, row.AgencyCode, row.From) is not { } agency) return new(row.Line, "agency_code", OrganisationWords.AgencyUnknown);
        UnitId? unit = null;
        if (row.UnitNotation is not null)
        {
            unit = (await organisations.UnitsAsync(session, agency.Id, row.From)).FirstOrDefault(u => string.Equals(u.Notation, row.UnitNotation, StringComparison.OrdinalIgnoreCase))?.Id;
            if (unit is null) return new(row.Line, "unit_notation", OrganisationWords.UnitUnknown);
        }

        var person = await writer.AddPersonAsync(session, row.FullName, row.Phone, row.Mobile, row.Email);
        await writer.AppointAsync(session, person, agency.Id, unit, row.Role, row.Title, row.From);
        return null;
    }
}
