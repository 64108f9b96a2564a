using LienThong.Integration.Support;

namespace LienThong.Integration.Walk;

/// <summary>
/// The main path of the house, step by step. After each step every person of <see cref="WalkCast"/> is asked: what waits on
/// Hôm nay, who holds the document, what may be done, and whether it can be found. The tables are written by hand.
/// </summary>
public sealed partial class WalkScript(IWalkDriver driver, TestNode node)
{
    private static readonly byte[] Paper = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Walk", "cong-van-an-toan-thong-tin.pdf"));
    private string _at = "";

    public async Task RunAsync()
    {
        var letter = await ArrivesAsync();
        await IsSteeredAsync(letter);
        await IsWorkedOnAsync(letter);
        var answer = await IsDraftedAsync(letter);
        await IsApprovedAsync(answer);
        await IsIssuedAsync(answer);
        await IsReceivedAsync(answer);
        await IsClosedAsync(letter);
        await IsVoidedAsync();
    }

    private async Task<WalkDocument> DoAsync(string person, string button, WalkDocument? document = null, string? line = null, byte[]? file = null, params string[] fields)
    {
        _at = $"{person}: {button}";
        node.Time.Advance(TimeSpan.FromMinutes(7));
        var typed = fields.Select(f => f.Split('=', 2)).Select(f => (f[0], f[1])).ToList();
        return await SayWhereAsync(() => driver.DoAsync(WalkCast.Users[person], new WalkStep(button, document, line, typed, file)));
    }

    /// <summary>Looks at everything as everybody.</summary>
    private async Task StandsAsync(WalkDocument document, string words, string holders, string table)
    {
        var expected = new WalkTable(table);
        await SayWhereAsync(async () =>
        {
            // First Hôm nay of all, then the pages: to open a page is itself a step for those it waits for.
            await EachAsync(WalkCast.Users, (person, user) => WaitsAsync(person, user, expected));
            foreach (var (person, user) in WalkCast.Users.Where(p => expected.Buttons(p.Key) is not null)) await driver.OpenAsync(user, document);
            await EachAsync(WalkCast.Users.Where(p => !expected.Unopened(p.Key)), (person, user) => SeesAsync(person, user, document, words, holders, expected));
            return true;
        });
    }

    /// <summary>What people only look at, some of them look at together.</summary>
    private static Task EachAsync(IEnumerable<KeyValuePair<string, string>> people, Func<string, string, Task> look) =>
        Parallel.ForEachAsync(people, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (p, _) => await look(p.Key, p.Value));

    private async Task WaitsAsync(string person, string user, WalkTable expected)
    {
        var asks = (await driver.TodayAsync(user)).Select(a => a.ToString()).Order(StringComparer.Ordinal);
        Assert.True(expected.Asks(person).SequenceEqual(asks), $"Hôm nay of {person}: expected [{Join(expected.Asks(person))}], shown [{Join(asks)}]");
    }

    private async Task SeesAsync(string person, string user, WalkDocument document, string words, string holders, WalkTable expected)
    {
        var sight = await driver.SeeAsync(user, document);
        var found = await driver.FindAsync(user, words);
        if (expected.Buttons(person) is not { } buttons)
        {
            Assert.True(sight is null, $"{person} may see {document}");
            Assert.DoesNotContain(document, found);
            if (person.StartsWith("người lạ", StringComparison.Ordinal)) Assert.Empty(found);
            return;
        }

        Assert.True(sight is not null, $"{person} may not see {document}");
        Assert.True(found.Contains(document), $"{person} does not find {document} by “{words}”");
        var shown = sight!.Buttons.Order(StringComparer.Ordinal).ToList();
        Assert.True(buttons.SequenceEqual(shown), $"Buttons of {person}: expected [{Join(buttons)}], shown [{Join(shown)}]");
        Assert.True(holders == Join(sight.Holders), $"Ai đang giữ, as {person} sees it: expected [{holders}], shown [{Join(sight.Holders)}]");
    }

    private async Task OffersAsync(string person, WalkDocument document, string buttons)
    {
        var sight = await driver.SeeAsync(WalkCast.Users[person], document);
        Assert.Equal(buttons, Join(sight!.Buttons.Order(StringComparer.Ordinal).Reverse()));
    }

    private async Task HidesAsync(WalkDocument document, params string[] people)
    {
        foreach (var person in people) Assert.True(await driver.SeeAsync(WalkCast.Users[person], document) is null, $"{person} may see {document}");
    }

    private async Task DeliveriesStandAsync(WalkDocument document, string person, params string[] expected)
    {
        var sight = await driver.SeeAsync(WalkCast.Users[person], document);
        Assert.Equal(expected.Order(StringComparer.Ordinal), sight!.Deliveries.Order(StringComparer.Ordinal));
    }

    /// <summary>The document behind a line of a person's Hôm nay.</summary>
    private async Task<WalkDocument> WaitingAsync(string person, string ask) => await SayWhereAsync(async () =>
        WalkDocument.At((await driver.TodayAsync(WalkCast.Users[person])).Single(a => a.ToString() == ask).Link));

    private async Task NewDayAsync(DateOnly day)
    {
        // First the windows: one left open over the night is told by its bell that it is signed out.
        await driver.NewDayAsync();
        node.Time.SetTo(new DateTimeOffset(day, new TimeOnly(8, 0), TimeSpan.FromHours(7)));
    }

    private async Task<T> SayWhereAsync<T>(Func<Task<T>> look)
    {
        try
        {
            return await look();
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"After “{_at}”: {e.Message}", e);
        }
    }

    private static string Join(IEnumerable<string> words) => string.Join(" · ", words);
}
