using Microsoft.EntityFrameworkCore.Metadata;

namespace LienThong.Kernel.Data;

public static partial class NewRows
{
    // One compiled statement, run for each row: a tracking context takes three times as long.
    private static async Task InsertAsync<TRow>(Session session, IEntityType entity, List<Column> columns, IReadOnlyList<TRow> rows) where TRow : class
    {
        await using var insert = session.Connection.CreateCommand();
        insert.Transaction = session.Transaction;
        insert.CommandText = $"insert into {Into(entity, columns)} values ({string.Join(", ", columns.Select(c => "@" + c.Name))})";
        foreach (var column in columns)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = "@" + column.Name;
            insert.Parameters.Add(parameter);
        }

        foreach (var row in rows)
        {
            for (var i = 0; i < columns.Count; i++) insert.Parameters[i].Value = columns[i].Of(row) ?? DBNull.Value;
            await insert.ExecuteNonQueryAsync(session.Cancelled);
        }
    }
}
