using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace LienThong.Kernel.Data;

/// <summary>Many new rows of one table of a module at once, for imports; unlike with a context's own, nothing is tracked afterwards.</summary>
public static partial class NewRows
{
    /// <summary>Inserts the rows now, in their order. They must be new: a key that is there already fails.</summary>
    public static Task AddManyAsync<TContext, TRow>(this Session session, IReadOnlyList<TRow> rows) where TContext : ModuleContext where TRow : class
    {
        if (rows.Count == 0) return Task.CompletedTask;
        Statements.Count();
        var entity = session.Context<TContext>().Model.FindEntityType(typeof(TRow))!;
        List<Column> columns = [.. entity.GetProperties().Select(p => new Column(p.GetColumnName(), p.PropertyInfo!, p.GetRelationalTypeMapping()))];
        return session.Engine == Engine.Postgres ? CopyAsync(session, entity, columns, rows) : InsertAsync(session, entity, columns, rows);
    }

    private sealed record Column(string Name, PropertyInfo Property, RelationalTypeMapping Mapping)
    {
        /// <summary>A row's value as the engine stores it.</summary>
        public object? Of(object row) => Property.GetValue(row) is { } value ? Mapping.Converter?.ConvertToProvider(value) ?? value : null;
    }

    private static string Into(IEntityType entity, IEnumerable<Column> columns) => $"{entity.GetSchemaQualifiedTableName()} ({string.Join(", ", columns.Select(c => c.Name))})";
}
