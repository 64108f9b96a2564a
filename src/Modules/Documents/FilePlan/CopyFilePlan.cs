using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Takes last year's lines that this year does not have; units and people who are no more are left open.</summary>
internal sealed class CopyFilePlan(UnitOfWork work, Organisations organisations)
{
    public Task<Result<int>> HandleAsync(int year, Act act, CancellationToken ct) => work.WriteAsync<int>(Permissions.EditFilePlan, act, async s =>
    {
        var (agency, today) = (act.Actor.Agency, Clock.DateOf(act.At));
        if (!SaveHeading.IsYear(year, today)) return Fail.Invalid("Year", "documents.file-plan.year", DossierTexts.NoYear(today.Year - SaveHeading.YearsBack, today.Year + SaveHeading.YearsAhead));
        await s.HoldTableAsync("[documents.file_heading]");
        var last = await s.QueryAsync<FileHeading>("""
            select h.* from [documents.file_heading] h where h.agency_id = @Agency and h.year = @Last
              and not exists (select 1 from [documents.file_heading] k where k.agency_id = @Agency and k.year = @Year and k.notation = h.notation)
            """, new { Agency = agency, Last = year - 1, Year = year });
        if (last.Count == 0) return Fail.Refused("documents.file-plan.nothing-to-copy", DossierTexts.NothingToCopy(year - 1));
        var units = (await organisations.UnitsAsync(s, agency, today)).ToDictionary(u => u.Id);
        var people = (await organisations.MembersAsync(s, agency, today)).ToDictionary(m => m.Id);
        await s.AddManyAsync<DocumentsContext, FileHeading>([.. last.Select(h => Copy(h, year, act.At, units, people))]);
        s.Audit("documents.file-plan.copied", FilePlanRow.Kind, agency.Value, new { year, rows = last.Count });
        return last.Count;
    }, ct);

    private static FileHeading Copy(FileHeading h, int year, DateTimeOffset at, Dictionary<UnitId, UnitView> units, Dictionary<AppointmentId, MemberView> people)
    {
        var (unit, person) = (h.UnitId is { } u ? units.GetValueOrDefault(u) : null, h.KeeperId is { } k ? people.GetValueOrDefault(k) : null);
        return new()
        {
            Id = TypedId.New<HeadingId>(),
            AgencyId = h.AgencyId,
            Year = year,
            Notation = h.Notation,
            SortKey = h.SortKey,
            Title = h.Title,
            Retention = h.Retention,
            UnitId = unit?.Id,
            UnitName = unit?.Name ?? "",
            KeeperId = person?.Id,
            KeeperName = person?.FullName ?? "",
            Note = h.Note,
            AddedAt = at,
        };
    }
}
