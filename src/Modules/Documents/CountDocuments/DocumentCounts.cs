using System.Globalization;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Documents;

/// <summary>Counts documents of agencies in a period from their indexes, without reading a document; always the same statements for many agencies as for one.</summary>
internal sealed class DocumentCounts(UnitOfWork work, Organisations organisations, Holidays holidays)
{
    // A whole province: from here on the agencies are shared among the cores.
    private const int Many = 100, MostParts = 4;

    /// <summary>Over <c>i</c>: it was settled; a number made void and a copy given up to its sender end too.</summary>
    public const string Done = "i.state in ('Closed', 'Filed')";

    private static readonly string Sent = $"o.state in ({string.Join(", ", OutgoingFlow.Standing.Select(s => $"'{s}'"))})";

    private const string Agencies = "(select distinct f.agency_id from [org.agency_fact] f where f.agency_id in @Agencies) a";

    private static readonly string Types = "t(code) as (values ('')" + string.Concat(DocumentType.All.Select(t => $", ('{t.Code}')")) + ")";

    // Stands for how many senders are known, where that is asked.
    private const string Known = "%known%";

    // SQLite sorts a million rows to group them; ranges of an index it walks as they lie, the faster the less it looks at in each row: what is void is taken off afterwards.
    private static readonly string ArrivedByRange = $"""
        with {Types}, c(code) as (values {string.Join(", ", Channels.Arriving.Select(w => $"('{w}')"))})
        select x.agency_id, x.type_code, x.channel, x.counted from (
          select a.agency_id, t.code as type_code, c.code as channel, (
            select count(*) || ' ' || {Known} from [documents.incoming] i
            where i.agency_id = a.agency_id and i.type_code = t.code and i.channel = c.code and i.arrival_date between @From and @To) as counted
          from {Agencies} cross join t cross join c) x
        where x.counted <> '0 0'
        """;

    private const string Void = $"""
        select i.agency_id, i.type_code, i.channel, -count(*) || ' ' || -{Known} as counted from [documents.incoming] i
        where i.agency_id in @Agencies and i.state = 'Voided' and i.channel <> 'Imported' and i.arrival_date between @From and @To group by i.agency_id, i.type_code, i.channel
        """;

    private const string ArrivedByGroup = """
        select i.agency_id, i.type_code, i.channel, count(*) || ' ' || count(i.sender_id) as counted from [documents.incoming] i
        where i.agency_id in @Agencies and i.arrival_date between @From and @To and i.state <> 'Voided' and i.channel <> 'Imported' group by i.agency_id, i.type_code, i.channel
        """;

    // PostgreSQL plans a list of agencies that it does not know yet for a few of them; with all of them and the days as numbers it walks the index by all cores.
    private static string ArrivedOfAll(DateOnly from, DateOnly to) => $"""
        select i.agency_id, '' as type_code, i.channel, count(*) || ' ' || count(i.sender_id) as counted from [documents.incoming] i
        where i.arrival_date between {SettledDays.Stored(from)} and {SettledDays.Stored(to)} and i.state <> 'Voided' and i.channel <> 'Imported' group by i.agency_id, i.channel
        """;

    private static readonly string LeftByRange = $"""
        with {Types}
        select x.agency_id, x.type_code, x.count from (
          select a.agency_id, t.code as type_code, (
            select count(*) from [documents.outgoing] o where o.agency_id = a.agency_id and o.type_code = t.code and o.issued_on between @From and @To and {Sent}) as count
          from {Agencies} cross join t) x
        where x.count > 0
        """;

    private static readonly string LeftByGroup = $"""
        select o.agency_id, o.type_code, count(*) as count from [documents.outgoing] o
        where o.agency_id in @Agencies and o.issued_on between @From and @To and {Sent} group by o.agency_id, o.type_code
        """;

    private const string Users = """
        select a.agency_id, count(distinct a.person_id) as users,
          count(distinct case when exists (select 1 from [audit.entry] e where e.person_id = a.person_id and e.at >= @Start and e.at < @End) then a.person_id end) as active
        from [org.appointment] a where a.agency_id in @Agencies and a.valid_from <= @To and a.valid_to > @To group by a.agency_id
        """;

