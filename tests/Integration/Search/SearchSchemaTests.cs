using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Search;

namespace LienThong.Integration.Search;

public sealed class SearchSchemaTests
{
    [Fact]
    public async Task A_node_made_before_gets_the_new_index_and_finds_what_it_had()
    {
        await using var db = await TestDatabase.CreateAsync(Engine.Postgres);
        var world = await new SearchWorld(db).WithAsync(SearchWorld.Entry("Báo cáo"));
        await db.Work.MaintainAsync(s => s.ExecuteAsync("drop index search.fr_position; alter table search.fr add primary key (position)"));

        await StartAsync(db);

        Assert.Equal(["Báo cáo"], await world.TitlesAsync("báo cáo"));
        var indexes = await db.Work.ReadAsync(s => s.QueryAsync<string>("select indexname::text from pg_indexes where schemaname = 'search' and tablename = 'fr' order by indexname"));
        Assert.Equal(["fr_position", "fr_tsv"], indexes);
    }

    [Fact]
    public async Task A_starting_node_waits_for_nobody_who_writes_words()
    {
        await using var db = await TestDatabase.CreateAsync(Engine.Postgres);
        await using var writer = await db.Database.OpenAsync();
        await using var writing = await writer.BeginTransactionAsync();
        await using var insert = writer.CreateCommand();
        insert.CommandText = "insert into search.fr(position, tsv) values (1, array_to_tsvector(array['=báo']))";
        await insert.ExecuteNonQueryAsync();

        var waited = await Record.ExceptionAsync(() => StartAsync(db, "set local lock_timeout = 1000"));

        Assert.Null(waited);
    }

    private static Task<bool> StartAsync(TestDatabase db, string first = "select 1") => db.Work.MaintainAsync(async s =>
    {
        foreach (var statement in new SearchSchema().After(Engine.Postgres).Prepend(first)) await s.ExecuteAsync(statement);
        return true;
    });
}
