using LienThong.Kernel.Data;

namespace LienThong.Integration.Faults;

/// <summary>What may never be seen, however the node died: each statement counts the records that something is missing from.</summary>
internal static class WholeRecords
{
    private static readonly (string What, string Sql)[] Rules =
    [
        ("incoming without one audit line of its registration", "select count(*) from [documents.incoming] i where (select count(*) from [audit.entry] a where a.record_id = i.id and a.action = 'documents.incoming.registered') <> 1"),
        ("incoming without its line in the book", "select count(*) from [documents.incoming] i where not exists (select 1 from [registers.entry] e where e.book_id = i.book_id and e.number = i.number and e.record_id = i.id)"),
        ("incoming without its search entry", "select count(*) from [documents.incoming] i where not exists (select 1 from [search.entry] s where s.id = i.id)"),
        ("incoming that nobody holds", "select count(*) from [documents.incoming] i where i.closed_at is null and not exists (select 1 from [work.item] w where w.record_id = i.id and w.closed_at is null and w.holds = @Yes)"),
        ("steered without lines", "select count(*) from [documents.incoming] i where i.state = 'Steered' and (select count(*) from [documents.line] l where l.incoming_id = i.id) <> 2"),
        ("line without a steering", "select count(*) from [documents.line] l where not exists (select 1 from [documents.incoming] i where i.id = l.incoming_id and i.state = 'Steered')"),
        ("incoming of a file whose attachment is missing", "select count(*) from [documents.attachment] a where not exists (select 1 from [files.content] c where c.hash = a.hash)"),
        ("issued without its line in the book", "select count(*) from [documents.outgoing] o where o.issued_at is not null and not exists (select 1 from [registers.entry] e where e.book_id = o.book_id and e.number = o.book_number and e.record_id = o.id)"),
        ("issued without one audit line of its issue", "select count(*) from [documents.outgoing] o where o.issued_at is not null and (select count(*) from [audit.entry] a where a.record_id = o.id and a.action = 'documents.outgoing.issue') <> 1"),
        ("outgoing without its search entry", "select count(*) from [documents.outgoing] o where not exists (select 1 from [search.entry] s where s.id = o.id)"),
        ("issued without its three deliveries", "select count(*) from [documents.outgoing] o where o.issued_at is not null and (select count(*) from [documents.delivery] d where d.outgoing_id = o.id) <> 3"),
        ("delivery of nothing issued", "select count(*) from [documents.delivery] d where not exists (select 1 from [documents.outgoing] o where o.id = d.outgoing_id and o.issued_at is not null)"),
        ("accepted delivery without its incoming", "select count(*) from [documents.delivery] d where d.state = 'Accepted' and not exists (select 1 from [documents.incoming] i where i.id = d.incoming_id and i.delivery_id = d.id)"),
        ("incoming of a delivery that was not accepted", "select count(*) from [documents.incoming] i where i.delivery_id is not null and not exists (select 1 from [documents.delivery] d where d.id = i.delivery_id and d.incoming_id = i.id and d.state <> 'Arrived')"),
        ("book with a gap", "select count(*) from (select book_id from [registers.entry] group by book_id having max(number) <> count(*)) gap"),
        ("key without its answer", "select count(*) from [kernel.idempotency] where answer is null"),
    ];

    public static async Task<List<string>> FaultsAsync(Session session)
    {
        var faults = new List<string>();
        foreach (var (what, sql) in Rules)
        {
            var count = await session.ScalarAsync<long>(sql, new { Yes = true });
            if (count > 0) faults.Add($"{count} × {what}");
        }

        return faults;
    }

    /// <summary>Attached files whose bytes are not in the data folder.</summary>
    public static async Task<List<string>> MissingFilesAsync(Session session, string folder)
    {
        var hashes = await session.QueryAsync<string>("select distinct hash from [documents.attachment]");
        return hashes.FindAll(h => !File.Exists(Path.Combine(folder, "files", h[..2], h[2..4], h)));
    }
}
