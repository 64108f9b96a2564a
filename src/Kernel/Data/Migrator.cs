using LienThong.Kernel.Calendar;
using LienThong.Kernel.Results;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace LienThong.Kernel.Data;

/// <summary>Brings a node's database to this version's schema; safe to run at every start and by several nodes at once.</summary>
public sealed class Migrator(Database database, IEnumerable<IModelPart> parts, IEnumerable<ISchemaScript> scripts, UnitOfWork work, IEnumerable<IAfterMigration> starts)
{
    private const long AdvisoryLock = 0x4c69656e;

    /// <summary>Applies migrations, then the modules' idempotent statements.</summary>
    public async Task<Done> MigrateAsync(CancellationToken ct = default)
    {
        if (Directory.Exists(Path.Combine(database.Folder, Operating.RestoreFolder.Name))) throw new Operating.OperatingException("restore.unfinished", Operating.OperatingTexts.Unfinished(database.Folder));
        if (database.Engine == Engine.Sqlite) await UseWalAsync(ct);
        if (await work.ReadAsync(Operating.MovedAway.IsSetAsync, ct)) throw new Operating.OperatingException("migrate.moved", Operating.OperatingTexts.Moved);
        await using (var connection = await database.OpenAsync(ct))
        await using (var context = Schema(connection, parts, database.Engine))
        {
            context.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
            if (database.Engine == Engine.Postgres) await context.Database.ExecuteSqlAsync($"select pg_advisory_lock({AdvisoryLock})", ct);
            try
            {
                if (context.Database.GetMigrations().Any()) await context.Database.MigrateAsync(ct);
                else if (!await ExistsAsync(context, ct)) await context.Database.ExecuteSqlRawAsync(context.Database.GenerateCreateScript().Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), ct);
            }
            finally
            {
                if (database.Engine == Engine.Postgres) await context.Database.ExecuteSqlAsync($"select pg_advisory_unlock({AdvisoryLock})", CancellationToken.None);
            }
        }

        return await work.MaintainAsync(async session =>
        {
            foreach (var statement in scripts.SelectMany(s => s.After(database.Engine))) await session.ExecuteAsync(statement);
            await HolidaySeed.SeedAsync(session);
            foreach (var start in starts) await start.RunAsync(session);
            return Done.It;
        }, ct);
    }

    /// <summary>Name of the last migration that this version knows.</summary>
    public async Task<string> LatestAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var context = Schema(connection, parts, database.Engine);
        return context.Database.GetMigrations().Last();
    }

    /// <summary>Name of the last migration that the database has, or null.</summary>
    public async Task<string?> AppliedAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenAsync(ct);
        await using var context = Schema(connection, parts, database.Engine);
        return (await context.Database.GetAppliedMigrationsAsync(ct)).LastOrDefault();
    }

    /// <summary>Makes an empty database of an earlier schema; false when this version does not know that migration.</summary>
    internal async Task<bool> MakeEarlierAsync(string migration, CancellationToken ct)
    {
        if (database.Engine == Engine.Sqlite) await UseWalAsync(ct);
        await using var connection = await database.OpenAsync(ct);
        await using var context = Schema(connection, parts, database.Engine);
        if (!context.Database.GetMigrations().Contains(migration)) return false;
        await context.GetService<IMigrator>().MigrateAsync(migration, ct);
        return true;
    }

    /// <summary>The whole schema's context on a connection, with the engine's migrations assembly.</summary>
    public static SchemaContext Schema(System.Data.Common.DbConnection connection, IEnumerable<IModelPart> parts, Engine engine)
    {
        var builder = new DbContextOptionsBuilder<SchemaContext>();
        if (engine == Engine.Sqlite) builder.UseSqlite(connection, o => o.MigrationsAssembly("LienThong.Migrations.Sqlite"));
        else builder.UseNpgsql(connection, o => o.MigrationsAssembly("LienThong.Migrations.Postgres").MigrationsHistoryTable("migrations", "kernel"));
        builder.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
        return new SchemaContext(builder.Options, parts);
    }

    private static async Task<bool> ExistsAsync(SchemaContext context, CancellationToken ct)
    {
        var sql = context.Database.IsSqlite()
            ? "select count(*) as \"Value\" from sqlite_master where name = 'org_agency'"
            : "select count(*)::int as \"Value\" from information_schema.tables where table_schema = 'org' and table_name = 'agency'";
        return (await context.Database.SqlQueryRaw<int>(sql).ToListAsync(ct))[0] > 0;
    }

    private async Task UseWalAsync(CancellationToken ct)
    {
        await using var connection = (SqliteConnection)await database.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma journal_mode = wal";
        await command.ExecuteNonQueryAsync(ct);
    }
}
