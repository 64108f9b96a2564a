using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Adds or changes a line of the agency's list of dossiers; also after the approval, as a supplement.</summary>
internal sealed class SaveHeading(UnitOfWork work, Organisations organisations)
{
    public const int YearsAhead = 1, YearsBack = 10;

    /// <param name="Id">Null for a new line.</param>
    internal sealed record Request(int Year, HeadingId? Id, HeadingInput Input);

    private const string Change = """
        update [documents.file_heading] set notation = @Notation, sort_key = @SortKey, title = @Title, retention = @Retention, unit_id = @UnitId, unit_name = @UnitName,
          keeper_id = @KeeperId, keeper_name = @KeeperName, note = @Note where id = @Id and agency_id = @AgencyId
        """;

    public Task<Result<HeadingId>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<HeadingId>(Permissions.EditFilePlan, act, async s =>
    {
        var (agency, today) = (act.Actor.Agency, Clock.DateOf(act.At));
        if (!IsYear(r.Year, today)) return Fail.Invalid("Year", "documents.file-plan.year", DossierTexts.NoYear(today.Year - YearsBack, today.Year + YearsAhead));
        await s.HoldTableAsync("[documents.file_heading]");
        var known = r.Id is { } id ? await FilePlans.HeadingAsync(s, agency, id) : null;
        if (r.Id is not null && known is null) return Fail.NotFound();
        var (heading, faults) = (await FieldsAsync(s, organisations, agency, today)).Read(agency, known?.Year ?? r.Year, r.Input, act.At, known?.Id);
        if (heading is null) return Fail.Invalid(faults);
        if (await s.ScalarAsync<long>("select count(*) from [documents.file_heading] where agency_id = @AgencyId and year = @Year and notation = @Notation and id <> @Id", heading) > 0)
            return Fail.Invalid("Notation", "documents.file-plan.notation-taken", DossierTexts.HeadingTaken(heading.Notation));
        if (known is null) s.Context<DocumentsContext>().Add(heading);
        else await s.ExecuteAsync(Change, heading);
        s.Audit(known is null ? "documents.file-plan.heading-added" : "documents.file-plan.heading-changed", FilePlanRow.Kind, heading.Id.Value, new { year = heading.Year, heading.Notation, heading.Title });
        return heading.Id;
    }, ct);

    public static bool IsYear(int year, DateOnly today) => year >= today.Year - YearsBack && year <= today.Year + YearsAhead;

    public static async Task<HeadingFields> FieldsAsync(Session session, Organisations organisations, AgencyId agency, DateOnly today) =>
        new(await organisations.UnitsAsync(session, agency, today), await organisations.MembersAsync(session, agency, today), await Retention.OptionsAsync(session, agency));
}

/// <summary>Strikes a line under which nothing was opened.</summary>
internal sealed class RemoveHeading(UnitOfWork work)
{
    public Task<Result<int>> HandleAsync(HeadingId id, Act act, CancellationToken ct) => work.WriteAsync<int>(Permissions.EditFilePlan, act, async s =>
    {
        if (await FilePlans.HeadingAsync(s, act.Actor.Agency, id) is not { } heading) return Fail.NotFound();
        if (await s.ScalarAsync<long>("select count(*) from [documents.dossier] where heading_id = @Id", new { Id = id }) > 0) return Fail.Refused("documents.file-plan.used", DossierTexts.HeadingUsed);
        await s.ExecuteAsync("delete from [documents.file_heading] where id = @Id", new { Id = id });
        s.Audit("documents.file-plan.heading-removed", FilePlanRow.Kind, id.Value, new { year = heading.Year, heading.Notation, heading.Title });
        return heading.Year;
    }, ct);
}
