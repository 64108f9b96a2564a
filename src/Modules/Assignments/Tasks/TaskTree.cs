using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Assignments;

/// <summary>Tasks that are parts of another.</summary>
internal static class TaskTree
{
    private const string IsOpen = "state in ('Given', 'Working', 'Returned', 'Finished')";

    /// <summary>The parts of a task that are not over.</summary>
    public static Task<List<TaskRow>> OpenPartsAsync(Session session, IReadOnlyCollection<TaskId> parents) => parents.Count == 0
        ? Task.FromResult(new List<TaskRow>())
        : session.QueryAsync<TaskRow>($"select * from [assignments.task] where parent_id in @Parents and {IsOpen} order by due, id", new { Parents = session.Ids(parents.Select(p => p.Value)) });

    /// <summary>Open parts of a task, their parts, and so on.</summary>
    public static async Task<List<TaskRow>> OpenBelowAsync(Session session, TaskId parent)
    {
        var found = new List<TaskRow>();
        for (var level = await OpenPartsAsync(session, [parent]); level.Count > 0; level = await OpenPartsAsync(session, level.ConvertAll(p => p.Id))) found.AddRange(level);
        return found;
    }

    /// <summary>The task of which the acting hat, as its owner, gives a part. Nobody finishes it meanwhile: the version is taken.</summary>
    public static async Task<Result<TaskRow>> TakeParentAsync(Session session, TaskId id)
    {
        if (await TaskDesk.FindAsync(session, id) is not { } row || !TaskTable.Holds(TaskTable.OwnerGuard, row, session.Act.Actor)) return Fail.NotFound();
        if (!TaskTable.Owed.Contains(row.State)) return Fail.Refused("assignments.task.parent-closed", TaskPartWords.ParentClosed);
        return await session.ExecuteAsync("update [assignments.task] set version = version + 1 where id = @Id and version = @Version", new { row.Id, row.Version }) == 0
            ? Fail.Conflict(row.Version) : row;
    }
}
