using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Faults;

public sealed class ParallelRegistrationTests
{
    [Theory, Engines]
    public async Task Parallel_clerks_and_two_kills_leave_every_number_exactly_once(Engine engine)
    {
        var (clients, each) = TestScale.Long ? (64, 100) : (16, 15);
        await using var world = await FaultWorld.StartAsync(engine, ["so.vanthu"]);
        using var client = world.Client("so.vanthu");
        var answered = 0;

        var clerks = Enumerable.Range(0, clients).Select(clerk => Task.Run(async () =>
        {
            var numbers = new List<long>();
            for (var i = 0; i < each; i++)
            {
                var answer = await client.PostAsync("/api/v1/incoming", Letter(clerk, i), $"clerk-{clerk}-{i}");
                numbers.Add(answer.GetProperty("number").GetInt64());
                Interlocked.Increment(ref answered);
            }

            return numbers;
        })).ToList();
        for (var kill = 1; kill <= 2; kill++)
        {
            while (Volatile.Read(ref answered) < clients * each * kill / 3 && !clerks.Any(c => c.IsFaulted)) await Task.Delay(5);
            await world.CrashAsync();
        }

        var told = (await Task.WhenAll(clerks)).SelectMany(n => n).Order().ToList();
        var booked = await world.LookAsync(s => s.QueryAsync<long>("select number from [documents.incoming] order by number"));
        var audited = await world.LookAsync(s => s.ScalarAsync<long>("select count(*) from [audit.entry] where action = 'documents.incoming.registered'"));

        var every = Enumerable.Range(1, clients * each).Select(n => (long)n).ToList();
        Assert.Equal(every, booked);
        Assert.Equal(every, told);
        Assert.Equal(every.Count, audited);
    }

    private static object Letter(int clerk, int number) => new
    {
        arrivalDate = FaultWorld.Today,
        senderName = $"Uỷ ban nhân dân xã số {clerk}",
        codeNumber = $"{number + 1}",
        codeNotation = "UBND-VX",
        issuedDate = FaultWorld.Today,
        subject = $"Báo cáo kết quả chuyển đổi số, kỳ {number + 1}",
    };
}
