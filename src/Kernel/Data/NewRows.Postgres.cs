using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LienThong.Kernel.Data;

public static partial class NewRows
{
    // COPY: two ways to the server for any number of rows, and no statement to plan for each.
    private static async Task CopyAsync<TRow>(Session session, ModuleContext context, IReadOnlyList<TRow> rows) where TRow : class
    {
        var entity = context.Model.FindEntityType(typeof(TRow))!;
        var columns = entity.GetProperties().Select(p => (Name: p.GetColumnName(), Property: p.PropertyInfo!, Mapping: p.GetRelationalTypeMapping())).ToList();
        Statements.Count();
        await using var copy = await ((NpgsqlConnection)session.Connection).BeginBinaryImportAsync(
            $"copy {entity.GetSchemaQualifiedTableName()} ({string.Join(", ", columns.Select(c => c.Name))}) from stdin (format binary)", session.Cancelled);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(session.Cancelled);
            foreach (var (_, property, mapping) in columns)
            {
                var value = property.GetValue(row);
                if (value is null) await copy.WriteNullAsync(session.Cancelled);
                else await copy.WriteAsync(mapping.Converter?.ConvertToProvider(value) ?? value, mapping.StoreType, session.Cancelled);
            }
        }

        await copy.CompleteAsync(session.Cancelled);
    }
}
