using System.Globalization;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class IssueAtMidnightTests
{
    private const int Rounds = 3;

    [Theory, Engines]
    public async Task Documents_issued_and_taken_in_over_new_years_midnight_stand_in_the_books_of_their_own_days(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var ready = new OutgoingId[NewYearsEve.Writers, Rounds];
        for (var writer = 0; writer < NewYearsEve.Writers; writer++)
            for (var round = 0; round < Rounds; round++) ready[writer, round] = await p.ApprovedAsync(p.Input($"Văn bản {writer} lượt {round}"));
        p.Time.SetTo(NewYearsEve.Before);
        var night = new NewYearsEve(p);

        var told = await night.WriteAsync(Rounds, async (writer, round, act) =>
        {
            // Every fourth document bears New Year's Eve, whatever the clock says.
            var issued = await p.Get<IssueOutgoing>().HandleAsync(new(ready[writer, round], null, writer % 4 == 3 ? NewYearsEve.OldDay : null), act, default);
            return (Issued: issued, Accepted: issued.IsOk ? await AcceptAsync(p, issued.Value.Id, act.Key!) : []);
        }, _ => p.Clerk);

        Assert.All(told, t => Assert.True(t.Issued.IsOk, string.Join("; ", t.Issued.Codes())));
        Assert.All(told.SelectMany(t => t.Accepted), a => Assert.True(a.IsOk, string.Join("; ", a.Codes())));
        Assert.True(night.Across > 0, "No write was under way at midnight, so the test shows less than it says.");
        Assert.Equal((2, 2), await p.HoldAsync("outgoing", [.. told.Select(t => (t.Issued.Value.Id.Value, Number(t.Issued.Value.Code)))]));
        Assert.Equal((4, 2), await p.HoldAsync("incoming", [.. told.SelectMany(t => t.Accepted).Select(a => (a.Value.Id.Value, a.Value.Number))]));
    }

    [Theory, Engines]
    public async Task An_issue_that_began_before_midnight_and_draws_after_it_is_the_old_years_in_day_number_and_book(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var (late, early) = (await p.ApprovedAsync(), await p.ApprovedAsync());
        p.Time.SetTo(NewYearsEve.Before);
        var act = p.As(p.Clerk);
        p.Time.SetTo(NewYearsEve.Midnight);

        Assert.Equal("01", (await p.Get<IssueOutgoing>().HandleAsync(new(early, null), p.As(p.Clerk), default)).Value.Code[..2]);
        var first = await p.Get<IssueOutgoing>().HandleAsync(new(late, null), act, default);
        var again = await p.Get<IssueOutgoing>().HandleAsync(new(late, null), p.As(p.Clerk) with { Key = act.Key }, default);

        Assert.Equal(first.Value, again.Value);
        Assert.Equal((NewYearsEve.OldDay, NewYearsEve.NewDay), ((await p.RowAsync(late)).IssuedOn, (await p.RowAsync(early)).IssuedOn));
        Assert.Equal((2, 2), await p.HoldAsync("outgoing", [(late.Value, 1), (early.Value, 1)]));
    }

    private static async Task<Result<RegisteredIncoming>[]> AcceptAsync(Province p, OutgoingId id, string key)
    {
        var taken = new List<Result<RegisteredIncoming>>();
        foreach (var line in (await p.LinesAsync(id)).Where(l => l.AgencyId is not null))
        {
            var clerk = line.AgencyId == p.Other ? p.OtherClerk : p.CommuneClerk;
            taken.Add(await p.Get<AcceptDelivery>().HandleAsync(new(line.Id), p.As(clerk) with { Key = $"{key}-taken" }, default));
        }

        return [.. taken];
    }

    private static long Number(string code) => long.Parse(code[..code.IndexOf('/')], CultureInfo.InvariantCulture);
}
