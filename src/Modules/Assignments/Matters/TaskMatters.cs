using LienThong.Assignments.ReadTask;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.WebKit;

namespace LienThong.Assignments.Matters;

/// <summary>Tasks as records of a matter: they belong to the document that they were given by, to the whole that they are a part of, and to their own parts.</summary>
internal sealed class TaskMatters : IMatterSource
{
    private const string Together = """
        select x.id from (
          select t.id from [assignments.task] t where t.document_id in @Ids or t.parent_id in @Ids
          union select t.document_id as id from [assignments.task] t where t.id in @Ids and t.document_id is not null
          union select t.parent_id as id from [assignments.task] t where t.id in @Ids and t.parent_id is not null) x
        limit @Most
        """;

    public async Task<IReadOnlyList<MatterRecord>> FindAsync(Session session, Reader reader, IReadOnlyCollection<Guid> records)
    {
        var args = TaskScope.Of(reader).Args(session);
        args.Add("Ids", session.Ids(records));
        return [.. (await session.QueryAsync<TaskRow>($"select t.* from [assignments.task] t where t.id in @Ids and {TaskScope.Concerned}", args)).Select(Of)];
    }

    public async Task<IReadOnlyList<Guid>> LinkedAsync(Session session, IReadOnlyCollection<Guid> records, int most) =>
        await session.QueryAsync<Guid>(Together, new { Ids = session.Ids(records), Most = most });

    public async Task<MatterMarks> MarksAsync(Session session, IReadOnlyCollection<Guid> records, int most)
    {
        var entries = await session.QueryAsync<TaskEntry>("select * from [assignments.entry] where task_id in @Ids order by at desc, id desc limit @Most", new { Ids = session.Ids(records), Most = most + 1 });
        return new([.. entries.Take(most).Select(e => new MatterMark(e.TaskId.Value, TaskMarks.Of(e, 0)))], entries.Count > most);
    }

    private static MatterRecord Of(TaskRow row) =>
        new(row.Id.Value, AssignmentWords.Task, "", row.Title, row.OwnerName, Vn.Day(row.GivenAt), AssignmentWords.Of(row.State), AssignmentWords.ToneOf(row.State), Links.Task(row.Id)) { Icon = "checklist" };
}
