using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>A registered copy that its agency gives up: it ends in a state of its own, its work ends, everybody who had it is told and goes on reading it.</summary>
internal sealed class RecalledCopy(IncomingFlow flow, DeliveryDesk deliveries)
{
    public async Task GiveUpAsync(Session session, CopyRecall recall)
    {
        var agency = (await session.FindAsync<Owner>("select agency_id from [documents.incoming] where id = @Id", new { Id = recall.IncomingId.Value }))!.AgencyId;
        var now = (await IncomingCase.LoadAsync(session, recall.IncomingId, agency)).Value;
        var row = now.Row;
        // A number that was voided meanwhile stays void: there is nothing left to end.
        now.Follow(IncomingAction.GiveUp);
        row.ClosedAt ??= session.Act.At;
        await flow.CloseAsync(session, row);
        await flow.EndOpinionsAsync(session, row);
        List<string> told = [.. now.Lines.Where(l => LineTable.Live(l.State)).Select(l => l.Holder)];
        if (row.PresentedTo is { } leader) told.Add(leader);
        foreach (var line in now.Lines)
        {
            if (LineTable.Steps.Find(line.State, LineAction.GiveUp) is not { } step) continue;
            line.State = step.To;
        }

        await flow.TellAsync(session, row, told, RecallWords.ToldGone(row.SenderName, IncomingWords.ListName(row.Number, row.Notation)));
        var delivery = (await session.FindAsync<DeliveryRow>("select * from [documents.delivery] where id = @Id", new { Id = recall.DeliveryId.Value }))!;
        await deliveries.MoveAsync(session, delivery, DeliveryState.Withdrawn, session.Act.Actor.Display, recall.Reason);
    }

    private sealed class Owner
    {
        public AgencyId AgencyId { get; init; }
    }
}
