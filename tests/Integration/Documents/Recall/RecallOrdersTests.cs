using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

/// <summary>Recalls among everything else that happens to a document, in orders that nobody thought of.</summary>
public sealed class RecallOrdersTests
{
    [Theory, Engines]
    public async Task Whatever_the_order_every_copy_asked_for_is_waiting_or_answered_once(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var outcomes = new HashSet<OutgoingState>();
        for (var seed = 0; seed < 12; seed++)
        {
            var (random, id) = (new Random(seed), await p.IssuedAsync());
            var answered = 0;
            for (var step = 0; step < 14; step++)
            {
                answered += await StepAsync(p, id, random);
                await HoldAsync(p, id, answered);
            }

            outcomes.Add((await p.RowAsync(id)).State);
        }

        Assert.Equal([OutgoingState.Recalling, OutgoingState.Recalled], outcomes.Except([OutgoingState.Issued]).Order());
    }

    /// <summary>One thing that somebody tries; refusals are part of the game.</summary>
    /// <returns>1 when a recall was answered by it.</returns>
    private static async Task<int> StepAsync(Province p, OutgoingId id, Random random)
    {
        var at = random.Next(2);
        var (clerk, line) = (at == 0 ? p.OtherClerk : p.CommuneClerk, (await p.LinesAsync(id))[at]);
        var copy = line.IncomingId is { } got ? new IncomingId(got) : (IncomingId?)null;
        switch (random.Next(9))
        {
            case 0 or 1 when copy is null: await p.Get<AcceptDelivery>().HandleAsync(new(line.Id), p.As(clerk), default); break;
            case 2 when random.Next(3) == 0: await p.RecallAsync(id); break;
            case 3 when copy is { } a: return (await p.AnswerAsync(a, clerk)).IsOk ? 1 : 0;
            case 4 when copy is { } r: return (await p.AnswerAsync(r, clerk, false, "Đã triển khai")).IsOk ? 1 : 0;
            case 5 when copy is { } f: await p.Get<FileIncoming>().HandleAsync(new(f, null, []), p.As(clerk), default); break;
            case 6 when copy is { } c && at == 1: await p.Get<SteerIncoming>().HandleAsync(new(c, "Giao", Recipient.Of(p.CommuneClerk.Appointment), [], [], null), p.As(p.CommuneChair), default); break;
            case 7 when copy is { } v && random.Next(4) == 0: await p.Get<VoidIncoming>().HandleAsync(new(v, "Vào nhầm"), p.As(clerk), default); break;
            case 8 when copy is { } u: await p.Get<UndoStep>().HandleAsync(new(u), p.As(clerk), default); break;
            default: await p.RecallAsync(id); break;
        }

        return 0;
    }

    private static async Task HoldAsync(Province p, OutgoingId id, int answered)
    {
        var (row, lines, recalls) = (await p.RowAsync(id), await p.LinesAsync(id), await p.RecallsAsync(id));
        Assert.Equal(answered, recalls.Count(r => r.State != RecallState.Waiting));
        Assert.All(recalls, r => Assert.Equal(r.State == RecallState.Waiting, r.AnsweredAt is null));
        Assert.All(recalls.GroupBy(r => r.DeliveryId), copy => Assert.InRange(copy.Count(r => r.State != RecallState.Refused), 0, 1));
        foreach (var recall in recalls) Assert.Equal(recall.State == RecallState.Waiting ? 1 : 0, (await p.OpenAsync(recall.Id.Value)).Count);
        var registered = lines.Where(l => l.IncomingId is not null).ToList();
        if (row.State == OutgoingState.Issued) Assert.Empty(recalls);
        else Assert.All(registered, l => Assert.Contains(recalls, r => r.DeliveryId == l.Id));
        Assert.Equal(row.State == OutgoingState.Recalled, row.State != OutgoingState.Issued && registered.TrueForAll(l => recalls.Exists(r => r.DeliveryId == l.Id && r.State == RecallState.Agreed)));
        foreach (var line in registered)
        {
            var copy = await p.CopyAsync(new IncomingId(line.IncomingId!.Value));
            var agreed = recalls.Exists(r => r.DeliveryId == line.Id && r.State == RecallState.Agreed);
            Assert.Equal(agreed, line.State == DeliveryState.Withdrawn);
            if (copy.State != IncomingState.Voided) Assert.Equal(agreed, copy.State == IncomingState.Recalled);
            if (agreed) Assert.Empty(await p.OpenAsync(copy.Id.Value));
        }
    }
}
