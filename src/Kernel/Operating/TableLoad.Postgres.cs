using LienThong.Kernel.Data;
using Npgsql;
using NpgsqlTypes;

namespace LienThong.Kernel.Operating;

/// <summary>A binary COPY for each piece.</summary>
internal sealed class PostgresLoad(Session session) : TableLoad(session)
{
    public override void Take(PortableTable table, ReadOnlySpan<byte> lines)
    {
        using var copy = ((NpgsqlConnection)Session.Connection).BeginBinaryImport(Session.Sql($"copy {table.InSql}({table.ColumnList}) from stdin (format binary)"));
        copy.Timeout = TimeSpan.FromHours(1);
        Each(table, lines, row =>
        {
            copy.StartRow();
            foreach (var value in row) Write(copy, value);
        });
        copy.Complete();
    }

    private static void Write(NpgsqlBinaryImporter copy, object? value)
    {
        switch (value)
        {
            case null: copy.WriteNull(); break;
            case Guid id: copy.Write(id, NpgsqlDbType.Uuid); break;
            case byte[] bytes: copy.Write(bytes, NpgsqlDbType.Bytea); break;
            case string text: copy.Write(text, NpgsqlDbType.Text); break;
            case bool flag: copy.Write(flag, NpgsqlDbType.Boolean); break;
            case int number: copy.Write(number, NpgsqlDbType.Integer); break;
            default: copy.Write((long)value, NpgsqlDbType.Bigint); break;
        }
    }
}
