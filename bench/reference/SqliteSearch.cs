using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace LienThong.Bench.Reference;

/// <summary>FTS5 asked by hand on an open connection: newest twenty, count to 1,001, the rows. No snippets, no recheck, no Vietnamese.</summary>
internal static class SqliteSearch
{
    public static async Task<List<string>> AskAsync(DbConnection connection, string asked, IEnumerable<string> tokens)
    {
        var words = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => $"\"{w.ToLowerInvariant()}\"");
        var match = $"acl : ({string.Join(" OR ", tokens)}) AND m : ({string.Join(" AND ", words)})";
        var rowids = new List<long>();
        await using (var page = Command(connection, "select rowid from search_fr where search_fr match @m order by rowid limit 20", ("@m", match)))
        await using (var reader = await page.ExecuteReaderAsync())
            while (await reader.ReadAsync()) rowids.Add(reader.GetInt64(0));

        await using (var count = Command(connection, "select count(*) from (select 1 from search_fr where search_fr match @m limit 1001)", ("@m", match)))
            await count.ExecuteScalarAsync();

        var rows = new List<string>();
        foreach (var rowid in rowids)
        {
            await using var one = Command(connection, "select title, link, at, body from search_entry where position = @p", ("@p", (1L << 40) - rowid));
            await using var reader = await one.ExecuteReaderAsync();
            if (await reader.ReadAsync()) rows.Add(reader.GetString(0) + reader.GetString(1) + reader.GetInt64(2) + reader.GetString(3));
        }

        return rows;
    }

    private static SqliteCommand Command(DbConnection connection, string sql, (string, object) parameter)
    {
        var command = ((SqliteConnection)connection).CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue(parameter.Item1, parameter.Item2);
        return command;
    }
}
