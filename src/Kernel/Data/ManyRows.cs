using System.Text;
using Dapper;

namespace LienThong.Kernel.Data;

/// <summary>Inserts many rows by few statements: 440 recipients cost a handful of round trips, not 440.</summary>
public static class ManyRows
{
    private const int ParametersAtOnce = 2_000;

    /// <summary>Inserts the rows in order.</summary>
    /// <param name="session">Session.</param>
    /// <param name="table">Written <c>[schema.table]</c>.</param>
    /// <param name="columns">Column names, comma separated.</param>
    /// <param name="rows">Values in the order of the columns; enums as text.</param>
    public static async Task InsertManyAsync(this Session session, string table, string columns, IReadOnlyList<object?[]> rows)
    {
        if (rows.Count == 0) return;
        var chunk = Math.Max(1, ParametersAtOnce / rows[0].Length);
        foreach (var some in rows.Chunk(chunk))
        {
            var (sql, args) = (new StringBuilder($"insert into {table}({columns}) values "), new DynamicParameters());
            for (var r = 0; r < some.Length; r++)
            {
                sql.Append(r == 0 ? "(" : ",(");
                for (var c = 0; c < some[r].Length; c++)
                {
                    var name = $"p{r}_{c}";
                    sql.Append(c == 0 ? "@" : ",@").Append(name);
                    args.Add(name, some[r][c]);
                }

                sql.Append(')');
            }

            await session.ExecuteAsync(sql.ToString(), args);
        }
    }
}
