using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>Takes back what still waits, in a few statements however many lines there are.</summary>
internal sealed class DeliveryWithdrawal(Notices notices, Organisations organisations)
{
    private const string Waiting = "select * from [documents.delivery] where outgoing_id = @Id and state in ('Arrived', 'Waiting') order by position";

    private const string Change = """
        update [documents.delivery] set state = 'Withdrawn', state_at = @At, state_by = @By, reason = @Reason
        where state in ('Arrived', 'Waiting') and id in @Ids
        """;

    private const string CloseItems = "update [work.item] set closed_at = @At where closed_at is null and record_id in @Ids";

    /// <summary>Withdraws the lines given, or all; how many.</summary>
    public async Task<int> WithdrawAsync(Session session, OutgoingRow row, Guid[] only, string reason)
    {
        var lines = (await session.QueryAsync<DeliveryRow>(Waiting, new { Id = row.Id.Value })).Where(l => only.Length == 0 || only.Contains(l.Id.Value)).ToList();
        if (lines.Count == 0) return 0;
        var args = new { session.Act.At, By = session.Act.Actor.Display, Reason = reason, Ids = session.Ids(lines.Select(l => l.Id.Value)) };
        // A recipient who accepts at the same moment keeps the document: only what this statement changed is withdrawn.
        var changed = await session.ExecuteAsync(Change, args);
        if (changed != lines.Count)
        {
            var gone = (await session.QueryAsync<DeliveryRow>("select * from [documents.delivery] where id in @Ids and state = 'Withdrawn'", new { args.Ids })).Select(l => l.Id).ToHashSet();
            lines.RemoveAll(l => !gone.Contains(l.Id));
        }

        await session.ExecuteAsync(CloseItems, new { session.Act.At, Ids = session.Ids(lines.Select(l => l.Id.Value)) });
        await session.InsertManyAsync("[documents.delivery_event]", "id, delivery_id, outgoing_id, state, at, by, reason",
            [.. lines.Select(l => new object?[] { OrderedId.Next(), l.Id, row.Id, nameof(DeliveryState.Withdrawn), session.Act.At, args.By, reason })]);
        session.Audit("documents.delivery.withdrawn", OutgoingRow.Kind, row.Id.Value, new { Lines = lines.Count, reason });
        var names = await organisations.NamesAsync(session, [row.AgencyId], Kernel.Clock.DateOf(session.Act.At));
        await notices.TellManyAsync(session, [.. lines.Where(l => l.AgencyId is not null).Select(l => new RecordNotice([Token.Desk(l.AgencyId!.Value, Role.VanThu)], Links.WaitingDeliveries, l.Id.Value))],
            OutgoingWords.WithdrawnBy(names.GetValueOrDefault(row.AgencyId, ""), row.Code, reason));
        return lines.Count;
    }
}
