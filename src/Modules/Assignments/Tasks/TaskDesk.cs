using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Search;
using LienThong.Kernel.Work;

namespace LienThong.Assignments;

/// <summary>What the steps of a task share: loading for the acting hat, the course, work items, notices, search, audit.</summary>
internal sealed class TaskDesk(WorkItems items, Notices notices, SearchIndex search, Files files, Clock clock)
{
    public const string DoKind = "assignments.do", ConfirmKind = "assignments.confirm", ExtendKind = "assignments.extend";

    public const int Full = 100;

    private const string UpdateTask = """
        update [assignments.task] set state = @State, percent = @Percent, finished_on = @FinishedOn, withdrawn_at = @WithdrawnAt,
            due = @Due, first_due = @FirstDue, extended = @Extended, asked_due = @AskedDue, version = version + 1
        where id = @Id and version = @Version
        """;

    private const string InsertFile = """
        insert into [assignments.evidence](id, task_id, entry_id, ordinal, hash, name, media_type, size)
        values (@Id, @Task, @Entry, @Ordinal, @Hash, @Name, @MediaType, @Size)
        """;

    public static Task<TaskRow?> FindAsync(Session session, TaskId id) => session.FindAsync<TaskRow>("select * from [assignments.task] where id = @Id", new { Id = id });

    public static Task<List<TaskPartner>> PartnersAsync(Session session, TaskId id) =>
        session.QueryAsync<TaskPartner>("select * from [assignments.partner] where task_id = @Id order by position", new { Id = id });

    /// <summary>The task for a step of the acting hat, in its state after it; nothing is written yet.</summary>
    public static async Task<Result<TaskRow>> TakeAsync(Session session, TaskId id, TaskAction action)
    {
        var hat = session.Act.Actor;
        if (await FindAsync(session, id) is not { } row || !TaskTable.Holds(TaskTable.GuardOf(action), row, hat)) return Fail.NotFound();
        var step = TaskTable.Steps.Allow(row.State, action, hat.Role);
        if (!step.IsOk) return step.Failure;
        row.State = step.Value.To;
        return row;
    }

    /// <summary>Keeps a step: the row as it stands now and the entry of its course. Conflict when somebody else took one meanwhile.</summary>
    public static async Task<Result<Done>> KeepAsync(Session session, TaskRow row, TaskEntry entry)
    {
        if (await session.ExecuteAsync(UpdateTask, new { State = row.State.ToString(), row.Percent, row.FinishedOn, row.WithdrawnAt, row.Due, row.FirstDue, row.Extended, row.AskedDue, row.Id, row.Version }) == 0) return Fail.Conflict(row.Version);
        session.Context<AssignmentsContext>().Add(entry);
        session.Audit($"assignments.task.{Past(entry.Action)}", TaskRow.Kind, row.Id.Value, new { title = row.Title, percent = entry.Percent, due = entry.Due });
        return Done.It;
    }

    /// <summary>A task already moved to <see cref="TaskState.Finished"/>: it leaves the owner's desk, waits on the giver's, and the giver is told. Conflict as of <see cref="KeepAsync"/>.</summary>
    public async Task<Result<Done>> FinishAsync(Session session, TaskRow row, TaskEntry entry)
    {
        (row.Percent, row.FinishedOn, row.AskedDue) = (Full, Today, null);
        var kept = await KeepAsync(session, row, entry);
        if (!kept.IsOk) return kept;
        await CloseAsync(session, row);
        await OpenAsync(session, row, ConfirmKind);
        await TellAsync(session, row, [row.Giver], AssignmentWords.ToldFinished(row.OwnerName, row.Title));
        return Done.It;
    }

    /// <param name="by">Who did it, where that is not who acts.</param>
    public static TaskEntry Entry(Session session, TaskId task, TaskAction action, string words, int? percent = null, string document = "", DateOnly? due = null, string? by = null) => new()
    {
        Id = OrderedId.Next(),
        TaskId = task,
        Action = action,
        At = session.Act.At,
        PersonName = by is { Length: > 0 } ? by : session.Act.Actor.Display,
        Percent = percent,
        Words = words,
        Document = document,
        Due = due,
    };

    /// <summary>Puts staged files on an entry. Invalid when one waits no more.</summary>
    public async Task<Result<Done>> AttachAsync(Session session, TaskEntry entry, IReadOnlyList<StagedFileId> staged)
    {
        if (staged.Count == 0) return Done.It;
        var last = await session.ScalarAsync<int>("select coalesce(max(ordinal), 0) from [assignments.evidence] where task_id = @Id", new { Id = entry.TaskId });
        foreach (var id in staged)
        {
            var file = await files.AttachAsync(session, id, session.Act.Actor.Person);
            if (!file.IsOk) return file.Failure;
            await session.ExecuteAsync(InsertFile, new { Id = OrderedId.Next(), Task = entry.TaskId, Entry = entry.Id, Ordinal = ++last, file.Value.Hash, file.Value.Name, file.Value.MediaType, file.Value.Size });
        }

        return Done.It;
    }

