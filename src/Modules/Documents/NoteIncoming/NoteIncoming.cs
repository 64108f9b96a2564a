using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Somebody who may see the document adds an opinion to its conversation; those who have to do with it are told.</summary>
internal sealed class NoteIncoming(UnitOfWork work, IncomingFlow flow, DocumentAccess access, Notes notes)
{
    internal sealed record Request(IncomingId Id, string? Text);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.NoteIncoming, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var row = loaded.Value.Row;
        if (!(await access.TokensAsync(s, row.Id.Value)).Exists(loaded.Value.IsHeldBy)) return Fail.NotFound();
        if (Nfc.CleanLines(r.Text).Length == 0) return IncomingErrors.NoteMissing;
        notes.Add(s, row, r.Text, null, steers: false);
        var concerned = loaded.Value.Lines.Where(l => LineTable.Open(l.State)).Select(l => l.Holder);
        if (row.SteeredBy is { } steerer) concerned = concerned.Append(Token.Hat(steerer));
        else if (row.PresentedTo is { } leader) concerned = concerned.Append(leader);
        await flow.TellAsync(s, row, concerned, IncomingWords.ToldNote(act.Actor.Display, row));
        flow.Audit(s, row, "noted");
        return Done.It;
    }, ct);
}
