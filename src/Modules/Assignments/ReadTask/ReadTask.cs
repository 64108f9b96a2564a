using LienThong.Contracts.Documents;
using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Work;

namespace LienThong.Assignments.ReadTask;

/// <summary>One task: all of it for those concerned; of one that counts for an area, the others read what it is and where it stands.</summary>
internal sealed class ReadTask(UnitOfWork work, WorkItems items, IAreaReads areas, Organisations organisations, IDocumentCards documents, Holidays holidays, Clock clock)
{
    /// <param name="Concerned">Whether the reader reads its course and evidence too.</param>
    /// <param name="Entries">The latest first.</param>
    /// <param name="Holders">Who has it now.</param>
    /// <param name="Left">Working days left, or left when it was finished.</param>
    /// <param name="Parts">What was given on of it.</param>
    /// <param name="Parent">What it is a part of.</param>
    /// <param name="By">The document that gives it, where the reader may know of it.</param>
    internal sealed record Answer(TaskRow Row, bool Concerned, string Agency, string? Area, IReadOnlyList<TaskPartner> Partners, IReadOnlyList<TaskEntry> Entries, IReadOnlyList<TaskEvidence> Files, IReadOnlyList<WorkItem> Holders, int Left, IReadOnlyList<PartLine> Parts, PartLine? Parent, DocumentCard? By);

    /// <summary>A task beside the one that is read.</summary>
    internal sealed class PartLine
    {
        public TaskId Id { get; init; }
        public string Title { get; init; } = "";
        public string OwnerName { get; init; } = "";
        public TaskState State { get; init; }
        public DateOnly Due { get; init; }

        /// <summary>Not 0 where the reader reads that one too.</summary>
        public int Read { get; init; }
    }

    /// <summary>Null when there is no such task, or none that the reader may know of.</summary>
    public Task<Answer?> FindAsync(TaskId id, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
    {
        if (await TaskDesk.FindAsync(s, id) is not { } row) return null;
        var concerned = await ConcernsAsync(s, id, reader);
        if (!concerned && (row.AreaId is null || row.WithdrawnAt is not null)) return null;
        var partners = await TaskDesk.PartnersAsync(s, id);
        var area = row.AreaId is { } place ? (await areas.FindAsync(s, [place], new(row.Year, 1, 1))).FirstOrDefault()?.FullName : null;
        var agency = (await organisations.AgencyAsync(s, row.AgencyId, clock.Today))?.Name ?? "";
        var left = (await holidays.CalendarAsync(s)).Left(row.FinishedOn ?? clock.Today, row.Due);
        var by = row.DocumentId is { } document ? await documents.FindAsync(s, reader, document) : null;
        if (!concerned) return new Answer(row, false, agency, area, partners, [], [], [], left, [], null, by);
        var entries = await s.QueryAsync<TaskEntry>("select * from [assignments.entry] where task_id = @Id order by at desc, id desc", new { Id = id });
        return new Answer(row, true, agency, area, partners, entries, await FilesAsync(s, id), await items.OfRecordAsync(s, id.Value), left, await BesideAsync(s, reader, "t.parent_id = @Id", id), row.ParentId is { } whole ? (await BesideAsync(s, reader, "t.id = @Id", whole)).FirstOrDefault() : null, by);
    }, ct);

    private static Task<List<PartLine>> BesideAsync(Session session, Reader reader, string which, TaskId id)
    {
        var args = TaskScope.Of(reader).Args(session);
        args.Add("Id", id);
        return session.QueryAsync<PartLine>($"select t.id, t.title, t.owner_name, t.state, t.due, case when {TaskScope.Concerned} then 1 else 0 end as read from [assignments.task] t where {which} order by t.due, t.id", args);
    }

    /// <summary>One file of a task for those concerned by it.</summary>
    public Task<TaskEvidence?> FileAsync(TaskId id, int ordinal, Reader reader, CancellationToken ct) => work.ReadAsync(async s =>
        await ConcernsAsync(s, id, reader) ? (await FilesAsync(s, id)).Find(f => f.Ordinal == ordinal) : null, ct);

    private static async Task<bool> ConcernsAsync(Session session, TaskId id, Reader reader)
    {
        var args = TaskScope.Of(reader).Args(session);
        args.Add("Id", id);
        return await session.ScalarAsync<long>($"select count(*) from [assignments.task] t where t.id = @Id and {TaskScope.Concerned}", args) > 0;
    }

    private static Task<List<TaskEvidence>> FilesAsync(Session session, TaskId id) => session.QueryAsync<TaskEvidence>(
        "select e.*, c.marks, c.text_state, c.text_note, c.scan_state from [assignments.evidence] e left join [files.content] c on c.hash = e.hash where e.task_id = @Id order by e.ordinal", new { Id = id });
}
