using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

/// <summary>People who act on one document at the same moment: exactly one wins.</summary>
public sealed class RecallRacesTests
{
    [Theory, Engines]
    public async Task Who_accepts_while_it_is_recalled_has_lost_the_line_or_is_asked_for_it(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        for (var round = 0; round < 8; round++)
        {
            var id = await p.IssuedAsync();
            var lines = await p.LinesAsync(id);
            var (one, two, three) = (p.As(p.OtherClerk), p.As(p.CommuneClerk), p.As(p.Clerk));

            var accepting = new[] { Task.Run(() => p.Get<AcceptDelivery>().HandleAsync(new(lines[0].Id), one, default)), Task.Run(() => p.Get<AcceptDelivery>().HandleAsync(new(lines[1].Id), two, default)) };
            var recalled = await Task.Run(() => p.Get<RecallOutgoing>().HandleAsync(new(id, null, "Sai"), three, default));
            var accepted = await Task.WhenAll(accepting);

            Assert.True(recalled.IsOk);
            var (after, recalls) = (await p.LinesAsync(id), await p.RecallsAsync(id));
            Assert.Equal(accepted.Count(a => a.IsOk), recalled.Value.Asked);
            Assert.Equal(3 - recalled.Value.Asked, recalled.Value.Withdrawn);
            for (var i = 0; i < 2; i++)
            {
                Assert.Equal(accepted[i].IsOk ? DeliveryState.Accepted : DeliveryState.Withdrawn, after[i].State);
                Assert.Equal(accepted[i].IsOk, recalls.Exists(r => r.DeliveryId == after[i].Id && r.State == RecallState.Waiting));
            }

            Assert.Equal(recalls.Count > 0 ? OutgoingState.Recalling : OutgoingState.Recalled, (await p.RowAsync(id)).State);
        }
    }

    [Theory, Engines]
    public async Task Of_two_answers_at_once_exactly_one_counts(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        for (var round = 0; round < 6; round++)
        {
            var (id, other, _) = await p.AskedAsync();
            var acts = new[] { p.As(p.OtherClerk), p.As(p.OtherClerk) };

            var answers = await Task.WhenAll(acts.Select((act, i) => Task.Run(() => p.Get<AnswerRecall>().HandleAsync(new(other, i == 0, "Lý do"), act, default))));

            Assert.Equal(1, answers.Count(a => a.IsOk));
            Assert.Equal(["documents.recall.answered"], answers.Single(a => !a.IsOk).Codes());
            var recall = (await p.RecallsAsync(id)).Single(r => r.IncomingId == other);
            Assert.Equal(answers[0].IsOk ? RecallState.Agreed : RecallState.Refused, recall.State);
            Assert.Equal(answers[0].IsOk, (await p.CopyAsync(other)).State == IncomingState.Recalled);
        }
    }

    [Theory, Engines]
    public async Task The_last_two_who_agree_at_once_leave_the_document_recalled(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        for (var round = 0; round < 6; round++)
        {
            var (id, other, commune) = await p.AskedAsync();
            var (one, two) = (p.As(p.OtherClerk), p.As(p.CommuneClerk));

            var answers = await Task.WhenAll(
                Task.Run(() => p.Get<AnswerRecall>().HandleAsync(new(other, true, ""), one, default)), Task.Run(() => p.Get<AnswerRecall>().HandleAsync(new(commune, true, ""), two, default)));

            Assert.All(answers, a => Assert.True(a.IsOk));
            Assert.Equal(OutgoingState.Recalled, (await p.RowAsync(id)).State);
        }
    }

    [Theory, Engines]
    public async Task Two_recalls_at_once_ask_once(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        await p.AcceptAsync(id, 0, p.OtherClerk);
        Act[] acts = [p.As(p.Clerk), p.As(p.Clerk)];

        var answers = await Task.WhenAll(acts.Select(act => Task.Run(() => p.Get<RecallOutgoing>().HandleAsync(new(id, null, "Sai"), act, default))));

        Assert.Equal(1, answers.Count(a => a.IsOk));
        Assert.Single(await p.RecallsAsync(id));
    }
}
