using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Organisation.OrgImport;

/// <summary>
/// Agencies, units and people from one file: thought through as a whole, every fault named by its row and column, then written in one
/// transaction. What is known and alike is passed over, so the same file again changes nothing.
/// </summary>
internal sealed class OrgImport(UnitOfWork work, Clock clock, Files files, OrganisationWriter writer) : IOrganisationImport
{
    private const string Stopped = "organisation.import.stopped";

    public Task<Result<ImportReport>> CsvAsync(TextReader csv, Act act, ImportWish wish, CancellationToken ct) =>
        RunAsync(new ImportRead([.. CsvRows.Read(csv).Select(r => new ImportLine(null, r.Line, r.Cells))], []), act, wish, ct);

    public async Task<Result<ImportReport>> WorkbookAsync(string path, Act act, ImportWish wish, CancellationToken ct) => await RunAsync(Lines(await files.SheetsAsync(path, ct)), act, wish, ct);

    /// <summary>Rows as a program sends them, under the columns of a CSV file.</summary>
    public Task<Result<ImportReport>> RowsAsync(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, Act act, ImportWish wish, CancellationToken ct) =>
        RunAsync(new ImportRead([.. rows.Select((r, i) => new ImportLine(null, i + 1, r))], []), act, wish, ct);

    /// <summary>The actor's waiting workbook.</summary>
    public async Task<Result<ImportReport>> StagedAsync(StagedFileId id, Act act, ImportWish wish, CancellationToken ct) => await RunAsync(await ReadAsync(id, act, ct), act, wish, ct);

    /// <summary>The rows of the waiting workbook that are not taken, each with its faults.</summary>
    public async Task<Result<List<FaultyLine>>> FaultyAsync(StagedFileId id, Act act, CancellationToken ct)
    {
        var read = await ReadAsync(id, act, ct);
        var report = await RunAsync(read, act, new ImportWish(DryRun: true), ct);
        if (!report.IsOk) return report.Failure;
        var faults = report.Value.Faults.ToLookup(f => (f.Sheet, f.Line));
        return read.Value.Lines.Where(l => faults.Contains((l.Sheet?.Title, l.Row)))
            .Select(l => new FaultyLine(l, string.Join("\n", faults[(l.Sheet?.Title, l.Row)].Select(f => $"{f.Column}: {f.Message}")))).ToList();
    }

    private async Task<Result<ImportRead>> ReadAsync(StagedFileId id, Act act, CancellationToken ct) =>
        await work.ReadAsync(s => files.StagedAsync(s, id, act.Actor.Person), ct) is { } staged ? Lines(await files.SheetsAsync(staged, ct)) : Fail.NotFound();

    private static Result<ImportRead> Lines(Result<IReadOnlyList<SheetTable>> sheets) => sheets.IsOk ? WorkbookLines.Read(sheets.Value) : sheets.Failure;

    private async Task<Result<ImportReport>> RunAsync(Result<ImportRead> read, Act act, ImportWish wish, CancellationToken ct)
    {
        if (!read.IsOk) return read.Failure;
        if (!Permissions.Import.Allows(act.Actor.Role)) return Fail.Refused("kernel.not-permitted", OrganisationWords.NotOwnAgency);
        if (wish.DryRun) return (await work.ReadAsync(s => PlanAsync(s, read.Value, act.Actor), ct)).Report(false);
        ImportPlan? plan = null;
        var written = await work.WriteAsync<Done>(Permissions.Import, act, async session =>
        {
            plan = await PlanAsync(session, read.Value, act.Actor);
            var report = plan.Report(false);
            if (report.Bringing == 0 || (report.Faults.Count > 0 && !wish.SkipFaulty)) return Fail.Refused(Stopped, OrganisationWords.ImportStopped);
            await new ImportWriter(writer).WriteAsync(session, plan);
            session.Audit("organisation.imported", "organisation", act.Actor.Agency.Value,
                new { rows = report.Bringing, added = report.Agencies.Added + report.Units.Added + report.People.Added, corrected = report.Agencies.Changed + report.Units.Changed + report.People.Changed });
            return Done.It;
        }, ct);
        if (!written.IsOk && written is not Result<Done>.Refused { Code: Stopped }) return written.Failure;
        // A key used before: the first time has written, and what stands now says so.
        plan ??= await work.ReadAsync(s => PlanAsync(s, read.Value, act.Actor), ct);
        return plan.Report(written.IsOk);
    }

    private async Task<ImportPlan> PlanAsync(Session session, ImportRead read, Actor actor)
    {
        var plan = new ImportPlan(actor, clock.Today);
        plan.Faults.AddRange(read.Faults);
        var rows = read.Lines.Select(l => OrgImportRow.Read(l, actor, plan.Faults)).OfType<OrgImportRow>().ToList();
        if (rows.Count == 0) return plan;
        var first = rows.Min(r => r.From);
        await plan.Agencies.LoadAsync(session, first);
        plan.Agencies.Plan(plan, rows.OfType<OrgImportRow.Agency>());
        var people = rows.OfType<OrgImportRow.Person>().ToList();
        var places = rows.OfType<OrgImportRow.Unit>().Select(u => (u.AgencyCode, u.From)).Concat(people.Select(p => (p.AgencyCode, p.From))).Distinct()
            .Select(p => p.AgencyCode is null ? actor.Agency : plan.Agencies.Find(p.AgencyCode, p.From)?.Id).OfType<AgencyId>().Distinct();
        await plan.Units.LoadAsync(session, first, places);
        plan.Units.Plan(plan, rows.OfType<OrgImportRow.Unit>());
        await plan.People.LoadAsync(session, first, people.Select(p => p.FullName));
        plan.People.Plan(plan, people);
        return plan;
    }
}

/// <summary>A row that was not taken, and all that is wrong with it.</summary>
internal sealed record FaultyLine(ImportLine Line, string Faults);
