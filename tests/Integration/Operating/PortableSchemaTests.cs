using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Operating;

namespace LienThong.Integration.Operating;

public sealed class PortableSchemaTests
{
    // The machine's own, the engines' own, and the full-text tables, which are rebuilt.
    private static readonly string[] NotCarried = ["kernel_backup", "files_hold", "kernel_migrations", "__EFMigrationsHistory", "__EFMigrationsLock"];

    [Theory, Engines]
    public async Task Every_table_of_the_database_is_carried_with_all_its_columns(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var carried = PortableSchema.Of(node.Get<IEnumerable<IModelPart>>());

        var found = await node.Work.ReadAsync(s => s.QueryAsync<string>(engine == Engine.Sqlite
            ? "select m.name || '.' || c.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and m.name not like 'search_fr%' and m.name not like 'sqlite_%'"
            : "select table_schema || '_' || table_name || '.' || column_name from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema') and not (table_schema = 'search' and table_name like 'fr%')"));

        var expected = carried.SelectMany(t => t.Columns.Select(c => $"{t.Schema}_{t.Name}.{c.Name}"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Where(f => !NotCarried.Contains(f.Split('.')[0])).Order(StringComparer.Ordinal));
    }

    [Theory, Engines]
    public async Task Nothing_is_removed_from_the_files_while_a_backup_is_made(Engine engine)
    {
        await using var office = await SmallOffice.OpenAsync(engine);
        office.Node.Time.Advance(TimeSpan.FromDays(3));
        var files = office.Node.Get<Kernel.Files.Files>();

        int meanwhile;
        await using (await office.Node.Get<BackupLog>().BeginAsync("x", CancellationToken.None)) meanwhile = await files.CleanAsync();
        office.Node.Time.Advance(TimeSpan.FromHours(1));
        var after = await files.CleanAsync();

        Assert.Equal((0, 3), (meanwhile, after));
    }
}
