using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>What the form of a draft offers: signers, groups, agencies.</summary>
internal sealed record DraftOffer(IReadOnlyList<Option> Signers, IReadOnlyList<Option> Groups, IReadOnlyList<AgencyView> Agencies, IReadOnlyList<SuccessorView> Former)
{
    /// <summary>Agencies chosen that are no more, with their heirs.</summary>
    public IEnumerable<IGrouping<string, SuccessorView>> FormerOf(IReadOnlyCollection<string> chosen) => Former.Where(f => chosen.Contains(f.FromId.ToString())).GroupBy(f => f.FromName);

    /// <summary>Agencies by level, in the organisation's order.</summary>
    public IEnumerable<IGrouping<AgencyLevel, AgencyView>> Levels => Agencies.GroupBy(a => a.Level);
}

/// <summary>Reads the offer for an agency.</summary>
internal sealed class DraftChoices(UnitOfWork work, Organisations organisations, Clock clock)
{
    public Task<DraftOffer> OfAsync(AgencyId agency, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var members = await organisations.MembersAsync(s, agency, clock.Today);
        var saved = await s.QueryAsync<RecipientGroupRow>("select * from [documents.recipient_group] where agency_id = @Agency order by sort_key", new { Agency = agency });
        var agencies = await organisations.AgenciesAsync(s, clock.Today);
        return new DraftOffer(
            [.. DraftRules.Signers(members).Select(m => new Option(m.Id.ToString(), $"{m.FullName} – {m.Title}{(m.UnitName is null ? "" : $", {m.UnitName}")}"))],
            [.. saved.Select(g => new Option(g.Id.ToString(), g.Name)), .. Enum.GetValues<GroupRule>().Select(r => new Option(r.ToString(), OutgoingWords.Of(r)))],
            [.. agencies.Where(a => a.Id != agency)],
            await organisations.FormerAsync(s, clock.Today));
    }, ct);
}
