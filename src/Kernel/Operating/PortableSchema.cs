using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace LienThong.Kernel.Operating;

/// <summary>The tables of this version as a backup carries them, those that others refer to first.</summary>
internal static class PortableSchema
{
    /// <summary>What belongs to the machine and not to the office.</summary>
    private static readonly string[] StaysHere = ["kernel.backup", "files.hold"];

    public static List<PortableTable> Of(IEnumerable<IModelPart> parts)
    {
        // PostgreSQL's types say more than SQLite's: there an id and bytes look alike.
        using var nowhere = new NpgsqlConnection();
        using var context = Migrator.Schema(nowhere, parts, Engine.Postgres);
        var ordered = new List<IEntityType>();
        foreach (var entity in context.Model.GetEntityTypes().OrderBy(e => $"{e.GetSchema()}.{e.GetTableName()}", StringComparer.Ordinal)) Add(entity, ordered);
        return [.. ordered.Select(Table).Where(t => !StaysHere.Contains(t.FullName))];
    }

    private static void Add(IEntityType entity, List<IEntityType> ordered)
    {
        if (ordered.Contains(entity)) return;
        foreach (var key in entity.GetForeignKeys())
            if (key.PrincipalEntityType != entity) Add(key.PrincipalEntityType, ordered);
        ordered.Add(entity);
    }

    private static PortableTable Table(IEntityType entity)
    {
        var (schema, name) = (entity.GetSchema()!, entity.GetTableName()!);
        var columns = entity.GetProperties().Select(p => new PortableColumn(p.GetColumnName(), Kind(schema, name, p))).ToList();
        var place = columns.Find(c => c.Kind == PortableKind.Place);
        return new(schema, name, columns, place is not null ? [place.Name] : [.. entity.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName())]);
    }

    private static PortableKind Kind(string schema, string table, IProperty property) => property.GetColumnType() switch
    {
        "uuid" => PortableKind.Id,
        "bytea" => PortableKind.Bytes,
        "bigint" => (schema, table, property.GetColumnName()) == ("search", "entry", "position") ? PortableKind.Place : PortableKind.Long,
        "integer" => PortableKind.Int,
        "boolean" => PortableKind.Flag,
        var text when text.StartsWith("text", StringComparison.Ordinal) || text.StartsWith("character varying", StringComparison.Ordinal) => PortableKind.Text,
        var other => throw new NotSupportedException($"{schema}.{table}.{property.GetColumnName()}: a backup cannot carry {other}."),
    };
}
