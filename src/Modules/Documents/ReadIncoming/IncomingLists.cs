using System.Globalization;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>The list of incoming documents that a hat may see, paged by key: its cost does not grow with the book.</summary>
internal sealed class IncomingLists(UnitOfWork work, WorkItems items, Holidays holidays, Clock clock)
{
    public const int PageSize = 50;
    private const int Counted = 1000;

    private const string Columns = "i.id, i.number, i.arrival_date, i.sender_name, i.notation, i.issued_date, i.type_code, i.subject, i.urgency, i.due, i.state, i.addressee_name, i.signer_name";

    /// <summary>One page, with holders and deadlines: four statements.</summary>
    public Task<IncomingPageRows> PageAsync(IncomingFilter filter, Reader reader, Actor hat, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var (sql, args) = Rows(filter, reader, hat, PageSize + 1);
        var (from, _) = Query(filter with { After = null, Before = null }, reader, hat, false);
        args["Most"] = Counted + 1;
        var (rows, counts) = await s.QueryAsync<IncomingRow, int>(sql, $"select count(*) from (select 1 as one {from} limit @Most) n", args);
        var (total, further) = (counts[0], rows.Count > PageSize);
        if (further) rows.RemoveAt(PageSize);
        var back = filter.Before is not null;
        if (back) rows.Reverse();
        await DressAsync(s, rows);
        var next = rows.Count > 0 && (back || further) ? Key(filter, rows[^1]) : null;
        var previous = rows.Count > 0 && (back ? further : filter.After is not null) ? Key(filter, rows[0]) : null;
        return new IncomingPageRows(rows, next, previous, Math.Min(total, Counted), total > Counted);
    }, ct);

    /// <summary>All rows of a filter, page after page, for the export; at most so many.</summary>
    public async IAsyncEnumerable<IncomingRow> AllAsync(IncomingFilter filter, Reader reader, Actor hat, int most, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var at = filter with { After = null, Before = null };
        for (var left = most; left > 0;)
        {
            var rows = await work.ReadAsync(async s =>
            {
                var (sql, args) = Rows(at, reader, hat, Math.Min(500, left));
                var page = await s.QueryAsync<IncomingRow>(sql, args);
                await DressAsync(s, page);
                return page;
            }, ct);
            foreach (var row in rows) yield return row;
            if (rows.Count < Math.Min(500, left)) yield break;
            left -= rows.Count;
            at = at with { After = Key(at, rows[^1]) };
        }
    }

    private static (string Sql, Dictionary<string, object?> Args) Rows(IncomingFilter filter, Reader reader, Actor hat, int limit)
    {
        var (from, args) = Query(filter, reader, hat, true);
        args["Limit"] = limit;
        return ($"select {Columns} {from} limit @Limit", args);
    }

    private async Task DressAsync(Session s, List<IncomingRow> rows)
    {
        var holders = (await items.HoldersAsync(s, rows.ConvertAll(r => r.Id.Value))).ToLookup(h => h.RecordId);
        var calendar = await holidays.CalendarAsync(s);
        foreach (var row in rows)
        {
            var names = holders[row.Id.Value].Select(h => h.HolderName).Distinct().ToList();
            (row.Holder, row.HolderCount) = (names.FirstOrDefault() ?? "", names.Count);
            if (row.Due is { } due && names.Count > 0) row.Left = calendar.Left(clock.Today, due);
        }
    }

    private static (string Sql, Dictionary<string, object?> Args) Query(IncomingFilter f, Reader reader, Actor hat, bool ordered)
    {
        var args = new Dictionary<string, object?> { ["Agency"] = hat.Agency };
        var registry = hat.Role is Role.VanThu or Role.LanhDao or Role.ChanhVanPhong;
        // A registry hat reads its agency's book by the book's own order; any other starts from the few rows its tokens stand on.
        var from = registry
            ? "from [documents.incoming] i where i.agency_id = @Agency"
            : "from (select distinct record_id from [documents.access] where token in @Tokens and record_kind = 'incoming') a join [documents.incoming] i on i.id = a.record_id where 1 = 1";
        if (!registry || f.Mine) args["Tokens"] = f.Mine && registry ? reader.Tokens : HatTokens.Reading(hat);
        from += Where(f, args, hat);
        if (!ordered) return (from, args);
        var (column, down) = f.Sort switch
        {
            IncomingSort.Oldest => ("i.arrival_date", false),
            IncomingSort.Due => ("coalesce(i.due, 99991231)", false),
            _ => ("i.arrival_date", true),
        };
        var back = f.Before is not null;
        if (TryKey(f.After ?? f.Before, out var at, out var id))
        {
            (args["At"], args["After"]) = (at, id);
            from += $" and ({column}, i.id) {(down != back ? "<" : ">")} (@At, @After)";
        }

        var direction = down != back ? "desc" : "asc";
        return ($"{from} order by {column} {direction}, i.id {direction}", args);
    }

    private static string Where(IncomingFilter f, Dictionary<string, object?> args, Actor hat)
    {
        var sql = "";
        void And(string condition, string name, object? value)
        {
            sql += " and " + condition;
            args[name] = value;
        }

        if (f.State is { } state) And("i.state = @State", "State", state.ToString());
        if (f.Type is not null) And("i.type_code = @Type", "Type", f.Type);
        if (f.Settled is var (late, first, last))
        {
            And($"{DocumentCounts.Done} and i.closed_at >= @Start", "Start", Deadline.EndOf(first.AddDays(-1)));
            And($"i.closed_at < @End and exists (with {SettledDays.Table(first, last)} select 1 from d where d.n = {SettledDays.Of} and i.due {(late ? "<" : ">=")} d.day)", "End", Deadline.EndOf(last));
        }
        else
        {
            if (f.From is not null) And("i.arrival_date >= @From", "From", f.From);
            if (f.To is not null) And("i.arrival_date <= @To", "To", f.To);
        }

        if (f.Channels is { } channels) And("i.channel in @Channels", "Channels", channels.Select(c => c.ToString()).ToArray());
        if (f.Counted) sql += " and i.state <> 'Voided' and i.channel <> 'Imported'";
        if (f.Mine) sql += " and exists (select 1 from [work.item] w where w.record_id = i.id and w.closed_at is null and w.holder in @Tokens)";
        if (f.Late) And("i.due < @Today and i.state in ('Registered', 'Presented', 'Steered', 'Done')", "Today", f.Today);
        var n = 0;
        foreach (var word in Fold.Words(f.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
            And($"i.words like @Word{n}", $"Word{n++}", $"%{word}%");
        return sql;
    }

    private static string Key(IncomingFilter f, IncomingRow row) =>
        $"{Number(f.Sort == IncomingSort.Due ? row.Due ?? new DateOnly(9999, 12, 31) : row.ArrivalDate)}.{row.Id}";

    private static int Number(DateOnly day) => (day.Year * 10000) + (day.Month * 100) + day.Day;

    private static bool TryKey(string? text, out int at, out IncomingId id)
    {
        var parts = text?.Split('.') ?? [];
        id = default;
        return int.TryParse(parts.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out at) && parts.Length == 2 && Kernel.Identity.TypedId.TryParse(parts[1], out id);
    }
}
