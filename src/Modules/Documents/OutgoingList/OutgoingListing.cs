using System.Globalization;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>The list of outgoing documents: one page by key, newest step first, whatever the number stored.</summary>
internal sealed class OutgoingListing(UnitOfWork work, WorkItems items)
{
    public const int PageSize = 50;

    private const string Columns = """
        select o.id, o.state, o.type_code, o.subject, o.urgency, o.code_number, o.notation, o.issued_on, o.signer_name, o.drafter_name, o.unit_name, o.moved_at, o.due,
               (select count(*) from [documents.delivery] d where d.outgoing_id = o.id) as lines,
               (select count(*) from [documents.delivery] d where d.outgoing_id = o.id and d.state in ('Accepted', 'Assigned', 'InProgress', 'Completed', 'Posted')) as taken
        from [documents.outgoing] o
        """;

    /// <summary>One page, with the holders of its lines.</summary>
    public Task<OutgoingPageOf> PageAsync(Reader reader, OutgoingFilter filter, CancellationToken ct, int size = PageSize) => work.ReadAsync(async s =>
    {
        var rows = await s.QueryAsync<OutgoingLine>(Columns + Where(reader, filter) + " order by o.moved_at desc, o.id desc limit @Limit", Args(s, reader, filter, size + 1));
        var more = rows.Count > size;
        if (more) rows.RemoveAt(size);
        var holders = await items.HoldersAsync(s, [.. rows.Where(r => AskedDocuments.IsOpen(r.State)).Select(r => r.Id.Value)]);
        return new OutgoingPageOf(rows, holders.ToLookup(h => h.RecordId, h => h.HolderName), more ? rows[^1].Key : null);
    }, ct);

    /// <summary>How many stand in each tab, each counted to 1,000.</summary>
    public Task<List<TabCount>> CountsAsync(Reader reader, CancellationToken ct) => work.ReadAsync(s => s.QueryAsync<TabCount>($"""
        select x.state, count(*) as count from (select o.state from [documents.outgoing] o {Where(reader, OutgoingFilter.None)} and o.state in ('Draft', 'Returned', 'UnitReview', 'OfficeReview', 'LeaderApproval', 'ToIssue') limit 1000) x group by x.state
        """, Args(s, reader, OutgoingFilter.None, 0)), ct);

    private static string Where(Reader reader, OutgoingFilter f)
    {
        // Who reads a whole agency goes by its index; others by the documents that name them.
        var scope = Whole(reader) switch
        {
            [_] when reader.Hats.All(h => IsRegistry(h.Role)) => " where o.agency_id = @Agency",
            [] => " where o.id in (select a.record_id from [documents.access] a where a.token in @Tokens and a.record_kind = 'outgoing')",
            _ => " where (o.agency_id in @Agencies or exists (select 1 from [documents.access] a where a.record_id = o.id and a.token in @Tokens))",
        };
        if (f.States.Count > 0) scope += " and o.state in @States";
        if (f.Type is not null) scope += " and o.type_code = @Type";
        if (f.From is not null) scope += " and o.issued_on >= @From";
        if (f.To is not null) scope += " and o.issued_on <= @To";
        if (f.Words.Length > 0) scope += " and o.words like @Words";
        if (f.AfterAt is not null) scope += " and (o.moved_at < @AfterAt or (o.moved_at = @AfterAt and o.id < @AfterId))";
        return scope;
    }

    private static object Args(Session s, Reader reader, OutgoingFilter f, int limit) => new
    {
        Agency = Whole(reader).FirstOrDefault(),
        Agencies = s.Ids(Whole(reader)),
        reader.Tokens,
        States = f.States.Select(t => t.ToString()).ToArray(),
        f.Type,
        f.From,
        f.To,
        Words = $"%{f.Words}%",
        f.AfterAt,
        AfterId = f.AfterId,
        Limit = limit,
    };

    private static Guid[] Whole(Reader reader) => [.. reader.Hats.Where(h => IsRegistry(h.Role)).Select(h => h.Agency.Value).Distinct()];

    private static bool IsRegistry(Role role) => role is Role.VanThu or Role.LanhDao or Role.ChanhVanPhong;
}

/// <summary>What is asked for; the key of the last line seen comes last.</summary>
internal sealed record OutgoingFilter(IReadOnlyList<OutgoingState> States, string? Type, DateOnly? From, DateOnly? To, string Words, DateTimeOffset? AfterAt, Guid AfterId)
{
    public static readonly OutgoingFilter None = new([], null, null, null, "", null, default);

    /// <summary>Reads the key that a page ended with; anything else begins anew.</summary>
    public OutgoingFilter After(string? key)
    {
        var parts = (key ?? "").Split('-', 2);
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ms) && ms < 253_402_300_800_000 && Guid.TryParse(parts[1], out var id)
            ? this with { AfterAt = DateTimeOffset.FromUnixTimeMilliseconds(ms), AfterId = id }
            : this;
    }

    /// <summary>The words as the stored ones are folded; wildcards are letters here.</summary>
    public static string Fold(string? typed) => Kernel.Text.Fold.Words(Nfc.Clean(typed)).Replace("%", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
}

/// <summary>One page of the list.</summary>
internal sealed record OutgoingPageOf(IReadOnlyList<OutgoingLine> Rows, ILookup<Guid, string> Holders, string? Next);

/// <summary>One line of the list.</summary>
internal sealed class OutgoingLine
{
    public OutgoingId Id { get; init; }
    public OutgoingState State { get; init; }
    public string TypeCode { get; init; } = "";
    public string Subject { get; init; } = "";
    public Urgency Urgency { get; init; }
    public string? CodeNumber { get; init; }
    public string? Notation { get; init; }
    public DateOnly? IssuedOn { get; init; }
    public string SignerName { get; init; } = "";
    public string DrafterName { get; init; } = "";
    public string UnitName { get; init; } = "";
    public DateTimeOffset MovedAt { get; init; }
    public DateOnly? Due { get; init; }
    public int Lines { get; init; }
    public int Taken { get; init; }

    public string Code => CodeNumber is null ? "" : $"{CodeNumber}/{Notation}";

    public string Key => $"{MovedAt.ToUnixTimeMilliseconds()}-{Id}";
}

/// <summary>How many documents stand in a state.</summary>
internal sealed class TabCount
{
    public OutgoingState State { get; init; }
    public int Count { get; init; }
}
