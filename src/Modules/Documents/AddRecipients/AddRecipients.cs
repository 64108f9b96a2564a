using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Chuyển bổ sung: further units or people to support or to know; to lead only when nobody leads any more.</summary>
internal sealed class AddRecipients(UnitOfWork work, IncomingFlow flow, Recipients recipients, Notes notes, StepMemory memory)
{
    internal sealed record Request(IncomingId Id, string? Text, string? Lead, IReadOnlyList<string> Support, IReadOnlyList<string> Inform);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.AddRecipients, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var (row, now) = (loaded.Value.Row, loaded.Value);
        var moved = now.Move(IncomingAction.Extend);
        if (!moved.IsOk) return moved;
        if (LineFactory.Choose(await recipients.OfAsync(s, row.AgencyId), r.Lead, r.Support, r.Inform) is not { } chosen) return IncomingErrors.NotInOffice;
        if (chosen.Count == 0) return IncomingErrors.NobodyChosen;
        if (LineFactory.Repeats(chosen)) return IncomingErrors.TwiceChosen;
        if (!string.IsNullOrEmpty(r.Lead) && now.Lead is not null) return Fail.Invalid("Lead", "documents.incoming.lead-exists", AddRecipientsTexts.LeadExists);
        var there = now.Lines.Where(l => l.ParentId is null && LineTable.Live(l.State) && l.State != LineState.Returned).Select(l => l.Holder).ToHashSet(StringComparer.Ordinal);
        if (chosen.Find(c => there.Contains(c.To.Holder)) is { } known) return Fail.Invalid("Support", "documents.incoming.already-there", AddRecipientsTexts.AlreadyThere(known.To.Label));
        if (!string.IsNullOrEmpty(r.Lead)) await flow.CloseAsync(s, row, IncomingFlow.ReassignKind);
        var text = notes.Add(s, row, r.Text, string.Join("; ", chosen.Select(c => $"{c.To.Label} ({IncomingWords.Of(c.Role).ToLowerInvariant()})")), steers: true);
        foreach (var part in chosen)
        {
            var line = LineFactory.Make(s, row.Id, part, null, row.Term(), text);
            now.Add(line);
            await flow.GiveAsync(s, row, line);
        }

        flow.Audit(s, row, "recipients-added", new { to = chosen.Select(c => new { c.To.Label, c.Role }) });
        await memory.KeepAsync(now);
        return Done.It;
    }, ct);
}
