using LienThong.Kernel.Data;
using LienThong.Kernel.Search;

namespace LienThong.Kernel.Operating;

/// <summary>Gives the rows, piece by piece, tables in their order; answers what each table should hold in the end.</summary>
internal delegate Task<IReadOnlyList<PortableContents>> RowSource(Func<PortableTable, ReadOnlyMemory<byte>, Task> take);

/// <summary>A table of a loaded node beside what it should hold.</summary>
/// <param name="Name">Schema and table.</param>
/// <param name="Expected">Rows in the backup or the node that was read.</param>
/// <param name="Found">Rows in the node now.</param>
/// <param name="Equal">Whether also every byte is the same.</param>
public sealed record TableCheck(string Name, long Expected, long Found, bool Equal);

/// <summary>Fills an empty node's database from rows of either engine, holds each table against its source, and makes it searchable.</summary>
public sealed class NodeLoad(UnitOfWork work, Migrator migrator)
{
    // Written by every migrating node into an empty calendar; what is loaded takes their place.
    private const string Seeded = "kernel.holiday";

    /// <summary>Loads all in one transaction; a fault that names the tables, and nothing kept, when one is not equal.</summary>
    /// <param name="migration">The schema that the rows are of.</param>
    /// <param name="tables">Tables of that schema.</param>
    /// <param name="source">Where the rows come from.</param>
    /// <param name="ct">Cancellation.</param>
    internal async Task<IReadOnlyList<TableCheck>> RunAsync(string migration, IReadOnlyList<PortableTable> tables, RowSource source, CancellationToken ct)
    {
        var isLatest = await migrator.LatestAsync(ct) == migration;
        var applied = await migrator.AppliedAsync(ct);
        if (applied is not null && applied != migration) throw NotEmpty(OperatingTexts.OtherSchema(applied));
        if (isLatest) await migrator.MigrateAsync(ct);
        else if (!await migrator.MakeEarlierAsync(migration, ct)) throw new OperatingException("restore.newer", OperatingTexts.NewerBackup(migration));
        var checks = await work.MaintainAsync(async session =>
        {
            await EmptyAsync(session, tables);
            var load = TableLoad.Into(session);
            var expected = await source((table, lines) =>
            {
                load.Take(table, lines.Span);
                return Task.CompletedTask;
            });
            var found = await CheckAsync(session, expected);
            if (isLatest) await SearchableAsync(session);
            return found;
        }, ct);
        if (isLatest) return checks;
        await migrator.MigrateAsync(ct);
        await work.MaintainAsync(SearchableAsync, ct);
        return checks;
    }

    private static async Task EmptyAsync(Session session, IEnumerable<PortableTable> tables)
    {
        foreach (var table in tables.Reverse())
        {
            if (table.FullName == Seeded) await session.ExecuteAsync($"delete from {table.InSql}");
            else if (await session.ScalarAsync<long>($"select count(*) from {table.InSql}") is > 0 and var rows) throw NotEmpty(OperatingTexts.RowsIn(table.FullName, rows));
        }
    }

    private static async Task<List<TableCheck>> CheckAsync(Session session, IReadOnlyList<PortableContents> expected)
    {
        var checks = new List<TableCheck>(expected.Count);
        foreach (var table in expected)
        {
            var found = await TableDump.RunAsync(session, table.Table, null);
            checks.Add(new(table.Table.FullName, table.Rows, found.Rows, found.Rows == table.Rows && found.Sha256 == table.Sha256));
        }

        var wrong = checks.FindAll(c => !c.Equal);
        return wrong.Count == 0 ? checks : throw new OperatingException("restore.not-equal", OperatingTexts.NotEqual(wrong));
    }

    private static async Task<long> SearchableAsync(Session session)
    {
        var (made, entries) = (await SearchRebuild.RunAsync(session), await session.ScalarAsync<long>("select count(*) from [search.entry]"));
        return made == entries ? made : throw new InvalidOperationException($"{made} of {entries} search entries were rebuilt.");
    }

    private static OperatingException NotEmpty(string what) => new("restore.not-empty", OperatingTexts.DatabaseNotEmpty(what));
}
