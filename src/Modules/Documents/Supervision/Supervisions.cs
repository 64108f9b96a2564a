using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Work;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>How an agency's incoming documents are dealt with, by unit and period, and the duties behind each figure.</summary>
internal sealed class Supervisions(UnitOfWork work, Organisations organisations, Holidays holidays, WorkItems items, Clock clock)
{
    public const int PageSize = 50;

    // What stands open, and what was closed since the period began: each by an index of its own, so that old years cost nothing.
    private const string DutiesSql = $"""
        {Columns} where i.agency_id = @Agency and i.state in ('Steered', 'Done') {Live}
        union all
        {Columns} where i.agency_id = @Agency and i.closed_at >= @Start and i.state = 'Closed' {Live}
        """;

    private const string Columns = """
        select l.id, l.incoming_id, coalesce(l.unit_id, a.unit_id) as unit_id, l.label, l.role, l.due, l.assigned_at,
               case when l.state in ('Done', 'Confirmed') then l.done_at when l.state = 'Ended' then coalesce(l.done_at, i.closed_at) end as ended_at
        from [documents.incoming] i join [documents.line] l on l.incoming_id = i.id left join [org.appointment] a on a.id = l.appointment_id
        """;

    // Lines taken back, moved or returned are nobody's duty any more.
    private const string Live = "and l.parent_id is null and l.role <> 'Inform' and l.state not in ('Withdrawn', 'Moved', 'Returned') and l.assigned_at < @End";

    /// <summary>The report: its units in the agency's order, then those without; three statements.</summary>
    public Task<DutyReport> ReportAsync(Actor hat, ReportPeriod period, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var days = new ReportDays(period, clock.Today);
        var duties = await DutiesAsync(s, hat, days);
        var calendar = await holidays.CalendarAsync(s);
        var units = await organisations.UnitsAsync(s, hat.Agency, days.AsOf);
        var byUnit = duties.ToLookup(d => d.UnitId);
        var rows = units.Where(u => InSight(hat, u.Id)).Select(u => DutyCount.Of(u.Id, u.Name, [.. byUnit[u.Id]], days, calendar)).ToList();
        // Units that are no more, then what is nobody's.
        var others = byUnit.Where(g => units.TrueForAll(u => u.Id != g.Key)).OrderBy(g => g.Key is null);
        rows.AddRange(others.Select(g => DutyCount.Of(g.Key, NameOf(g.Key, g.First(), units), [.. g], days, calendar)));
        return new DutyReport(days, rows, DutyCount.Of(null, SupervisionWords.All, duties, days, calendar));
    }, ct);

    /// <summary>The documents behind a figure, most overdue first, with who has each now; four statements, five for one unit's.</summary>
    public Task<DutyPage> ListAsync(Actor hat, DutyFilter filter, int skip, int take, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var days = new ReportDays(filter.Period, clock.Today);
        var calendar = await holidays.CalendarAsync(s);
        var all = (await DutiesAsync(s, hat, days)).Where(d => filter.Takes(d, days))
            .OrderBy(d => days.Ended(d)).ThenBy(d => d.Due ?? DateOnly.MaxValue).ThenBy(d => d.AssignedAt).ThenBy(d => d.Id.Value).ToList();
        var shown = all.Skip(skip).Take(take).ToList();
        var documents = (await DocumentsAsync(s, hat, [.. shown.Select(d => d.IncomingId.Value).Distinct()])).ToDictionary(d => d.Id);
        var holders = (await items.HoldersAsync(s, [.. documents.Keys.Select(d => d.Value)])).ToLookup(h => h.RecordId);
        var units = filter.Unit is null ? [] : await organisations.UnitsAsync(s, hat.Agency, days.AsOf);
        var rows = shown.Where(d => documents.ContainsKey(d.IncomingId)).Select(d => new DutyRow(d, documents[d.IncomingId], days.StandingOf(d),
            days.Ended(d) ? DutyCount.Took(d, calendar) : null, d.Due is { } due ? calendar.Left(days.Ended(d) ? Vn.Day(d.EndedAt!.Value) : days.AsOf, due) : null,
            [.. holders[d.IncomingId.Value].Select(h => h.HolderName).Distinct()])).ToList();
        return new DutyPage(NameOf(filter.Unit, all, units), rows, all.Count, shown.Count - rows.Count);
    }, ct);

    private static async Task<List<Duty>> DutiesAsync(Session s, Actor hat, ReportDays days)
    {
        var duties = await s.QueryAsync<Duty>(DutiesSql, new { hat.Agency, Start = Deadline.EndOf(days.Period.From.AddDays(-1)), End = Deadline.EndOf(days.AsOf) });
        return duties.FindAll(d => (d.EndedAt is not { } ended || Vn.Day(ended) >= days.Period.From) && InSight(hat, d.UnitId));
    }

    private static string NameOf(UnitId? unit, Duty one, List<UnitView> units) =>
        unit is null ? SupervisionWords.NoUnit : units.Find(u => u.Id == unit)?.Name ?? one.Label;

    private static string? NameOf(string? asked, List<Duty> all, List<UnitView> units) => asked switch
    {
        null => null,
        DutyFilter.NoUnit => SupervisionWords.NoUnit,
        _ => units.Find(u => u.Id.ToString() == asked)?.Name ?? all.FirstOrDefault()?.Label,
    };

    // A head sees the own unit; the registry's hats see the agency.
    private static bool InSight(Actor hat, UnitId? unit) => hat.Role != Role.TruongPhong || (unit is not null && unit == hat.Unit);

    private static Task<List<DutyDocument>> DocumentsAsync(Session s, Actor hat, IReadOnlyList<Guid> ids)
    {
        if (ids.Count == 0) return Task.FromResult(new List<DutyDocument>());
        var seen = hat.Role == Role.TruongPhong ? "and exists (select 1 from [documents.access] a where a.record_id = i.id and a.token in @Tokens)" : "";
        return s.QueryAsync<DutyDocument>($"select i.id, i.number, i.notation, i.subject, i.sender_name, i.addressee_name from [documents.incoming] i where i.id in @Ids {seen}",
            new { Ids = s.Ids(ids), Tokens = HatTokens.Reading(hat) });
    }
}

/// <summary>A report: one line a unit, and their total.</summary>
internal sealed record DutyReport(ReportDays Days, IReadOnlyList<DutyCount> Units, DutyCount Total);

/// <summary>One page of duties.</summary>
/// <param name="Unit">The unit that was asked for, as it was called; none for all.</param>
/// <param name="Total">All that the figure counts.</param>
/// <param name="Hidden">Of this page, those whose document the reader may not see.</param>
internal sealed record DutyPage(string? Unit, IReadOnlyList<DutyRow> Rows, int Total, int Hidden);

/// <summary>A duty with its document.</summary>
/// <param name="Took">Working days it took; none while open.</param>
/// <param name="Left">Working days before (positive) or after (negative) the deadline, at its end or now.</param>
internal sealed record DutyRow(Duty Duty, DutyDocument Document, DutyStanding Standing, int? Took, int? Left, IReadOnlyList<string> Holders);

/// <summary>What is shown of a duty's document.</summary>
internal sealed class DutyDocument
{
    public IncomingId Id { get; init; }
    public long Number { get; init; }
    public string Notation { get; init; } = "";
    public string Subject { get; init; } = "";
    public string SenderName { get; init; } = "";
    public string? AddresseeName { get; init; }

    public string Title => Subject.Length > 0 ? Subject : IncomingWords.Envelope(AddresseeName, SenderName);
}
