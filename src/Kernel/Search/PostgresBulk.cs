using LienThong.Kernel.Data;
using Npgsql;
using NpgsqlTypes;

namespace LienThong.Kernel.Search;

/// <summary>Many rows in one statement each: PostgreSQL pays for every round trip.</summary>
internal static class PostgresBulk
{
    private const string InsertEntries = """
        insert into [search.entry](id, position, kind, title, notation, at, link, external_id, agency_id, size, body)
        select * from unnest(@Ids, @Positions, @Kinds, @Titles, @Notations, @Ats, @Links, @ExternalIds, cast(@Agencies as uuid[]), @Sizes, @Bodies)
        """;

    public static async Task InsertAsync(Session session, IReadOnlyList<EntryRow> rows, IReadOnlyList<AclRow> tokens)
    {
        await session.ExecuteAsync(InsertEntries, new
        {
            Ids = Column(rows, r => r.Id),
            Positions = Column(rows, r => r.Position),
            Kinds = Column(rows, r => r.Kind),
            Titles = Column(rows, r => r.Title),
            Notations = Column(rows, r => r.Notation),
            Ats = Column(rows, r => r.At.ToUnixTimeMilliseconds()),
            Links = Column(rows, r => r.Link),
            ExternalIds = Column(rows, r => r.ExternalId),
            Agencies = Column(rows, r => r.AgencyId?.Value.ToString()),
            Sizes = Column(rows, r => r.Size),
            Bodies = Column(rows, r => r.Body),
        });
        if (tokens.Count > 0)
            await session.ExecuteAsync("insert into [search.acl](entry_id, token) select * from unnest(@Ids, @Tokens)",
                new { Ids = Column(tokens, t => t.EntryId), Tokens = Column(tokens, t => t.Token) });
    }

    public static async Task CopyAsync(Session session, IReadOnlyList<Prepared> entries)
    {
        Statements.Count();
        await using var copy = await ((NpgsqlConnection)session.Connection).BeginBinaryImportAsync("copy search.fr(position, tsv) from stdin (format binary)", session.Cancelled);
        foreach (var entry in entries)
        {
            await copy.StartRowAsync(session.Cancelled);
            await copy.WriteAsync(entry.Row.Position, session.Cancelled);
            // The server asks for a tsvector's bytes; to the driver they are just bytes.
            await copy.WriteAsync((byte[])entry.Words!, NpgsqlDbType.Bytea, session.Cancelled);
        }

        await copy.CompleteAsync(session.Cancelled);
    }

    private static TColumn[] Column<TRow, TColumn>(IEnumerable<TRow> rows, Func<TRow, TColumn> value) => [.. rows.Select(value)];
}
