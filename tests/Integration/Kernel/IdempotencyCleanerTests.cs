using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Idempotency;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Idempotency;

public sealed class IdempotencyCleanerTests
{
    private static readonly Permission Any = new("tests.any", Permission.Everybody);

    [Theory, Engines]
    public async Task A_repeat_gets_the_first_answer_until_the_key_is_forgotten(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var cleaner = new IdempotencyCleaner(db.Work, db.Clock);
        var old = db.ActAs(Role.VanThu, "k1");
        Assert.Equal(1, await WriteAsync(db, old, 1));
        db.Time.Advance(IdempotencyCleaner.KeptFor);
        Assert.Equal(1, await WriteAsync(db, db.ActAs(Role.VanThu, "k2"), 1));

        Assert.Equal(0, await cleaner.CleanAsync());
        Assert.Equal(1, await WriteAsync(db, old, 2));
        db.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await cleaner.CleanAsync());
        Assert.Equal(3, await WriteAsync(db, old, 3));
    }

    private static async Task<int> WriteAsync(TestDatabase db, Act act, int answer) => (await db.Work.WriteAsync<int>(Any, act, s =>
    {
        s.Audit("tests.done", "test", Guid.CreateVersion7());
        return Task.FromResult<Result<int>>(answer);
    })).Value;
}
