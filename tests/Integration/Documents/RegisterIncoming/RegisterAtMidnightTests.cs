using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class RegisterAtMidnightTests
{
    private const int Rounds = 8;

    [Theory, Engines]
    public async Task Clerks_of_three_agencies_write_over_new_years_midnight_and_every_letter_stands_in_the_book_of_its_own_day(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        p.Time.SetTo(NewYearsEve.Before);
        var night = new NewYearsEve(p);
        Actor[] clerks = [p.Clerk, p.OtherClerk, p.CommuneClerk];

        var told = await night.WriteAsync(Rounds, (writer, round, act) => RegisterAsync(p, act, DayOf(writer, act)), writer => clerks[writer % clerks.Length]);

        Assert.All(told, t => Assert.True(t.IsOk, string.Join("; ", t.Codes())));
        Assert.True(night.Across > 0, "No write was under way at midnight, so the test shows less than it says.");
        Assert.Equal((6, 2), await p.HoldAsync("incoming", [.. told.Select(t => (t.Value.Id.Value, t.Value.Number))]));
    }

    [Theory, Engines]
    public async Task What_is_sent_again_after_midnight_gets_its_first_answer_and_its_number_of_the_old_year(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        p.Time.SetTo(NewYearsEve.Before);
        var act = p.As(p.Clerk);
        var first = await RegisterAsync(p, act, NewYearsEve.OldDay);
        p.Time.SetTo(NewYearsEve.Midnight);

        var again = await RegisterAsync(p, p.As(p.Clerk) with { Key = act.Key }, NewYearsEve.OldDay);
        var next = await RegisterAsync(p, p.As(p.Clerk), NewYearsEve.NewDay);

        Assert.Equal(first.Value, again.Value);
        Assert.Equal(1, next.Value.Number);
        Assert.Equal((2, 2), await p.HoldAsync("incoming", [.. ((Result<RegisteredIncoming>[])[first, next]).Select(t => (t.Value.Id.Value, t.Value.Number))]));
    }

    [Theory, Engines]
    public async Task No_letter_of_the_new_year_is_entered_before_the_new_year_has_begun(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        p.Time.SetTo(NewYearsEve.Before);
        var early = p.As(p.Clerk);
        p.Time.SetTo(NewYearsEve.Midnight);

        var refused = await RegisterAsync(p, early, NewYearsEve.NewDay);

        Assert.Equal(["documents.incoming.arrival-future"], refused.Codes());
        Assert.Equal((0, 0), await p.HoldAsync("incoming", []));
    }

    // Every fourth clerk works off what came on New Year's Eve, whatever the clock says.
    private static DateOnly DayOf(int writer, Act act) => writer % 4 == 3 ? NewYearsEve.OldDay : Clock.DateOf(act.At);

    private static Task<Result<RegisteredIncoming>> RegisterAsync(Province p, Act act, DateOnly day) => p.Get<RegisterIncoming>().HandleAsync(new(new NewIncoming
    {
        Agency = act.Actor.Agency,
        ArrivalDate = day,
        SenderName = "Ủy ban nhân dân huyện Sông Gấm",
        Subject = $"Báo cáo năm, thư {act.Key}",
        TypeCode = "BC",
    }, []), act, default);
}
