using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Đã xem: opening the page notes, once per recipient, when and by whom it was first looked at.</summary>
internal sealed class SeeIncoming(UnitOfWork work, WorkItems items, Clock clock)
{
    private const string SeeLines = """
        update [documents.line] set seen_at = @At, seen_by_name = @Name, state = case when state = 'Waiting' then 'Seen' else state end
        where incoming_id = @Id and seen_at is null and holder in @Tokens
        """;

    private const string InformSeen = """
        select id from [documents.line] where incoming_id = @Id and role = 'Inform' and state = 'Seen' and seen_at = @At and holder in @Tokens
        """;

    /// <summary>Marks what waits for one of the reader's hats; nothing happens when all was seen.</summary>
    public async Task HandleAsync(IncomingId id, IReadOnlyCollection<string> unseen, Reader reader, CancellationToken ct)
    {
        foreach (var hat in reader.Hats.Where(h => Permissions.ReadIncoming.Allows(h.Role)).OrderBy(h => h.Delegation is not null))
        {
            string[] mine = [.. HatTokens.Of(hat).Where(unseen.Contains)];
            if (mine.Length > 0) await MarkAsync(id, mine, new Act(hat, clock.Now, null), ct);
        }
    }

    /// <summary>Marks the lines that wait for these tokens, and the work with them; what was sent to be known is done by being seen.</summary>
    public Task<Result<Done>> MarkAsync(IncomingId id, string[] mine, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.ReadIncoming, act, async s =>
    {
        await s.ExecuteAsync(SeeLines, new { Id = id, act.At, Name = act.Actor.Display, Tokens = mine });
        await items.SeeAsync(s, id.Value, mine, act.At);
        foreach (var line in await s.QueryAsync<LineId>(InformSeen, new { Id = id, act.At, Tokens = mine }))
            await items.CloseAsync(s, id.Value, IncomingFlow.InformKind, line.Value);
        s.Audit("documents.incoming.seen", Incoming.Kind, id.Value);
        return Done.It;
    }, ct);
}
