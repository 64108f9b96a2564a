using LienThong.Kernel.Data;

namespace LienThong.Integration.Support;

public sealed class TestDatabaseTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, Engines]
    public async Task A_test_database_is_migrated_and_empty(Engine engine)
    {
        var db = await databases.OnAsync(engine);

        var agencies = await db.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [org.agency]"));

        Assert.Equal(engine, db.Database.Engine);
        Assert.Equal(0, agencies);
    }

    [Theory, Engines]
    public async Task Two_test_databases_share_nothing(Engine engine)
    {
        var first = await databases.OnAsync(engine);
        await using var second = await TestDatabase.CreateAsync(engine);
        const string insert = "insert into [org.agency](id, created_at) values (@Id, @At)";

        await second.Work.MaintainAsync(s => s.ExecuteAsync(insert, new { Id = Guid.CreateVersion7(), At = second.Clock.Now }));

        Assert.Equal(0, await first.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [org.agency]")));
        Assert.Equal(1, await second.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [org.agency]")));
    }
}
