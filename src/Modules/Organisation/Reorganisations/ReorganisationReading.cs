using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Organisation;

/// <summary>What would pass from one agency to another: how many of a kind, with how many work items.</summary>
internal sealed record PassingCount(AgencyId From, AgencyId To, string Kind, int Count, int Items);

/// <summary>A reorganisation with what it would do now.</summary>
internal sealed record ReorganisationView(ReorganisationRow Row, ResolvedPlan Plan, IReadOnlyList<PassingCount> Passing, IReadOnlyList<FieldError> Faults);

/// <summary>Reads reorganisations, their plans and minutes; always the same number of statements.</summary>
internal sealed class ReorganisationReading(Organisations organisations, IEnumerable<IOpenRecords> keepers)
{
    public Task<ReorganisationRow?> FindAsync(Session session, ReorganisationId id) =>
        session.FindAsync<ReorganisationRow>("select * from [organisation.reorganisation] where id = @Id", new { Id = id });

    public Task<List<ReorganisationRow>> AllAsync(Session session) =>
        session.QueryAsync<ReorganisationRow>("select * from [organisation.reorganisation] where state <> 'Cancelled' order by on_day desc, id desc limit 500");

    public async Task<ResolvedPlan> ResolveAsync(Session session, ReorganisationRow row) =>
        new PlanResolver(row, await PlanFacts.ReadAsync(session, organisations, row.Planned, row.OnDay)).Resolve();

    /// <summary>The plan with what would pass and every reason why it cannot be carried out.</summary>
    public async Task<ReorganisationView> PreviewAsync(Session session, ReorganisationRow row)
    {
        var plan = await ResolveAsync(session, row);
        var open = new List<HandedRecord>();
        if (plan.Agencies.Count > 0)
            foreach (var keeper in keepers) open.AddRange(await keeper.OpenAsync(session, plan.Handover));
        return new(row, plan, [.. open.GroupBy(o => (o.From, o.To, o.Kind)).Select(g => new PassingCount(g.Key.From, g.Key.To, g.Key.Kind, g.Count(), g.Sum(o => o.Items)))],
            [.. plan.Faults, .. open.Where(o => o.Fault is not null).Select(o => new FieldError("Open", "organisation.reorganisation.no-holder", ReorganisationWords.NoHolder(o.Kind, o.Number, o.Fault!))).Distinct()]);
    }

    /// <summary>The minutes' counts: from whom to whom, how many of which kind.</summary>
    public Task<List<MinuteCount>> CountsAsync(Session session, ReorganisationId id) => session.QueryAsync<MinuteCount>("""
        select from_name, to_name, kind, count(*) as count, sum(items) as items, min(position) as first from [organisation.handed]
        where reorganisation_id = @Id group by from_agency_id, from_name, to_agency_id, to_name, kind order by first
        """, new { Id = id });

    /// <summary>The minutes line by line. Records name a subject, so only the registries that gave or got them read those lines.</summary>
    public async Task<List<HandedRow>> LinesAsync(Session session, ReorganisationId id, Reader reader)
    {
        var lines = await session.QueryAsync<HandedRow>("select * from [organisation.handed] where reorganisation_id = @Id order by position", new { Id = id });
        return lines.FindAll(l => l.Kind is HandedRow.Unit or HandedRow.Person or HandedRow.Book or HandedRow.Scope || reader.Sees([Token.Registry(l.FromAgencyId), Token.Registry(l.ToAgencyId)]));
    }
}

/// <summary>One line of the minutes' table of counts.</summary>
internal sealed class MinuteCount
{
    public string FromName { get; init; } = "";
    public string ToName { get; init; } = "";
    public string Kind { get; init; } = "";
    public long Count { get; init; }
    public long Items { get; init; }
}
