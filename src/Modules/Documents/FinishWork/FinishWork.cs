using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Who holds a line says what was done: words, files, or the reply that was issued.</summary>
internal sealed class FinishWork(UnitOfWork work, LineEnding ending, Files files, DocumentFiles attachments, StepMemory memory)
{
    internal sealed record Request(IncomingId Id, LineId Line, string? Result, IReadOnlyList<StagedFileId> Staged);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.FinishWork, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var taken = loaded.Value.Take(r.Line, LineAction.Finish);
        if (!taken.IsOk) return taken.Failure;
        var text = Nfc.CleanLines(r.Result);
        if (text.Length == 0 && r.Staged.Count == 0) return IncomingErrors.ResultMissing;
        var attached = new List<NewFile>();
        foreach (var id in r.Staged)
        {
            var file = await files.AttachAsync(s, id, act.Actor.Person);
            if (!file.IsOk) return file.Failure;
            attached.Add(new(file.Value.Hash, file.Value.Name, file.Value.Size, file.Value.MediaType));
        }

        // Results lie on the document itself, so that whoever may see it may open them.
        var added = await attachments.AddAsync(s, Incoming.Kind, r.Id.Value, attached);
        await ending.FinishAsync(loaded.Value, taken.Value, text.Length > 0 ? text : IncomingWords.ResultInFiles(attached.Count));
        await memory.KeepAsync(loaded.Value, added);
        return Done.It;
    }, ct);
}