    private const string Senders = """
        select coalesce((select f.level from [org.agency_fact] f where f.agency_id = x.sender_id order by f.valid_from desc limit 1), '') as level, x.count
        from (select i.sender_id, count(*) as count from [documents.incoming] i where i.agency_id in @Agencies and i.arrival_date between @From and @To and i.state <> 'Voided' and i.channel <> 'Imported' group by i.sender_id) x
        """;

    private static readonly string Copies = $"""
        select d.paper, count(*) as count from [documents.outgoing] o join [documents.delivery] d on d.outgoing_id = o.id
        where o.agency_id in @Agencies and o.issued_on between @From and @To and {Sent} group by d.paper
        """;

    // By the day on which they came and the day on which they were settled, counted from 1970 in the office's time.
    private const string Spans = $"""
        select i.arrival_date as arrived, {SettledDays.Of} as settled, count(*) as count from [documents.incoming] i
        where i.agency_id in @Agencies and i.closed_at >= @Start and i.closed_at < @End and {Done} and i.channel <> 'Imported' group by i.arrival_date, {SettledDays.Of}
        """;

    /// <summary>What a page asks for: the own agency from every side, or each of several beside the others; then the former is null.</summary>
    public async Task<(OwnCounts? Own, List<AgencyCount> Agencies)> ReadAsync(Session session, AgencyId own, CountsFilter filter, DateOnly today)
    {
        var (from, to) = (filter.Period.From, filter.Period.To);
        var agencies = await AgenciesAsync(session, own, filter.Scope, to < today ? to : today);
        if (filter.Scope is not null || agencies.Count != 1) return (null, await OfAsync(session, agencies, from, to));
        var one = await OfOneAsync(session, agencies[0], from, to);
        return (one, [one.Whole]);
    }

    /// <summary>Each of the agencies as it was called at the period's end.</summary>
    /// <param name="exchange">Whether it is asked too what came from other agencies of the network.</param>
    public Task<List<AgencyCount>> OfAsync(Session session, IReadOnlyCollection<AgencyView> agencies, DateOnly from, DateOnly to, bool exchange = false) =>
        agencies.Count < Many ? OfSomeAsync(session, agencies, from, to, exchange, all: false) : OfManyAsync(session, agencies, from, to, exchange, Math.Clamp(Environment.ProcessorCount, 1, MostParts));

    /// <summary>PostgreSQL takes several cores by itself; for SQLite the agencies are shared out, each part with a connection and a snapshot of its own.</summary>
    internal async Task<List<AgencyCount>> OfManyAsync(Session session, IReadOnlyCollection<AgencyView> agencies, DateOnly from, DateOnly to, bool exchange, int parts)
    {
        if (session.Engine == Engine.Postgres) return await OfSomeAsync(session, agencies, from, to, exchange, all: true);
        var counted = await Task.WhenAll(agencies.Chunk((agencies.Count + parts - 1) / parts).Select(some => Task.Run(() => work.ReadAsync(s => OfSomeAsync(s, some, from, to, exchange, all: false)))));
        return [.. counted.SelectMany(c => c)];
    }

    /// <param name="all">Whether every agency of the node is counted, and those that are asked for taken from them.</param>
    private static async Task<List<AgencyCount>> OfSomeAsync(Session session, IReadOnlyCollection<AgencyView> agencies, DateOnly from, DateOnly to, bool exchange, bool all)
    {
        var args = ArgsOf(session, agencies, from, to);
        var arrived = (all ? await session.QueryAsync<ArrivedRow>(ArrivedOfAll(from, to)) : await ArrivedAsync(session, args, exchange)).ToLookup(r => r.AgencyId);
        var left = (await LeftAsync(session, args)).ToLookup(r => r.AgencyId);
        var settled = await SettledAsync(session, args, from, to, all);
        var users = (await session.QueryAsync<UserRow>(Users, args)).ToDictionary(r => r.AgencyId);
        return [.. agencies.Select(a => CountOf(a, [.. arrived[a.Id]], left[a.Id].Sum(r => r.Count), settled.GetValueOrDefault(a.Id), users.GetValueOrDefault(a.Id)))];
    }

