using System.Text.Json;
using LienThong.Kernel.Data;
using LienThong.Kernel.Search;

namespace LienThong.Kernel.Operating;

/// <summary>Puts lines of a dump into an engine's table, in the session's transaction.</summary>
internal abstract class TableLoad(Session session)
{
    public static TableLoad Into(Session session) => session.Engine == Engine.Sqlite ? new SqliteLoad(session) : new PostgresLoad(session);

    protected Session Session => session;

    /// <summary>Inserts whole lines; synchronous, because both engines take rows so.</summary>
    public abstract void Take(PortableTable table, ReadOnlySpan<byte> lines);

    /// <summary>One line after the other; the array is used again for the next.</summary>
    protected void Each(PortableTable table, ReadOnlySpan<byte> lines, Action<object?[]> row)
    {
        var values = new object?[table.Columns.Count];
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n');
            Read(lines[..end], table.Columns, values);
            row(values);
            lines = lines[(end + 1)..];
        }
    }

    private void Read(ReadOnlySpan<byte> line, IReadOnlyList<PortableColumn> columns, object?[] values)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        for (var i = 0; i < values.Length; i++)
        {
            reader.Read();
            values[i] = reader.TokenType == JsonTokenType.Null ? null : Value(ref reader, columns[i].Kind);
        }
    }

    private object Value(ref Utf8JsonReader reader, PortableKind kind) => kind switch
    {
        PortableKind.Id => reader.GetGuid(),
        PortableKind.Bytes => reader.GetBytesFromBase64(),
        PortableKind.Text => reader.GetString()!,
        PortableKind.Flag => reader.GetBoolean(),
        PortableKind.Int => reader.GetInt32(),
        PortableKind.Place => PortablePlaces.On(session.Engine, reader.GetInt64()),
        _ => reader.GetInt64(),
    };
}
