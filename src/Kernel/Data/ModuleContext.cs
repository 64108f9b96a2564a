using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LienThong.Kernel.Data;

/// <summary>What a module adds to the one schema: its tables, each in the module's own schema name.</summary>
public interface IModelPart
{
    /// <summary>Assembly whose typed ids the tables use.</summary>
    Assembly Assembly { get; }

    /// <summary>Maps the tables; called once per engine.</summary>
    void Map(ModelBuilder model, Engine engine);
}

/// <summary>A module's own window on the one database, enlisted in the session's transaction.</summary>
public abstract class ModuleContext(DbContextOptions options, IModelPart part) : DbContext(options)
{
    /// <summary>The engine this context speaks to.</summary>
    public Engine Engine => Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal) ? Engine.Sqlite : Engine.Postgres;

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Mapping.Conventions(configurationBuilder, Engine, [part.Assembly]);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        part.Map(modelBuilder, Engine);
        modelBuilder.UseSnakeColumns();
    }
}

/// <summary>The whole schema, all modules' parts together: only migrations and the create script use it.</summary>
public sealed class SchemaContext(DbContextOptions<SchemaContext> options, IEnumerable<IModelPart> parts) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        Mapping.Conventions(configurationBuilder, Engine, parts.Select(p => p.Assembly));

    private Engine Engine => Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal) ? Engine.Sqlite : Engine.Postgres;

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var part in parts) part.Map(modelBuilder, Engine);
        modelBuilder.UseSnakeColumns();
    }
}

/// <summary>Naming rules of tables and columns on both engines.</summary>
public static class ModelNames
{
    /// <summary><c>schema.table</c> on PostgreSQL, <c>schema_table</c> on SQLite, which has no schemas.</summary>
    public static EntityTypeBuilder<T> In<T>(this EntityTypeBuilder<T> entity, Engine engine, string schema, string table) where T : class =>
        engine == Engine.Postgres ? entity.ToTable(table, schema) : entity.ToTable($"{schema}_{table}");

    internal static void UseSnakeColumns(this ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties()) property.SetColumnName(Mapping.Snake(property.Name));
            foreach (var index in entity.GetIndexes()) index.SetDatabaseName($"ix_{entity.GetTableName()}_{string.Join("_", index.Properties.Select(p => Mapping.Snake(p.Name)))}");
        }
    }
}
