using LienThong.Kernel.Data;

namespace LienThong.Kernel.Operating;

/// <summary>Moves a node's database to another engine or server; files, key and heads stay in the data folder.</summary>
public sealed class Mover(UnitOfWork work, Migrator migrator, IEnumerable<IModelPart> parts)
{
    /// <summary>Copies while nobody can write, holds every table against the other, then closes this database to writers for good.</summary>
    /// <param name="target">The empty database to move into.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<IReadOnlyList<TableCheck>> MoveAsync(NodeLoad target, CancellationToken ct = default)
    {
        await migrator.MigrateAsync(ct);
        var (tables, migration) = (PortableSchema.Of(parts), await migrator.LatestAsync(ct));
        return await work.SnapshotAsync(async session =>
        {
            await MovedAway.HoldAsync(session);
            var checks = await target.RunAsync(migration, tables, async take =>
            {
                var contents = new List<PortableContents>(tables.Count);
                foreach (var table in tables) contents.Add(await TableDump.RunAsync(session, table, lines => take(table, lines)));
                return contents;
            }, ct);
            await MovedAway.SetAsync(session);
            return checks;
        }, hold: true, ct);
    }
}