    /// <summary>One agency from every side.</summary>
    private async Task<OwnCounts> OfOneAsync(Session session, AgencyView agency, DateOnly from, DateOnly to)
    {
        var args = ArgsOf(session, [agency], from, to);
        var arrived = await ArrivedAsync(session, args);
        var left = await LeftAsync(session, args);
        var settled = (await SettledAsync(session, args, from, to)).GetValueOrDefault(agency.Id);
        var users = (await session.QueryAsync<UserRow>(Users, args)).FirstOrDefault();
        var (senders, copies) = await session.QueryAsync<LevelRow, CopyRow>(Senders, Copies, args);
        var spans = await session.QueryAsync<SpanRow>(Spans, args);
        var calendar = await holidays.CalendarAsync(session);
        var types = arrived.Select(r => r.TypeCode).Concat(left.Select(r => r.TypeCode)).Distinct().Select(code => new TypeCount(
            code,
            arrived.Where(r => r.TypeCode == code && r.IsElectronic).Sum(r => r.All),
            arrived.Where(r => r.TypeCode == code && !r.IsElectronic).Sum(r => r.All),
            left.Where(r => r.TypeCode == code).Sum(r => r.Count)));
        return new OwnCounts(
            CountOf(agency, arrived, left.Sum(r => r.Count), settled, users),
            [.. types.Where(t => t.Arrived + t.Left > 0).OrderByDescending(t => t.Arrived + t.Left).ThenBy(t => t.Code, StringComparer.Ordinal)],
            [.. arrived.GroupBy(r => r.Channel).Select(g => (g.Key, Count: g.Sum(r => r.All))).Where(c => c.Count > 0).OrderByDescending(c => c.Count)],
            [.. senders.GroupBy(r => r.Level).Select(g => (Enum.TryParse<AgencyLevel>(g.Key, out var level) ? level : (AgencyLevel?)null, g.Sum(r => r.Count))).OrderByDescending(l => l.Item2)],
            MedianOf(spans, calendar),
            copies.Where(c => !c.Paper).Sum(c => c.Count),
            copies.Where(c => c.Paper).Sum(c => c.Count));
    }

    /// <summary>The agencies of a scope as they stood on a day: the own one, all below it too, or all; one statement.</summary>
    private async Task<List<AgencyView>> AgenciesAsync(Session session, AgencyId own, string? scope, DateOnly day)
    {
        var all = await organisations.AgenciesAsync(session, day);
        if (scope == CountsFilter.NodeValue) return all;
        var inside = new HashSet<AgencyId> { own };
        // Agencies come by level, but a subordinate one may stand below another of its level: until nothing is added.
        for (var size = 0; scope is not null && size < inside.Count;)
        {
            size = inside.Count;
            inside.UnionWith(all.Where(a => a.ParentId is { } parent && inside.Contains(parent)).Select(a => a.Id).ToList());
        }

        return [.. all.Where(a => inside.Contains(a.Id)).OrderByDescending(a => a.Id == own)];
    }

    private static AgencyCount CountOf(AgencyView agency, IReadOnlyCollection<ArrivedRow> arrived, long left, SettledRow? settled, UserRow? users) =>
        new(agency.Id, agency.Name, agency.Level, arrived.Sum(r => r.All), arrived.Where(r => r.IsElectronic).Sum(r => r.All), left, (settled?.Bound ?? 0) - (settled?.Late ?? 0), settled?.Late ?? 0, users?.Users ?? 0, users?.Active ?? 0)
        {
            Exchanged = arrived.Sum(r => r.Known),
            ExchangedElectronic = arrived.Where(r => r.IsElectronic).Sum(r => r.Known),
        };

    private static async Task<List<ArrivedRow>> ArrivedAsync(Session session, object args, bool exchange = false)
    {
        if (session.Engine == Engine.Postgres) return await session.QueryAsync<ArrivedRow>(ArrivedByGroup, args);
        var known = exchange ? "count(i.sender_id)" : "0";
        var (all, gone) = await session.QueryAsync<ArrivedRow, ArrivedRow>(ArrivedByRange.Replace(Known, known, StringComparison.Ordinal), Void.Replace(Known, known, StringComparison.Ordinal), args);
        return [.. all, .. gone];
    }

    private static Task<List<LeftRow>> LeftAsync(Session session, object args) => session.QueryAsync<LeftRow>(session.Engine == Engine.Sqlite ? LeftByRange : LeftByGroup, args);

    private static async Task<Dictionary<AgencyId, SettledRow>> SettledAsync(Session session, object args, DateOnly from, DateOnly to, bool all = false)
    {
        var rows = await session.QueryAsync<SettledRow>(session.Engine == Engine.Sqlite ? SettledByRange(from, to) : SettledByGroup(from, to, all), args);
        return rows.GroupBy(r => r.AgencyId).ToDictionary(g => g.Key, g => new SettledRow { AgencyId = g.Key, Counted = $"{g.Sum(r => r.Bound)} {g.Sum(r => r.Late)}" });
    }

