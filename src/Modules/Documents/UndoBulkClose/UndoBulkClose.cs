using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>Hoàn tác what was closed together: each document by itself under the rules of <see cref="UndoStep"/>; those that cannot be taken back stay closed and say why.</summary>
internal sealed class UndoBulkClose(UnitOfWork work, UndoStep undo)
{
    /// <param name="At">The moment of the closing, which every document closed by it carries.</param>
    internal sealed record Request(DateTimeOffset At);

    /// <param name="UndoneCount">Documents open again.</param>
    /// <param name="Reasons">Why others were not, each reason once.</param>
    internal sealed record Answer(int UndoneCount, IReadOnlyList<string> Reasons);

    public async Task<Result<Answer>> HandleAsync(Request r, Act act, CancellationToken ct)
    {
        var taken = await work.ReadAsync(s => StepMemory.TakenAsync(s, act.Actor.Appointment, r.At), ct);
        if (taken.Count == 0) return IncomingErrors.NothingToUndo;
        var (undone, reasons) = (0, new List<string>());
        foreach (var id in taken.Take(BulkCloseIncoming.Most))
        {
            var one = await undo.HandleAsync(new(id), act with { Key = act.Key is null ? null : $"{act.Key}:{id}" }, ct);
            if (one.IsOk) undone++;
            else reasons.Add(one.ToErrors().Message ?? IncomingTexts.NothingToUndo);
        }

        return new Answer(undone, [.. reasons.Distinct()]);
    }
}
