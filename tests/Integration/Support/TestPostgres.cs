using LienThong.Kernel.Data;
using Npgsql;

namespace LienThong.Integration.Support;

/// <summary>The PostgreSQL server that the tests use: the one of <c>./dev test</c>, or the developer's own of <c>./dev pg start</c>.</summary>
internal static class TestPostgres
{
    private const string Developer = "Host=127.0.0.1;Port=54329;Username=lienthong;Database=postgres";

    private static string Server => Environment.GetEnvironmentVariable("LIENTHONG_TEST_PG") is { Length: > 0 } given ? given : Developer;

    public static string Connection(string database) => new NpgsqlConnectionStringBuilder(Server) { Database = database }.ToString();

    public static async Task RunAsync(string sql)
    {
        var pooling = new NpgsqlConnectionStringBuilder(Server) { Pooling = false, Timeout = 15, CommandTimeout = 60 };
        await using var connection = new NpgsqlConnection(pooling.ToString());
        try
        {
            await connection.OpenAsync();
        }
        catch (NpgsqlException e)
        {
            throw new InvalidOperationException($"PostgreSQL does not answer at {pooling.Host}:{pooling.Port}. Run ./dev test, or ./dev pg start first.", e);
        }

        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A new database that holds what another does.</summary>
    public static Task CopyAsync(DataSettings from, string copy) => RunAsync($"create database \"{copy}\" template \"{new NpgsqlConnectionStringBuilder(from.PostgresConnection).Database}\" strategy file_copy");

    public static Task DropAsync(string database) => RunAsync($"drop database if exists \"{database}\" with (force)");
}
