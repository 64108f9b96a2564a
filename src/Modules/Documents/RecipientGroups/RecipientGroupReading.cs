using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>Reads the groups that an agency keeps.</summary>
internal sealed class RecipientGroupReading(UnitOfWork work)
{
    public Task<List<RecipientGroupView>> OfAsync(AgencyId agency, CancellationToken ct) => work.ReadAsync(s => s.QueryAsync<RecipientGroupView>("""
        select g.id, g.name, g.rule, (select count(*) from [documents.recipient_member] m where m.group_id = g.id) as members
        from [documents.recipient_group] g where g.agency_id = @Agency order by g.sort_key
        """, new { Agency = agency }), ct);

    /// <summary>A group's list as the form shows it.</summary>
    public Task<DraftForm> FormAsync(RecipientGroupId id, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var members = await s.QueryAsync<RecipientMemberRow>("select * from [documents.recipient_member] where group_id = @Id order by position", new { Id = id });
        return new DraftForm
        {
            Agencies = [.. members.Where(m => m.AgencyId is not null).Select(m => m.AgencyId!.Value.ToString())],
            Others = string.Join('\n', members.Where(m => m.AgencyId is null).Select(m => m.Name)),
        };
    }, ct);
}

/// <summary>A group in the list.</summary>
internal sealed class RecipientGroupView
{
    public RecipientGroupId Id { get; init; }
    public string Name { get; init; } = "";
    public GroupRule? Rule { get; init; }
    public int Members { get; init; }
}
