using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Assignments.GiveMany;

/// <summary>Gives the tasks of a conclusion, a plan or a review at once: each line that is whole is given, the others are told with their reasons and stay.</summary>
internal sealed class GiveMany(UnitOfWork work, TaskDesk desk, TaskMaker maker)
{
    /// <param name="Common">What all lines share; its title is not asked for.</param>
    /// <param name="Lines">One task a line: "việc | chủ trì | hạn", the last two where they differ from the common ones.</param>
    internal sealed record Request(GiveTask.GiveTask.Request Common, string? Lines);

    /// <summary>A line that was not given.</summary>
    internal sealed record Refusal(int Number, string Text, IReadOnlyList<string> Reasons);

    /// <param name="Given">How many were.</param>
    internal sealed record Answer(int Given, IReadOnlyList<Refusal> Left);

    public Task<Result<Answer>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Answer>(Permissions.Give, act, async session =>
    {
        var (fields, lines) = (new TaskFields(), TaskLine.Read(r.Lines));
        var frame = await maker.FrameAsync(session, fields, r.Common);
        if (lines.Count == 0) fields.Fault("Lines", "lines-missing", GiveManyWords.NoLines);
        if (lines.Count > TaskLine.Most) fields.Fault("Lines", "lines-many", GiveManyWords.TooMany(lines.Count));
        if (fields.Faults.Count > 0) return fields.Failure;
        var mine = TaskOwners.MayGive(frame.Known, act.Actor);
        var (given, left) = (new List<(TaskRow Row, TaskEntry Entry, IReadOnlyList<TaskPartner> Partners)>(), new List<Refusal>());
        foreach (var line in lines)
        {
            var own = new TaskFields();
            var title = own.Title("Lines", line.Title);
            var owner = OwnerOf(own, mine, line.Owner, r.Common.Owner);
            var due = maker.DueOf(own, line.Due.Length > 0 ? line.Due : r.Common.Due);
            if (own.Faults.Count > 0)
            {
                left.Add(new(line.Number, line.Text, [.. own.Faults.Select(f => f.Message)]));
                continue;
            }

            var row = await maker.RowAsync(session, frame, title, owner!, due, null);
            given.Add((row, TaskDesk.Entry(session, row.Id, TaskAction.Give, frame.Requirement), maker.Partners(frame, row)));
        }

        if (given.Count == 0) return Fail.Invalid([.. left.Select(l => new FieldError("Lines", "assignments.task.line", GiveManyWords.Refused(l)))]);
        await desk.GiveAsync(session, given.ConvertAll(g => g.Row), [.. given.SelectMany(g => g.Partners)], given.ConvertAll(g => g.Entry));
        await TellAsync(session, given.Select(g => (g.Row.Holder, g.Row)), row => AssignmentWords.ToldOwner(row.GivenByName, row.Title), GiveManyWords.ToldOwner);
        await TellAsync(session, given.SelectMany(g => g.Partners.Select(p => (p.Holder, g.Row))), row => AssignmentWords.ToldPartner(row.OwnerName, row.Title), GiveManyWords.ToldPartner);
        foreach (var (row, _, _) in given) session.Audit("assignments.task.given", TaskRow.Kind, row.Id.Value, new { title = row.Title });
        return new Answer(given.Count, left);
    }, ct);

    // One word for each who gets work, however many tasks.
    private async Task TellAsync(Session session, IEnumerable<(string Holder, TaskRow Row)> told, Func<TaskRow, string> one, Func<string, string, int, string> many)
    {
        foreach (var some in told.GroupBy(t => t.Holder, t => t.Row))
        {
            var rows = some.DistinctBy(r => r.Id).ToList();
            await desk.TellAsync(session, rows[0], [some.Key], rows.Count == 1 ? one(rows[0]) : many(rows[0].GivenByName, rows[0].Title, rows.Count - 1));
        }
    }

    /// <summary>Named as the list names it, or so that only one is meant; the common one where the line names none.</summary>
    private static TaskOwner? OwnerOf(TaskFields fields, List<TaskOwner> known, string named, string? common)
    {
        if (named.Length == 0)
        {
            var own = known.Find(o => o.Value == common);
            if (own is null) fields.Fault("Lines", "owner", string.IsNullOrEmpty(common) ? GiveManyWords.NoOwner : AssignmentWords.OwnerUnknown);
            return own;
        }

        var folded = Fold.Text(named);
        var found = known.FindAll(o => Fold.Text(o.Label) == folded) is { Count: 1 } exact ? exact : known.FindAll(o => Fold.Text(o.Label).Contains(folded, StringComparison.Ordinal));
        if (found.Count == 1) return found[0];
        fields.Fault("Lines", "owner", found.Count == 0 ? GiveManyWords.OwnerUnknown(named) : GiveManyWords.OwnerAmbiguous(named, found));
        return null;
    }
}
