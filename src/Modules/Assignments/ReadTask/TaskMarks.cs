using LienThong.WebKit;

namespace LienThong.Assignments.ReadTask;

/// <summary>What happened to a task, for its timeline.</summary>
internal static class TaskMarks
{
    public static IReadOnlyList<TimelineMark> Of(ReadTask.Answer found) => [.. found.Entries.Select(e => Of(e, found.Files.Count(f => f.EntryId == e.Id)))];

    /// <param name="files">How many files it brought.</param>
    public static TimelineMark Of(TaskEntry entry, int files)
    {
        var text = AssignmentWords.Of(entry.Action) + (entry is { Action: TaskAction.Report, Percent: { } percent } ? $": {AssignmentWords.Share(percent)}" : "");
        if (entry.Due is { } due) text = TaskExtensionWords.Until(text, due);
        // What is asked stands above, with the task.
        var note = string.Join(" · ", new[] { entry.Action == TaskAction.Give ? "" : entry.Words, entry.Document, files > 0 ? AssignmentWords.WithFiles(files) : "" }.Where(t => t.Length > 0));
        return new(entry.At, text, entry.PersonName, note.Length > 0 ? note : null, ToneOf(entry.Action));
    }

    private static Tone ToneOf(TaskAction action) => action switch
    {
        TaskAction.Accept or TaskAction.Extend => Tone.Green,
        TaskAction.Return or TaskAction.Withdraw or TaskAction.RefuseExtension => Tone.Red,
        _ => Tone.Neutral,
    };
}
