using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace LienThong.Kernel.Data;

public static partial class NewRows
{
    // COPY: two ways to the server for any number of rows, and no statement to plan for each.
    private static async Task CopyAsync<TRow>(Session session, IEntityType entity, List<Column> columns, IReadOnlyList<TRow> rows) where TRow : class
    {
        await using var copy = await ((NpgsqlConnection)session.Connection).BeginBinaryImportAsync($"copy {Into(entity, columns)} from stdin (format binary)", session.Cancelled);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(session.Cancelled);
            foreach (var column in columns)
            {
                if (column.Of(row) is { } value) await copy.WriteAsync(value, column.Mapping.StoreType, session.Cancelled);
                else await copy.WriteNullAsync(session.Cancelled);
            }
        }

        await copy.CompleteAsync(session.Cancelled);
    }
}
