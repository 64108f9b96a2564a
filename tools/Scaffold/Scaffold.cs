#pragma warning disable EF1001 // the engines' design-time services are public but not promised; the version is pinned
using System.Globalization;
using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal;

namespace LienThong.Scaffold;

/// <summary>Writes one migration of the whole schema for each engine, under the same name and time.</summary>
internal static class Scaffold
{
    public static int Main(string[] args)
    {
        if (args is not [var root, var name])
        {
            Console.Error.WriteLine("usage: scaffold ROOT NAME");
            return 2;
        }

        var parts = ModelParts.Find();
        if (parts.Count == 0)
        {
            Console.Error.WriteLine("No module maps a table.");
            return 1;
        }

        var now = TimeProvider.System.GetUtcNow().UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        Write(root, name, now, Engine.Sqlite, parts);
        Write(root, name, now, Engine.Postgres, parts);
        return 0;
    }

    private static void Write(string root, string name, string now, Engine engine, IReadOnlyList<IModelPart> parts)
    {
        var assembly = $"LienThong.Migrations.{engine}";
        var options = new DbContextOptionsBuilder<SchemaContext>();
        if (engine == Engine.Sqlite) options.UseSqlite("Data Source=:memory:", o => o.MigrationsAssembly(assembly));
        else options.UseNpgsql("Host=localhost", o => o.MigrationsAssembly(assembly));
        using var context = new SchemaContext(options.Options, parts);

        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
        IDesignTimeServices design = engine == Engine.Sqlite ? new SqliteDesignTimeServices() : new NpgsqlDesignTimeServices();
        design.ConfigureDesignTimeServices(services);
        services.AddSingleton<IMigrationsIdGenerator>(new SameTime(now));

        using var provider = services.BuildServiceProvider();
        var scaffolder = provider.GetRequiredService<IMigrationsScaffolder>();
        var migration = scaffolder.ScaffoldMigration(name, assembly, null, "C#");
        var folder = Path.Combine(root, "src", $"Migrations.{engine}");
        var files = scaffolder.Save(folder, migration, null, dryRun: false);
        Console.WriteLine(files.MigrationFile);
    }

    private sealed class SameTime(string now) : IMigrationsIdGenerator
    {
        public string GenerateId(string name) => $"{now}_{name}";

        public string GetName(string id) => id[15..];

        public bool IsValidId(string value) => value.Length > 15 && value[14] == '_' && value[..14].All(char.IsAsciiDigit);
    }
}
