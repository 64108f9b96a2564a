using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Lưu, không xử lý: nobody has to do anything; some may be told.</summary>
internal sealed class FileIncoming(UnitOfWork work, IncomingFlow flow, Recipients recipients, Notes notes, DeliveryReports reports, StepMemory memory)
{
    internal sealed record Request(IncomingId Id, string? Text, IReadOnlyList<string> Inform);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.FileIncoming, act, async s =>
    {
        var loaded = await IncomingCase.LoadAsync(s, r.Id);
        if (!loaded.IsOk) return loaded.Failure;
        var (row, now) = (loaded.Value.Row, loaded.Value);
        var moved = now.Move(IncomingAction.FileAway);
        if (!moved.IsOk) return moved;
        row.ClosedAt = act.At;
        await flow.CloseAsync(s, row);
        await flow.EndOpinionsAsync(s, row);
        if (LineFactory.Choose(r.Inform.Count == 0 ? [] : await recipients.OfAsync(s, row.AgencyId), null, [], r.Inform) is not { } chosen) return IncomingErrors.NotInOffice;
        var text = notes.Add(s, row, r.Text, chosen.Count == 0 ? null : string.Join("; ", chosen.Select(c => c.To.Label)), steers: true);
        foreach (var part in chosen)
        {
            var line = LineFactory.Make(s, row.Id, part, null, default, text);
            now.Add(line);
            await flow.GiveAsync(s, row, line);
        }

        flow.Audit(s, row, "filed", new { informed = chosen.Select(c => c.To.Label) });
        await reports.CompletedAsync(s, row);
        await memory.KeepAsync(now);
        return Done.It;
    }, ct);
}
