using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Integration.Data;

public sealed class SessionTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private const string Put = "insert into [kernel.idempotency](person_id, key, action, answer, at) values (@Person, @Key, 'tests', null, @At)";
    private const string Count = "select count(*) from [kernel.idempotency] where person_id = @Person";

    [Theory, Engines]
    public async Task A_statement_used_again_sees_what_was_written_since(Engine engine)
    {
        var (db, person) = (await databases.OnAsync(engine), Guid.CreateVersion7());
        for (var i = 0; i < 3; i++)
        {
            await PutAsync(db, person, $"k{i}");
            Assert.Equal(i + 1, await db.Work.ReadAsync(s => s.ScalarAsync<int>(Count, new { Person = person })));
        }
    }

    [Theory, Engines]
    public async Task A_statement_that_failed_works_when_asked_again(Engine engine)
    {
        var (db, person) = (await databases.OnAsync(engine), Guid.CreateVersion7());
        await PutAsync(db, person, "one");
        for (var i = 0; i < 2; i++) await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => PutAsync(db, person, "one"));
        await PutAsync(db, person, "two");
        Assert.Equal(2, await db.Work.ReadAsync(s => s.ScalarAsync<int>(Count, new { Person = person })));
    }

    [Theory, Engines]
    public async Task A_statement_takes_lists_of_any_length(Engine engine)
    {
        var (db, person) = (await databases.OnAsync(engine), Guid.CreateVersion7());
        for (var i = 0; i < 5; i++) await PutAsync(db, person, $"k{i}");
        foreach (var count in new[] { 1, 4, 2, 4, 1 })
        {
            string[] keys = [.. Enumerable.Range(0, count).Select(i => $"k{i}")];
            var found = await db.Work.ReadAsync(s => s.QueryAsync<string>("select key from [kernel.idempotency] where person_id = @Person and key in @Keys order by key", new { Person = person, Keys = keys }));
            Assert.Equal(keys, found);
        }
    }

    [Theory, Engines]
    public async Task Two_queries_asked_together_answer_each_its_own_and_count_as_two(Engine engine)
    {
        var (db, person) = (await databases.OnAsync(engine), Guid.CreateVersion7());
        for (var i = 0; i < 3; i++) await PutAsync(db, person, $"k{i}");
        var sent = Statements.Begin();
        var (keys, count) = await db.Work.ReadAsync(s => s.QueryAsync<string, int>(
            "select key from [kernel.idempotency] where person_id = @Person and key in @Keys order by key", Count, new { Person = person, Keys = new[] { "k0", "k2" } }));
        Assert.Equal(["k0", "k2"], keys);
        Assert.Equal([3], count);
        Assert.Equal(2, sent());
    }

    [Theory, Engines]
    public async Task Many_readers_and_writers_at_once_each_get_their_own_answer(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(async n =>
        {
            var person = Guid.CreateVersion7();
            for (var i = 0; i < n % 7; i++) await PutAsync(db, person, $"k{i}");
            Assert.Equal(n % 7, await db.Work.ReadAsync(s => s.ScalarAsync<int>(Count, new { Person = person })));
        }));
    }

    [Theory, Engines]
    public async Task A_column_added_meanwhile_is_seen(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        Task<List<KeyRow>> AllAsync() => db.Work.ReadAsync(s => s.QueryAsync<KeyRow>("select k.* from [kernel.idempotency] k"));
        await PutAsync(db, Guid.CreateVersion7(), "one");
        Assert.Null(Assert.Single(await AllAsync()).Extra);
        await db.Work.MaintainAsync(s => s.ExecuteAsync("alter table [kernel.idempotency] add column extra text default 'có'"));
        Assert.Equal("có", Assert.Single(await AllAsync()).Extra);
    }

    [Theory, Engines]
    public async Task A_context_lent_again_knows_nothing_of_the_session_before(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        Task<int> CountAsync() => db.Work.ReadAsync(s => s.ScalarAsync<int>("select count(*) from [documents.phrase]"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Work.MaintainAsync<int>(s =>
        {
            s.Context<DocumentsContext>().Phrases.Add(NewPhrase());
            throw new InvalidOperationException("Given up before saving.");
        }));
        Assert.Equal(0, await db.Work.MaintainAsync(s => Task.FromResult(s.Context<DocumentsContext>().ChangeTracker.Entries().Count())));
        Assert.Equal(0, await CountAsync());

        DocumentsContext? kept = null;
        for (var i = 0; i < 2; i++)
        {
            await db.Work.MaintainAsync(s =>
            {
                var context = s.Context<DocumentsContext>();
                if (kept is not null) Assert.Same(kept, context);
                kept = context;
                context.Phrases.Add(NewPhrase());
                return Task.FromResult(0);
            });
            Assert.Equal(i + 1, await CountAsync());
        }
    }

    [Fact]
    public async Task After_reading_nothing_of_the_file_is_held()
    {
        var db = await databases.OnAsync(Engine.Sqlite);
        await PutAsync(db, Guid.CreateVersion7(), "one");
        await db.Work.ReadAsync(s => s.QueryAsync<string>("select key from [kernel.idempotency]"));
        await using var connection = await db.Database.OpenAsync();
        await using var checkpoint = connection.CreateCommand();
        checkpoint.CommandText = "pragma wal_checkpoint(truncate)";
        await using var answer = await checkpoint.ExecuteReaderAsync();
        Assert.True(await answer.ReadAsync());
        Assert.Equal(0L, answer.GetInt64(0));
    }

    [Fact]
    public async Task Every_connection_to_the_file_minds_its_foreign_keys_and_its_disk()
    {
        var db = await databases.OnAsync(Engine.Sqlite);
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(1, await db.Work.ReadAsync(s => s.ScalarAsync<int>("pragma foreign_keys")));
            Assert.Equal(2, await db.Work.ReadAsync(s => s.ScalarAsync<int>("pragma synchronous")));
        }
    }

    private static Phrase NewPhrase() => new() { Id = Guid.CreateVersion7(), PersonId = TypedId.New<PersonId>(), Text = "Xử lý theo quy định." };

    private static Task<int> PutAsync(TestDatabase db, Guid person, string key) =>
        db.Work.MaintainAsync(s => s.ExecuteAsync(Put, new { Person = person, Key = key, At = db.Clock.Now }));

    private sealed class KeyRow
    {
        public string Key { get; init; } = "";
        public string? Extra { get; init; }
    }
}
