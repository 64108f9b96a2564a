using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Registers;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Registers;

public sealed class ParallelDrawsTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private const int Clients = 32;
    private const int Each = 50;
    private static readonly Permission Any = new("tests.any", Permission.Everybody);
    private readonly Kernel.Registers.Registers _registers = new();
    private readonly BookKey _key = new(TypedId.New<AgencyId>(), "documents.incoming", "2026", "Sổ đăng ký văn bản đến năm 2026");

    [Theory, Engines]
    public async Task Parallel_draws_with_rollbacks_give_each_number_exactly_once(Engine engine)
    {
        var db = await databases.OnAsync(engine);

        var clients = await Task.WhenAll(Enumerable.Range(0, Clients).Select(seed => Task.Run(() => ClientAsync(db, seed))));

        var numbers = clients.SelectMany(c => c).Order().ToList();
        Assert.NotEmpty(numbers);
        Assert.True(numbers.Count < Clients * Each, "Nothing was rolled back, so the test shows less than it says.");
        Assert.Equal(Enumerable.Range(1, numbers.Count).Select(n => (long)n), numbers);
        var book = await db.Work.ReadAsync(s => _registers.BookAsync(s, _key));
        Assert.Equal(numbers.Count + 1, book!.NextNumber);
        Assert.Empty(await db.Work.ReadAsync(s => _registers.GapsAsync(s, book.Id)));
        Assert.Equal(numbers.Count, await db.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [registers.entry] where book_id = @Id", new { book.Id })));
    }

    [Theory, Engines]
    public async Task First_users_who_meet_at_a_new_book_all_get_a_number(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        const int books = 60, users = 12;

        for (var book = 0; book < books; book++)
        {
            var key = _key with { Series = $"sổ {book}" };
            var drawn = await Task.WhenAll(Enumerable.Range(0, users).Select(_ => Task.Run(() => DrawAsync(db, key))));
            Assert.All(drawn, d => Assert.True(d.IsOk, d.ToString()));
            Assert.Equal(Enumerable.Range(1, users).Select(n => (long)n), drawn.Select(d => d.Value.Number).Order());
        }
    }

    private Task<Result<DrawnNumber>> DrawAsync(TestDatabase db, BookKey key) => db.Work.WriteAsync(Any, db.ActAs(Role.VanThu), s =>
    {
        var record = Guid.CreateVersion7();
        s.Audit("tests.registered", "incoming", record);
        return _registers.DrawAsync(s, key, new("incoming", record), new(2026, 11, 23));
    });

    private async Task<List<long>> ClientAsync(TestDatabase db, int seed)
    {
        var random = new Random(seed);
        var kept = new List<long>();
        for (var i = 0; i < Each; i++)
        {
            var fate = random.Next(10);
            try
            {
                var drawn = await db.Work.WriteAsync<DrawnNumber>(Any, db.ActAs(Role.VanThu), async s =>
                {
                    var record = Guid.CreateVersion7();
                    s.Audit("tests.registered", "incoming", record);
                    var number = await _registers.DrawAsync(s, _key, new("incoming", record), new(2026, 11, 23));
                    return fate switch
                    {
                        0 => Fail.Refused("tests.no", "không"),
                        1 => throw new InvalidTimeZoneException("planned"),
                        _ => number,
                    };
                });
                if (drawn.IsOk) kept.Add(drawn.Value.Number);
            }
            catch (InvalidTimeZoneException)
            {
                Assert.Equal(1, fate);
            }
        }

        return kept;
    }
}
