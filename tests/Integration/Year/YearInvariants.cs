using LienThong.Integration.Support;

namespace LienThong.Integration.Year;

/// <summary>What holds after every step of the year, whatever the step was.</summary>
internal sealed class YearInvariants
{
    // One line per number of each book: from 1, without a gap, without a double, borne by one record of the same day.
    private const string Books = """
        select b.kind || ' ' || b.period || ' ' || b.series as book, count(*) as lines, count(distinct e.number) as numbers, min(e.number) as first, max(e.number) as last, min(b.next_number) as next,
          sum(case when (b.kind = 'documents.incoming' and i.number = e.number and i.arrival_date = e.entered_on) or (b.kind = 'documents.outgoing' and o.book_number = e.number and o.issued_on = e.entered_on)
            or (b.kind = 'documents.official-copy' and c.book_number = e.number and c.signed_on = e.entered_on) then 1 else 0 end) as borne
        from [registers.book] b join [registers.entry] e on e.book_id = b.id
        left join [documents.incoming] i on i.id = e.record_id and i.book_id = b.id left join [documents.outgoing] o on o.id = e.record_id and o.book_id = b.id
        left join [documents.official_copy] c on c.id = e.record_id and c.book_id = b.id
        group by b.id, b.kind, b.period, b.series
        """;

    // A number lies in the book of its day: of that year, or of the term that the agency set from that day or an earlier one.
    private const string Misplaced = """
        select count(*) from [registers.entry] e join [registers.book] b on b.id = e.book_id
        where b.period <> coalesce((select case when r.term = '' then cast(e.entered_on / 10000 as text) else 'NK ' || r.term end from [documents.book_rule] r
          where r.agency_id = b.agency_id and r.kind = b.kind and r.series = b.series and r.valid_from <= e.entered_on order by r.valid_from desc limit 1), cast(e.entered_on / 10000 as text))
        """;

    private const string Bearing = """
        select (select count(*) from [documents.incoming]) + (select count(*) from [documents.outgoing] where book_number is not null) + (select count(*) from [documents.official_copy] where book_number is not null) - (select count(*) from [registers.entry])
        """;

    // Who holds: an open document somebody, an ended one nobody.
    private const string Held = """
        select 'incoming' as what, i.id, i.state, (select count(*) from [work.item] w where w.record_id = i.id and w.closed_at is null and w.holds) as held
        from [documents.incoming] i where (i.state in ('Registered', 'Presented')) <> ((select count(*) from [work.item] w where w.record_id = i.id and w.closed_at is null and w.holds) = 1)
          and i.state not in ('Steered', 'Done')
        union all
        select 'incoming', i.id, i.state, 0 from [documents.incoming] i
        where i.state in ('Steered', 'Done') and not exists (select 1 from [work.item] w where w.record_id = i.id and w.closed_at is null and w.holds)
        """;

    private const string Versions = """
        select count(*) from [documents.outgoing] o where o.last_version <> (select count(*) from [documents.draft_version] v where v.outgoing_id = o.id)
          or o.last_version <> (select coalesce(max(v.number), 0) from [documents.draft_version] v where v.outgoing_id = o.id)
        """;

    private const string Bare = """
        select count(*) from [documents.draft_version] v where not exists (select 1 from [documents.attachment] a join [files.content] c on c.hash = a.hash where a.record_id = v.id)
        """;

    // A document on its way back waits for an answer or was refused one; one that is back is nowhere.
    private const string Recalls = """
        select count(*) from [documents.outgoing] o where
          (o.state = 'Recalling' and not exists (select 1 from [documents.recall] r where r.outgoing_id = o.id and r.state in ('Waiting', 'Refused')))
          or (o.state = 'Recalled' and exists (select 1 from [documents.delivery] d where d.outgoing_id = o.id and d.state in ('Arrived', 'Accepted', 'Assigned', 'InProgress', 'Completed')))
          or (o.state not in ('Recalling', 'Recalled') and exists (select 1 from [documents.recall] r where r.outgoing_id = o.id))
        """;

