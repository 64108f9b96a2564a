using LienThong.Contracts.Assignments;
using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Text;

namespace LienThong.Assignments.ImportTasks;

/// <summary>Gives the tasks of a file: all good rows in one transaction, the others come back with reasons; what was given already is passed over.</summary>
internal sealed class ImportTasks(UnitOfWork work, TaskDesk desk, TaskOwners owners, Organisations organisations, IAreaReads areas, IAreaLoad areaLoad, Clock clock) : ITaskImport
{
    public async Task<TaskImportReport> ImportAsync(TextReader file, string name, Act act, CancellationToken ct)
    {
        var lines = CsvRows.Read(file).ToList();
        // A node that never heard of areas takes those that come with the product.
        if (lines.Any(l => l["area"] is not null) && !await work.ReadAsync(areas.AnyAsync, ct)) await areaLoad.LoadAsync(null, act, ct);
        var written = await work.SystemWriteAsync<TaskImportReport>("assignments.import", act, async s => await WriteAsync(s, lines, name, act), ct);
        return written.Value;
    }

    private async Task<TaskImportReport> WriteAsync(Session session, List<CsvRows.Row> lines, string name, Act act)
    {
        // Two imports of one file at once would each find nothing known.
        await session.HoldTableAsync("[assignments.task]");
        var agency = act.Actor.Agency;
        var notations = (await organisations.UnitsAsync(session, agency, clock.Today)).Where(u => u.Notation.Length > 0).ToDictionary(u => u.Id, u => u.Notation);
        var known = await owners.OfAsync(session, agency);
        var whole = known.Find(o => o.Unit is null && o.Agency == agency) ?? new TaskOwner("", agency, null, Token.Desk(agency, Role.ChanhVanPhong));
        var units = known.FindAll(o => o.Unit is not null);
        var places = new Dictionary<(string, int), Guid?>();
        var (refused, rows, entries, passed) = (new List<TaskRefusal>(), new List<TaskRow>(), new List<TaskEntry>(), 0);
        var held = (await session.QueryAsync<TaskRow>("select * from [assignments.task] where agency_id = @Agency and withdrawn_at is null", new { Agency = agency })).Select(Said).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var fields = new TaskFields();
            var title = fields.Title("title", line["title"]);
            var (source, document) = (fields.Line("source", line["source"], TaskFields.LongestLine), fields.Line("document", line["document"], TaskFields.LongestNotation));
            var year = fields.Year("year", line["year"], clock.Today);
            int? review = line["review"] is { } named ? fields.Year("review", named, clock.Today) : null;
            var area = year > 0 ? await AreaAsync(session, places, fields, line["area"], year) : null;
            if (review is not null && line["area"] is null) fields.Fault("area", "review-area", AssignmentWords.ReviewNeedsArea);
            var owner = line["owner"] is { } code ? units.Find(o => Fold.Words(notations.GetValueOrDefault(o.Unit!.Value, "")) == Fold.Words(code)) : whole;
            if (owner is null) fields.Fault("owner", "owner", ImportTasksWords.NoOwner(line["owner"]!, [.. units.Select(u => notations.GetValueOrDefault(u.Unit!.Value, "")).Where(n => n.Length > 0)]));
            if (line["due"] is null) fields.Fault("due", "due-missing", AssignmentWords.DueMissing);
            var (due, finished) = (fields.Day("due", line["due"]), fields.Day("finished", line["finished"]));
            if (finished > clock.Today) fields.Fault("finished", "finished-later", ImportTasksWords.FinishedLater);
            refused.AddRange(fields.Faults.Select(f => new TaskRefusal(line.Line, f.Field, f.Code, f.Message)));
            if (fields.Faults.Count > 0) continue;

            var row = new TaskRow
            {
                Id = TypedId.New<TaskId>(),
                Title = title,
                Source = source,
                Document = document,
                ReviewYear = review,
                AreaId = area,
                Year = year,
                AgencyId = agency,
                GivenBy = act.Actor.Appointment,
                GivenByName = act.Actor.Display,
                Giver = whole.Holder,
                OwnerAgency = owner!.Agency,
                OwnerUnit = owner.Unit,
                OwnerName = owner.Label,
                Holder = owner.Holder,
                Due = due!.Value,
                State = finished is null ? TaskState.Given : TaskState.Done,
                Percent = finished is null ? 0 : 100,
                FinishedOn = finished,
                GivenAt = act.At,
                Folded = TaskRow.FoldedOf(title, source, document),
            };
            var said = Said(row);
            if (held.Contains(said)) passed++;
            else if (!seen.Add(said)) refused.Add(new(line.Line, "", "assignments.import.twice", ImportTasksWords.Twice));
            else
            {
                rows.Add(row);
                entries.Add(TaskDesk.Entry(session, row.Id, TaskAction.Give, ""));
                if (finished is not null) entries.Add(TaskDesk.Entry(session, row.Id, TaskAction.Accept, ImportTasksWords.Finished));
            }
        }

        await desk.GiveAsync(session, rows, [], entries);
        session.Audit("assignments.tasks.imported", TaskRow.Kind, Guid.Empty, new { name = Nfc.Clean(name), rows = rows.Count, refused = refused.Select(r => r.Row).Distinct().Count() });
        return new(rows.Count, passed, refused);
    }

    /// <summary>By the code or name that it bore on the year's first day.</summary>
    private async Task<Guid?> AreaAsync(Session session, Dictionary<(string, int), Guid?> known, TaskFields fields, string? typed, int year)
    {
        var (text, day) = (Nfc.Clean(typed), new DateOnly(year, 1, 1));
        if (text.Length == 0) return null;
        if (!known.TryGetValue((text, year), out var id)) id = known[(text, year)] = (await areas.ProvinceAsync(session, text, day))?.Id;
        if (id is null) fields.Fault("area", "area", ImportTasksWords.NoArea(text, year));
        return id;
    }

    // Two that say the same are one.
    private static string Said(TaskRow row) => string.Join('\u001f', Fold.Words(row.Title), row.Year, row.AreaId, row.Owner);
}
