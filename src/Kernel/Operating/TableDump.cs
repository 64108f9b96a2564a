using System.Buffers;
using System.Data;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using LienThong.Kernel.Data;
using LienThong.Kernel.Search;

namespace LienThong.Kernel.Operating;

/// <summary>Reads a table in its one order and writes it as lines of JSON, an array each: the same bytes on both engines.</summary>
internal static class TableDump
{
    private const int Piece = 4 * 1024 * 1024;
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>What the table holds; the lines go to <paramref name="take"/> in pieces of some megabytes, each of whole lines.</summary>
    public static async Task<PortableContents> RunAsync(Session session, PortableTable table, Func<ReadOnlyMemory<byte>, Task>? take)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new ArrayBufferWriter<byte>(Piece + (Piece / 4));
        using var json = new Utf8JsonWriter(buffer, Plain);
        await using var command = session.Connection.CreateCommand();
        command.CommandText = session.Sql(table.Select(session.Engine));
        command.Transaction = session.Transaction;
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, session.Cancelled);
        var (rows, row) = (0L, new RowWriter(session.Engine, table));
        while (await reader.ReadAsync(session.Cancelled))
        {
            row.Write(reader, json);
            json.Reset();
            buffer.Write("\n"u8);
            rows++;
            if (buffer.WrittenCount >= Piece) await GiveAsync();
        }

        if (buffer.WrittenCount > 0) await GiveAsync();
        return new(table, rows, Convert.ToHexStringLower(sha.GetHashAndReset()));

        async Task GiveAsync()
        {
            sha.AppendData(buffer.WrittenSpan);
            if (take is not null) await take(buffer.WrittenMemory);
            buffer.ResetWrittenCount();
        }
    }

    private sealed class RowWriter(Engine engine, PortableTable table)
    {
        private readonly PortablePlaces _places = new(engine);

        public void Write(DbDataReader reader, Utf8JsonWriter json)
        {
            json.WriteStartArray();
            for (var i = 0; i < table.Columns.Count; i++)
            {
                if (reader.IsDBNull(i)) json.WriteNullValue();
                else Write(reader, i, table.Columns[i].Kind, json);
            }

            json.WriteEndArray();
            json.Flush();
        }

        private void Write(DbDataReader reader, int i, PortableKind kind, Utf8JsonWriter json)
        {
            switch (kind)
            {
                case PortableKind.Id: json.WriteStringValue(engine == Engine.Sqlite ? new Guid(reader.GetFieldValue<byte[]>(i), bigEndian: true) : reader.GetGuid(i)); break;
                case PortableKind.Bytes: json.WriteBase64StringValue(reader.GetFieldValue<byte[]>(i)); break;
                case PortableKind.Text: json.WriteStringValue(reader.GetString(i)); break;
                case PortableKind.Flag: json.WriteBooleanValue(reader.GetBoolean(i)); break;
                case PortableKind.Int: json.WriteNumberValue(reader.GetInt32(i)); break;
                case PortableKind.Place: json.WriteNumberValue(_places.Next(reader.GetInt64(i))); break;
                default: json.WriteNumberValue(reader.GetInt64(i)); break;
            }
        }
    }
}
