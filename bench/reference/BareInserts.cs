using System.Data.Common;
using LienThong.Kernel.Data;

namespace LienThong.Bench.Reference;

/// <summary>The rows of one registered letter, read from a real one, inserted again with other keys in one transaction on one open connection. No rules, no reading, no permission.</summary>
internal sealed class BareInserts(DbConnection connection, Engine engine, Guid letter, long first)
{
    private static readonly string[] Sources = ["kernel.idempotency where answer like @text", "documents.incoming where id = @id", "documents.access where record_id = @id", "registers.entry where record_id = @id", "search.entry where id = @id", "search.acl where entry_id = @id", "work.item where record_id = @id", "audit.entry where record_id = @id", "audit.unsealed where entry_id in (select id from audit.entry where record_id = @id)"];
    private const string Vector = "search.fr where position = (select position from search.entry where id = @id)";
    private const string Fts = "insert into search.fr(rowid, s, b, m, acl, f) values (@rowid, @words, @words, @words, 'a7 h8', 'kincoming a7')";
    private readonly List<(DbCommand Command, string Table)> _inserts = [];
    private long _number = first, _yesterday;

    public async Task PrepareAsync(string words)
    {
        foreach (var source in engine == Engine.Postgres ? Sources.Append(Vector) : Sources)
        {
            await using var rows = await Hand.Command(connection, engine, $"select * from {source}", ("@id", Hand.Id(engine, letter)), ("@text", $"%{letter}%")).ExecuteReaderAsync();
            while (await rows.ReadAsync()) Add(source.Split(' ')[0], [.. Enumerable.Range(0, rows.FieldCount).Select(i => ("@" + rows.GetName(i), rows.GetValue(i)))]);
        }

        if (engine == Engine.Sqlite) _inserts.Add((Hand.Command(connection, engine, Fts, ("@rowid", 0L), ("@words", words)), "search.fr"));
        _inserts.Add((Hand.Command(connection, engine, "update registers.book set next_number = next_number + 1"), "registers.book"));
    }

    public async Task InsertAsync()
    {
        var (record, other) = (Hand.Id(engine, Guid.CreateVersion7()), Hand.Id(engine, Guid.CreateVersion7()));
        (_number, _yesterday) = (_number + 1, _yesterday + 1);
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var (command, table) in _inserts)
        {
            command.Transaction = transaction;
            foreach (DbParameter p in command.Parameters)
                p.Value = (table, p.ParameterName) switch
                {
                    (_, "@record_id") or ("documents.incoming" or "search.entry", "@id") or ("search.acl", "@entry_id") => record,
                    (_, "@id" or "@entry_id") => other,
                    (_, "@key") => Guid.CreateVersion7().ToString(),
                    ("documents.incoming" or "registers.entry", "@number") => _number,
                    (_, "@position") => _yesterday,
                    (_, "@rowid") => (1L << 40) - _yesterday,
                    _ => p.Value,
                };
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    private void Add(string table, (string Name, object Value)[] row)
    {
        if (table == "search.entry") _yesterday = (long)row.First(c => c.Name == "@position").Value - (1L << (engine == Engine.Sqlite ? 22 : 40));
        var values = string.Join(',', row.Select(c => c.Name == "@tsv" ? "cast(@tsv as tsvector)" : c.Name));
        _inserts.Add((Hand.Command(connection, engine, $"insert into {table}({string.Join(',', row.Select(c => c.Name[1..]))}) values ({values})", row), table));
    }
}
