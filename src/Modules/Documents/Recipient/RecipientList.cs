using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Turns what was chosen into recipients, one line each, in the organisation's order; and keeps them with the draft.</summary>
internal sealed class RecipientList(Organisations organisations)
{
    private const int LongestName = 200;

    /// <summary>Replaces a document's intended recipients. Invalid when a group is unknown or a name is too long.</summary>
    public async Task<Result<int>> ReplaceAsync(Session session, OutgoingRow row, RecipientInput input)
    {
        var lines = await ExpandAsync(session, row.AgencyId, input, Kernel.Clock.DateOf(session.Act.At));
        if (!lines.IsOk) return lines.Failure;
        await session.ExecuteAsync("delete from [documents.recipient] where outgoing_id = @Id", new { Id = row.Id.Value });
        session.Context<DocumentsContext>().AddRange(lines.Value.Select((line, i) => new RecipientRow
        {
            Id = TypedId.New<DeliveryId>(),
            OutgoingId = row.Id,
            Position = i,
            AgencyId = line.Agency,
            Name = line.Name,
            Paper = line.Agency is null,
            Copies = line.Copies,
        }));
        return lines.Value.Count;
    }

    /// <summary>Agencies of the network once each, then those that get paper. A typed name that is an agency's own becomes that agency.</summary>
    public async Task<Result<List<RecipientLine>>> ExpandAsync(Session session, AgencyId own, RecipientInput input, DateOnly day)
    {
        var agencies = (await organisations.AgenciesAsync(session, day)).Where(a => a.Id != own).ToList();
        var chosen = input.Agencies.ToHashSet();
        var former = (await FormerAsync(session, input, day)).ToLookup(f => f.FromId);
        if (chosen.Where(a => former.Contains(a)).Select(a => former[a]).FirstOrDefault() is { } ended) return Ended("Agencies", ended);
        var typed = input.Typed();
        foreach (var group in input.Groups)
        {
            if (Enum.TryParse<GroupRule>(group, out var rule)) chosen.UnionWith(Follow(rule, agencies, own));
            else if (await MembersAsync(session, own, group, agencies) is { } members) { chosen.UnionWith(members.Agencies.SelectMany(a => former.Contains(a) ? former[a].Select(f => f.ToId) : [a])); typed.AddRange(members.Names.Select(n => (n, 1))); }
            else return Fail.Invalid([OutgoingErrors.Field("Groups", "group-unknown", OutgoingWords.GroupGone)]);
        }

        if (typed.Any(t => t.Name.Length > LongestName)) return Fail.Invalid([OutgoingErrors.Field("Others", "recipient-too-long", OutgoingWords.NameTooLong)]);
        var byName = agencies.ToLookup(a => Fold.Words(a.Name));
        var paper = new List<RecipientLine>();
        foreach (var (name, copies) in typed)
        {
            if (byName[Fold.Words(name)].FirstOrDefault() is { } known) chosen.Add(known.Id);
            else if (former.SelectMany(f => f).Where(f => Fold.Words(f.FromName) == Fold.Words(name)).ToList() is { Count: > 0 } gone) return Ended("Others", gone);
            else if (paper.TrueForAll(p => p.Name != name)) paper.Add(new(null, name, copies));
        }

        return (List<RecipientLine>)[.. agencies.Where(a => chosen.Contains(a.Id)).Select(a => new RecipientLine(a.Id, a.Name, 1)), .. paper];
    }

    // Groups of rules follow the organisation by themselves: nothing is read for them.
    private Task<List<SuccessorView>> FormerAsync(Session session, RecipientInput input, DateOnly day) =>
        input.Agencies.Count == 0 && input.Others.Length == 0 && input.Groups.All(g => Enum.TryParse<GroupRule>(g, out _)) ? Task.FromResult(new List<SuccessorView>()) : organisations.FormerAsync(session, day);

    private static Failure Ended(string field, IEnumerable<SuccessorView> heirs) => Fail.Invalid([OutgoingErrors.Field(field, "recipient-ended",
        OutgoingWords.RecipientEnded(heirs.First().FromName, string.Join("; ", heirs.Select(h => OutgoingWords.HeirWith(h.ToName!, h.Scope)))))]);

    /// <summary>Intended recipients of a document, in order.</summary>
    public Task<List<RecipientRow>> OfAsync(Session session, OutgoingId id) =>
        session.QueryAsync<RecipientRow>("select * from [documents.recipient] where outgoing_id = @Id order by position", new { Id = id.Value });

    private static IEnumerable<AgencyId> Follow(GroupRule rule, List<AgencyView> agencies, AgencyId own) => agencies.Where(a => rule switch
    {
        GroupRule.Departments => a.Level == AgencyLevel.Department,
        GroupRule.Communes => a.Level == AgencyLevel.Commune,
        GroupRule.Subordinates => a.ParentId == own,
        _ => true,
    }).Select(a => a.Id);

    private static async Task<(List<AgencyId> Agencies, List<string> Names)?> MembersAsync(Session session, AgencyId own, string group, List<AgencyView> agencies)
    {
        if (!TypedId.TryParse<RecipientGroupId>(group, out var id)) return null;
        if (await session.FindAsync<RecipientGroupRow>("select * from [documents.recipient_group] where id = @Id and agency_id = @Own", new { Id = id, Own = own }) is not { } row) return null;
        if (row.Rule is { } rule) return ([.. Follow(rule, agencies, own)], []);
        var members = await session.QueryAsync<RecipientMemberRow>("select * from [documents.recipient_member] where group_id = @Id order by position", new { Id = id });
        return ([.. members.Where(m => m.AgencyId is not null).Select(m => m.AgencyId!.Value)], [.. members.Where(m => m.AgencyId is null).Select(m => m.Name)]);
    }
}

/// <summary>One recipient: an agency of the network, or a name that gets paper.</summary>
internal sealed record RecipientLine(AgencyId? Agency, string Name, int Copies);
