using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Organisation.AgencyPage;

namespace LienThong.Organisation.OrgShow;

/// <summary>The agencies as of a day: their tree, or one found by the code that it bore that day.</summary>
internal sealed class OrgShow(UnitOfWork work, Organisations organisations, AgencyTree.AgencyTree tree) : IOrganisationReads
{
    public async Task<IReadOnlyList<ShownLine>> TreeAsync(DateOnly asOf, CancellationToken ct) =>
        (await tree.ReadAsync(asOf, null, ct)).ConvertAll(l => new ShownLine(l.Agency.Id.ToString(), l.Agency.Name, l.Agency.Notation, l.Agency.Level.ToString(), l.Agency.Code, l.Depth));

    public Task<ShownAgency?> ShowAsync(string code, DateOnly asOf, CancellationToken ct) => work.ReadAsync(async s =>
    {
        if (await organisations.ByCodeAsync(s, code, asOf) is not { } a) return null;
        var units = await organisations.UnitsAsync(s, a.Id, asOf);
        var people = await organisations.MembersAsync(s, a.Id, asOf);
        var codes = (await AgencyHistory.CodesAsync(s, a.Id)).Where(c => c.ValidFrom <= asOf && c.ValidTo > asOf).Select(c => c.Code);
        var links = await AgencyHistory.LinksAsync(s, a.Id);
        var parent = a.ParentId is { } p ? (await organisations.NamesAsync(s, [p], asOf)).GetValueOrDefault(p) : null;
        return new ShownAgency(a.Id.ToString(), a.Name, a.ShortName, a.Notation, a.Level.ToString(), a.Code, a.ValidFrom, a.ValidTo == Dated.Open ? null : a.ValidTo, parent,
            [.. units.Select(u => u.Name)], [.. people.Select(m => new ShownPerson(m.FullName, m.Title, m.Role.ToString(), m.UnitName))], [.. codes],
            [.. links.Where(l => l.FromAgencyId == a.Id).Select(l => Link(l, l.ToAgencyId))], [.. links.Where(l => l.ToAgencyId == a.Id).Select(l => Link(l, l.FromAgencyId))]);
    }, ct);

    private static ShownLink Link(AgencyHistory.LinkLine link, Kernel.Identity.AgencyId other) => new(other.ToString(), link.OtherName, link.Scope, link.Kind.ToString(), link.ValidFrom);
}