    // A deadline as it is stored is the month's first day and so many days more.
    private static string SettledByRange(DateOnly from, DateOnly to) => $"""
        with {SettledDays.Months(from, to)}
        select x.agency_id, x.counted from (
          select a.agency_id, (
            select count(i.due) || ' ' || count(case when i.due < m.day + (i.closed_at - m.zero) / 86400000 then 1 end) from [documents.incoming] i
            where i.agency_id = a.agency_id and i.closed_at >= m.start and i.closed_at < m.finish and {Done}) as counted
          from {Agencies} cross join m) x
        where x.counted <> '0 0'
        """;

    private static string SettledByGroup(DateOnly from, DateOnly to, bool all) => $"""
        with {SettledDays.Table(from, to)}
        select i.agency_id, count(i.due) || ' ' || count(case when i.due < d.day then 1 end) as counted from [documents.incoming] i join d on d.n = {SettledDays.Of}
        where {(all ? $"i.closed_at >= {SettledDays.Start(from)} and i.closed_at < {SettledDays.Start(to.AddDays(1))}" : "i.agency_id in @Agencies and i.closed_at >= @Start and i.closed_at < @End")} and {Done} group by i.agency_id
        """;

    private static object ArgsOf(Session session, IEnumerable<AgencyView> agencies, DateOnly from, DateOnly to) =>
        new { Agencies = session.Ids(agencies.Select(a => a.Id.Value)), From = from, To = to, Start = Deadline.EndOf(from.AddDays(-1)), End = Deadline.EndOf(to) };

    private static decimal? MedianOf(List<SpanRow> spans, WorkingCalendar calendar)
    {
        var took = spans.GroupBy(s => calendar.Between(s.Arrived, SettledDays.Day(s.Settled))).Select(g => (Days: g.Key, Count: g.Sum(s => s.Count))).OrderBy(g => g.Days).ToList();
        var all = took.Sum(t => t.Count);
        return all == 0 ? null : (At(took, (all - 1) / 2) + At(took, all / 2)) / 2m;
    }

    private static int At(List<(int Days, long Count)> took, long place)
    {
        foreach (var (days, count) in took)
        {
            if (place < count) return days;
            place -= count;
        }

        return took[^1].Days;
    }

    // Several counts of one range come as words of one column: a statement inside a statement gives one.
    private static long[] NumbersOf(string counted) => [.. counted.Split(' ').Select(n => long.Parse(n, CultureInfo.InvariantCulture))];

    private sealed class ArrivedRow
    {
        private long[]? _numbers;

        public AgencyId AgencyId { get; init; }
        public string TypeCode { get; init; } = "";
        public Channel Channel { get; init; }

        /// <summary>All, and those whose sender is an agency of the network.</summary>
        public string Counted { get; init; } = "";

        public long All => Numbers[0];

        public long Known => Numbers[1];

        public bool IsElectronic => Channels.Electronic.Contains(Channel);

        private long[] Numbers => _numbers ??= NumbersOf(Counted);
    }

    private sealed class LeftRow
    {
        public AgencyId AgencyId { get; init; }
        public string TypeCode { get; init; } = "";
        public long Count { get; init; }
    }

    private sealed class SettledRow
    {
        private long[]? _numbers;

        public AgencyId AgencyId { get; init; }

        /// <summary>Those that had a deadline, and those settled after it.</summary>
        public string Counted { get; init; } = "";

        public long Bound => Numbers[0];

        public long Late => Numbers[1];

        private long[] Numbers => _numbers ??= NumbersOf(Counted);
    }

    private sealed class UserRow
    {
        public AgencyId AgencyId { get; init; }
        public long Users { get; init; }
        public long Active { get; init; }
    }

    private sealed class LevelRow
    {
        public string Level { get; init; } = "";
        public long Count { get; init; }
    }

    private sealed class CopyRow
    {
        public bool Paper { get; init; }
        public long Count { get; init; }
    }

    private sealed class SpanRow
    {
        public DateOnly Arrived { get; init; }
        public long Settled { get; init; }
        public long Count { get; init; }
    }
}
