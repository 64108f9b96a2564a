using System.Data.Common;
using Npgsql;

namespace LienThong.Bench.Reference;

/// <summary>GIN asked by hand on an open connection: newest twenty by one window, count to 1,001, the rows. No snippets, no recheck.</summary>
internal static class PostgresSearch
{
    private const string Page = "with m as materialized (select position from search.fr where tsv @@ $1::tsquery and position >= 0) select position from m order by position desc limit 20";
    private const string Count = "select count(*) from (select 1 from search.fr where tsv @@ $1::tsquery and position >= 0 limit 1001) c";
    private const string Rows = "select title, link, at, body from search.entry where position = any($1)";

    public static async Task<List<string>> AskAsync(DbConnection connection, string asked, IEnumerable<string> tokens)
    {
        var words = asked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => $"'={w.ToLowerInvariant()}'");
        var match = $"({string.Join('|', tokens.Select(t => $"'@{t}'"))})&{string.Join('&', words)}";
        var places = new List<long>();
        await using (var page = Command(connection, Page, match))
        await using (var reader = await page.ExecuteReaderAsync())
            while (await reader.ReadAsync()) places.Add(reader.GetInt64(0));

        await using (var count = Command(connection, Count, match))
            await count.ExecuteScalarAsync();

        var rows = new List<string>();
        await using (var shown = Command(connection, Rows, places.ToArray()))
        await using (var reader = await shown.ExecuteReaderAsync())
            while (await reader.ReadAsync()) rows.Add(reader.GetString(0) + reader.GetString(1) + reader.GetInt64(2) + reader.GetString(3));
        return rows;
    }

    private static NpgsqlCommand Command(DbConnection connection, string sql, object parameter)
    {
        var command = new NpgsqlCommand(sql, (NpgsqlConnection)connection);
        command.Parameters.AddWithValue(parameter);
        return command;
    }
}