    /// <summary>New tasks enter: rows, partners, course, search, and for those not over the owner's work item.</summary>
    public async Task GiveAsync(Session session, IReadOnlyList<TaskRow> rows, IReadOnlyList<TaskPartner> partners, IReadOnlyList<TaskEntry> entries)
    {
        await session.AddManyAsync<AssignmentsContext, TaskRow>([.. rows]);
        await session.AddManyAsync<AssignmentsContext, TaskPartner>([.. partners]);
        await session.AddManyAsync<AssignmentsContext, TaskEntry>([.. entries]);
        var (helps, words) = (partners.ToLookup(p => p.TaskId), entries.ToLookup(e => e.TaskId));
        foreach (var some in rows.Chunk(200)) await search.PutManyAsync(session, [.. some.Select(r => EntryOf(r, [.. helps[r.Id]], words[r.Id].First().Words))]);
        await items.OpenManyAsync(session, [.. rows.Where(r => TaskTable.Owed.Contains(r.State)).Select(r => Item(session, r, DoKind, AssignmentWords.AskDo, r.Holder, r.OwnerName))]);
    }

    /// <summary>The owner has to act again, or the giver has to judge: the result, or a request for a later deadline.</summary>
    public Task OpenAsync(Session session, TaskRow row, string kind) => items.OpenAsync(session, kind switch
    {
        DoKind => Item(session, row, kind, AssignmentWords.AskAgain, row.Holder, row.OwnerName),
        ConfirmKind => Item(session, row, kind, AssignmentWords.AskConfirm, row.Giver, row.GivenByName),
        _ => Item(session, row, kind, TaskExtensionWords.AskDecide, row.Giver, row.GivenByName) with { Holds = false },
    });

    public Task CloseAsync(Session session, TaskRow row, string? kind = null) => items.CloseAsync(session, row.Id.Value, kind);

    /// <summary>The open work has the task's deadline.</summary>
    public Task MoveDueAsync(Session session, TaskRow row) => items.MoveDueAsync(session, row.Id.Value, null, row.Due);

    public Task TellAsync(Session session, TaskRow row, IEnumerable<string> holders, string text) =>
        notices.TellAsync(session, holders.Where(h => h != Token.Hat(session.Act.Actor.Appointment)), text, Links.Task(row.Id), row.Id.Value);

    /// <summary>The day on which a step is taken.</summary>
    public DateOnly Today => clock.Today;

    private static WorkItem Item(Session session, TaskRow row, string kind, string ask, string holder, string holderName) => new()
    {
        Kind = kind,
        Ask = ask,
        RecordKind = TaskRow.Kind,
        RecordId = row.Id.Value,
        Holder = holder,
        HolderName = holderName,
        AgencyId = kind == DoKind ? row.OwnerAgency : row.AgencyId,
        Title = row.Title,
        Number = row.Document,
        FromName = session.Act.Actor.Display,
        Link = Links.Task(row.Id),
        Due = row.Due,
    };

    // Found by those whom a token names: heads, leaders, everybody of an agency named as a whole; members of a unit find it in the list.
    private static SearchEntry EntryOf(TaskRow row, IReadOnlyList<TaskPartner> partners, string words) => new(
        row.Id.Value,
        TaskRow.Kind,
        row.Title,
        string.Join('\n', new[] { row.Source, words, row.OwnerName }.Concat(partners.Select(p => p.Name)).Where(t => t.Length > 0)),
        row.Document,
        row.GivenAt,
        Links.Task(row.Id),
        [.. new[] { row.Giver, row.Holder }.Concat(HeadsOf(row.AgencyId)).Concat(TokensOf(row.OwnerAgency, row.OwnerUnit)).Concat(partners.SelectMany(p => TokensOf(p.AgencyId, p.UnitId).Append(p.Holder))).Distinct()],
        Agency: row.AgencyId);

    private static IEnumerable<string> TokensOf(AgencyId agency, UnitId? unit) =>
        unit is { } inside ? HeadsOf(agency).Append(Token.Head(inside)) : Permissions.Staff.Select(role => Token.Desk(agency, role));

    private static IEnumerable<string> HeadsOf(AgencyId agency) => Permissions.Heads.Select(role => Token.Desk(agency, role));

    private static string Past(TaskAction action) => action switch
    {
        TaskAction.Give => "given",
        TaskAction.Report => "reported",
        TaskAction.Finish => "finished",
        TaskAction.Accept => "confirmed",
        TaskAction.Return => "returned",
        TaskAction.AskExtension => "extension-asked",
        TaskAction.Extend => "extended",
        TaskAction.RefuseExtension => "extension-refused",
        _ => "withdrawn",
    };
}