    // A room or car is never taken twice, an invitation answered once.
    private const string Twice = """
        select (select count(*) from [schedule.booking] a join [schedule.entry] x on x.id = a.entry_id join [schedule.booking] b on b.resource_id = a.resource_id and b.entry_id <> a.entry_id join [schedule.entry] y on y.id = b.entry_id
            where x.cancelled_at is null and y.cancelled_at is null and x.day = y.day and x.starts_at < y.busy_until and y.starts_at < x.busy_until)
          + (select count(*) from (select agency_id, source_id from [schedule.entry] where source_id is not null and cancelled_at is null group by agency_id, source_id having count(*) > 1) t)
        """;

    private const string Unfound = """
        select (select count(*) from [documents.incoming] i where not exists (select 1 from [search.entry] e where e.id = i.id))
          + (select count(*) from [documents.outgoing] o where not exists (select 1 from [search.entry] e where e.id = o.id))
        """;

    // Of the unit's own line, or of the agency's copy, a day ago: the walk has passed by since.
    private const string Unsettled = """
        select count(*) from [assignments.task] t where t.state in ('Given', 'Working') and t.document_id is not null
          and not exists (select 1 from [assignments.entry] e where e.task_id = t.id and e.action = 'Finish')
          and not exists (select 1 from [assignments.task] p where p.parent_id = t.id and p.state in ('Given', 'Working', 'Returned', 'Finished'))
          and exists (select 1 from [documents.line] l join [documents.incoming] i on i.id = l.incoming_id
            where i.id = t.document_id and l.unit_id = t.owner_unit and l.parent_id is null and l.state = 'Confirmed' and i.state = 'Closed' and l.done_at >= t.given_at and i.closed_at < @Yesterday)
        """;

    private long _versions;

    /// <summary>Says what is wrong; empty when all holds.</summary>
    public Task<string> WrongAsync(TestNode node, bool thorough) => node.Work.ReadAsync(async s =>
    {
        var wrong = new List<string>();
        foreach (var b in await s.QueryAsync<BookRow>(Books))
            if ((b.Lines, b.Numbers, b.First, b.Next, b.Borne) != (b.Last, b.Last, 1, b.Last + 1, b.Last)) wrong.Add($"book {b.Book}: {b.Lines} lines, {b.Numbers} numbers from {b.First} to {b.Last}, next {b.Next}, {b.Borne} borne by a record of the day");
        if (await s.ScalarAsync<long>(Bearing) is not 0 and var stray) wrong.Add($"{stray} records bear a number that stands in no book");
        foreach (var h in await s.QueryAsync<HeldRow>(Held)) wrong.Add($"{h.What} {h.Id:N} is {h.State} and held by {h.Held}");
        if (await YearDuties.DifferAsync(s) is { Length: > 0 } duties) wrong.Add(duties);
        await AddAsync("numbers lie in the book of another period", Misplaced);
        await AddAsync("versions do not run from 1", Versions);
        await AddAsync("rooms, cars or invitations are taken twice", Twice);
        await AddAsync("recalls neither waiting nor answered", Recalls);
        var versions = await s.ScalarAsync<long>("select count(*) from [documents.draft_version]");
        if (versions < _versions) wrong.Add($"{_versions - versions} versions were lost");
        _versions = versions;
        if (thorough)
        {
            await AddAsync("versions lost their file", Bare);
            await AddAsync("documents are not in the search", Unfound);
            await AddAsync("tasks wait whose documents are done with", Unsettled);
            wrong.AddRange(await YearFigures.WrongAsync(node, s));
        }

        return string.Join("\n", wrong);

        async Task AddAsync(string what, string sql)
        {
            if (await s.ScalarAsync<long>(sql, new { Yesterday = node.Time.GetUtcNow().AddDays(-1) }) is not 0 and var count) wrong.Add($"{count} {what}");
        }
    });

    private sealed class BookRow
    {
        public string Book { get; init; } = "";
        public long Lines { get; init; }
        public long Numbers { get; init; }
        public long First { get; init; }
        public long Last { get; init; }
        public long Next { get; init; }
        public long Borne { get; init; }
    }

    private sealed class HeldRow
    {
        public string What { get; init; } = "";
        public Guid Id { get; init; }
        public string State { get; init; } = "";
        public long Held { get; init; }
    }
}
