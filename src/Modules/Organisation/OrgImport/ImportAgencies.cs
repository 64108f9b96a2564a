using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.WebKit;

namespace LienThong.Organisation.OrgImport;

/// <summary>An agency's name, level and superior on [From, To).</summary>
internal sealed record AgencyName(string Name, string ShortName, string Notation, AgencyLevel Level, AgencyId? Parent, DateOnly From, DateOnly To);

/// <summary>An agency with its names and codes of the days that the file speaks of.</summary>
internal sealed record KnownAgency(AgencyId Id, bool IsNew)
{
    public List<AgencyName> Names { get; } = [];

    public List<(string Code, DateOnly From, DateOnly To)> Codes { get; } = [];

    public AgencyName? On(DateOnly day) => Names.Find(n => n.From <= day && n.To > day);

    public bool Bears(string code, DateOnly day) => Codes.Exists(c => c.Code == code && c.From <= day && c.To > day);
}

/// <summary>Agencies known and to come. All are held: a province has hundreds.</summary>
internal sealed class ImportAgencies
{
    private readonly Dictionary<AgencyId, KnownAgency> _all = [];
    private readonly Dictionary<(string, DateOnly), KnownAgency?> _found = [];

    public List<KnownAgency> New { get; } = [];

    public List<(KnownAgency Agency, AgencyName Before, AgencyName After)> Renamed { get; } = [];

    public async Task LoadAsync(Session session, DateOnly first)
    {
        var (names, codes) = await session.QueryAsync<NameRow, CodeRow>(
            "select agency_id, name, short_name, notation, level, parent_id, valid_from, valid_to from [org.agency_fact] where valid_to > @First and valid_to > valid_from",
            "select agency_id, code, valid_from, valid_to from [org.identifier] where valid_to > @First and valid_to > valid_from", new { First = first });
        foreach (var n in names) Known(n.AgencyId).Names.Add(new(n.Name, n.ShortName, n.Notation, n.Level, n.ParentId, n.ValidFrom, n.ValidTo));
        foreach (var c in codes) Known(c.AgencyId).Codes.Add((c.Code, c.ValidFrom, c.ValidTo));
    }

    public KnownAgency? Of(AgencyId id, DateOnly day) => _all.TryGetValue(id, out var agency) && agency.On(day) is not null ? agency : null;

    /// <summary>By code, else by full or short name where only one bears it that day.</summary>
    public KnownAgency? Find(string said, DateOnly day)
    {
        if (_found.TryGetValue((said, day), out var known)) return known;
        var (code, standing) = (said.ToUpperInvariant(), _all.Values.Where(a => a.On(day) is not null).ToList());
        var named = standing.Where(a => a.On(day) is { } n && (Same(n.Name, said) || Same(n.ShortName, said))).Take(2).ToList();
        return _found[(said, day)] = standing.Find(a => a.Bears(code, day)) ?? (named.Count == 1 ? named[0] : null);
    }

    /// <summary>Superiors before those below them, whatever the order in the file.</summary>
    public void Plan(ImportPlan plan, IEnumerable<OrgImportRow.Agency> rows)
    {
        var (waiting, before) = (rows.ToList(), -1);
        while (waiting.Count != before)
        {
            before = waiting.Count;
            waiting.RemoveAll(row => (row.Parent is null || Find(row.Parent, row.From) is not null) && Take(plan, row));
        }

        foreach (var row in waiting) plan.Fault(row, "parent_code", ImportWords.ParentUnknown);
    }

    private bool Take(ImportPlan plan, OrgImportRow.Agency row)
    {
        var parent = row.Parent is null ? null : Find(row.Parent, row.From);
        var known = _all.Values.FirstOrDefault(a => a.Codes.Exists(c => c.Code == row.Code && c.To > row.From));
        if (plan.Actor.Role != Role.QuanTriHeThong) plan.Fault(row, "code", ImportWords.OnlySystem);
        else if (known is null) Add(plan, row, parent);
        else Compare(plan, row, known, parent);
        return true;
    }

    private void Add(ImportPlan plan, OrgImportRow.Agency row, KnownAgency? parent)
    {
        var (f, agency) = (row.Facts, new KnownAgency(TypedId.New<AgencyId>(), IsNew: true));
        agency.Names.Add(new(f.Name, f.ShortName, f.Notation, f.Level, parent?.Id, f.From, Dated.Open));
        agency.Codes.Add((row.Code, f.From, Dated.Open));
        _all[agency.Id] = agency;
        _found.Clear();
        New.Add(agency);
        plan.Count(row, ImportStep.Added);
    }

    private void Compare(ImportPlan plan, OrgImportRow.Agency row, KnownAgency known, KnownAgency? parent)
    {
        var f = row.Facts;
        if (known.Names.Find(n => n.To == Dated.Open) is not { } now)
        {
            plan.Fault(row, "code", ImportWords.CodeTaken);
            return;
        }

        // What the file leaves out stays as it is.
        var said = new AgencyName(f.Name, row.ShortNamed ? f.ShortName : now.ShortName, f.Notation, f.Level, row.Parent is null ? now.Parent : parent!.Id, f.From, Dated.Open);
        if (said with { From = now.From } == now) plan.Count(row, ImportStep.Same);
        else if (known.IsNew) plan.Fault(row, "code", ImportWords.CodeTwice);
        else if (f.From <= now.From) plan.Fault(row, "from", ImportWords.LaterName(now.Name, Vn.Date(now.From)));
        else if (said.Parent is { } up && Loops(known.Id, up)) plan.Fault(row, "parent_code", OrganisationWords.ParentLoop);
        else
        {
            known.Names[known.Names.IndexOf(now)] = now with { To = f.From };
            known.Names.Add(said);
            _found.Clear();
            Renamed.Add((known, now, said));
            plan.Count(row, ImportStep.Changed);
        }
    }

    private bool Loops(AgencyId agency, AgencyId up)
    {
        var at = (AgencyId?)up;
        for (var depth = 0; at is { } id && depth < 20; depth++)
        {
            if (id == agency) return true;
            at = _all.GetValueOrDefault(id)?.Names.Find(n => n.To == Dated.Open)?.Parent;
        }

        return false;
    }

    private KnownAgency Known(AgencyId id) => _all.TryGetValue(id, out var known) ? known : _all[id] = new(id, IsNew: false);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private sealed class NameRow
    {
        public AgencyId AgencyId { get; init; }
        public string Name { get; init; } = "";
        public string ShortName { get; init; } = "";
        public string Notation { get; init; } = "";
        public AgencyLevel Level { get; init; }
        public AgencyId? ParentId { get; init; }
        public DateOnly ValidFrom { get; init; }
        public DateOnly ValidTo { get; init; }
    }

    private sealed class CodeRow
    {
        public AgencyId AgencyId { get; init; }
        public string Code { get; init; } = "";
        public DateOnly ValidFrom { get; init; }
        public DateOnly ValidTo { get; init; }
    }
}
