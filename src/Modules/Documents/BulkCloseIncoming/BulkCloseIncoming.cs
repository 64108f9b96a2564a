using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>Closes many documents, each by itself: what cannot be closed is named with its reason, the rest is closed.</summary>
internal sealed class BulkCloseIncoming(UnitOfWork work, CloseIncoming close)
{
    public const int Most = 200;

    internal sealed record Answer(IReadOnlyList<Outcome> Outcomes)
    {
        public int ClosedCount => Outcomes.Count(o => o.Reason is null);
    }

    /// <param name="Reason">Why it was not closed; null when it was.</param>
    internal sealed record Outcome(IncomingId Id, string Name, string? Code, string? Reason);

    public async Task<Result<Answer>> HandleAsync(IReadOnlyList<IncomingId> ids, Act act, CancellationToken ct)
    {
        if (ids.Count == 0) return IncomingErrors.NobodyTicked;
        var chosen = ids.Distinct().Take(Most).ToList();
        var names = (await work.ReadAsync(s => s.QueryAsync<NameRow>(
            "select id, number, notation from [documents.incoming] where id in @Ids and agency_id = @Agency", new { Ids = s.Ids(chosen.Select(i => i.Value)), act.Actor.Agency }), ct)).ToDictionary(n => n.Id, n => IncomingWords.ListName(n.Number, n.Notation));
        var outcomes = new List<Outcome>();
        foreach (var id in chosen)
        {
            var one = await close.HandleAsync(new(id), act with { Key = act.Key is null ? null : $"{act.Key}:{id}" }, ct);
            var errors = one.ToErrors();
            outcomes.Add(new(id, names.GetValueOrDefault(id, ""), errors.Code, one.IsOk ? null : errors.Message));
        }

        return new Answer(outcomes);
    }

    private sealed class NameRow
    {
        public IncomingId Id { get; init; }
        public long Number { get; init; }
        public string Notation { get; init; } = "";
    }
}
