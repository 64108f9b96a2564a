using LienThong.Kernel.Organisation;
using LienThong.Kernel.Text;
using LienThong.WebKit;
using static LienThong.Organisation.LoadAreas.AreaFiles;

namespace LienThong.Organisation.LoadAreas;

/// <summary>
/// Makes dated facts of two lists and what changed between and after them. Only a province that the list calls unchanged is the same
/// unit before and after 1 July 2025; every other unit of the new list is a new one, whatever code and name it bears (ADR 0014).
/// </summary>
internal sealed class AreaListMaker(AreaFiles files)
{
    private readonly Dictionary<AreaId, AreaRow> _areas = [];
    private readonly List<AreaFactRow> _facts = [];
    private readonly Dictionary<AreaId, int> _last = [];
    private readonly List<AreaSuccessionRow> _successions = [];
    private readonly HashSet<string> _unchanged = [];

    public AreaList Make()
    {
        var provinces = files.Rows(ProvinceSuccession).ToList();
        _unchanged.UnionWith(provinces.Where(r => r["kind"] == "unchanged").Select(r => r["old_code"] ?? ""));
        foreach (var row in files.Rows(OldProvinces)) Begin(OldProvinces, row, AreaLevel.Province, AreaDays.Known, _unchanged.Contains(row["code"] ?? "") ? Dated.Open : AreaDays.TwoLevels);
        foreach (var row in files.Rows(OldDistricts)) Begin(OldDistricts, row, AreaLevel.District, AreaDays.Known, AreaDays.TwoLevels, "province_code", code => AreaId.Of(AreaLevel.Province, code, AreaDays.Known));
        foreach (var row in files.Rows(OldCommunes)) Begin(OldCommunes, row, AreaLevel.Commune, AreaDays.Known, AreaDays.TwoLevels, "district_code", code => AreaId.Of(AreaLevel.District, code, AreaDays.Known));
        foreach (var row in files.Rows(Provinces))
            if (_unchanged.Contains(row["code"] ?? "")) Rename(Provinces, row, NewProvince(row["code"]!), AreaDays.TwoLevels, Type(row["unit_type"]), row["name"]);
            else Begin(Provinces, row, AreaLevel.Province, AreaDays.TwoLevels, Dated.Open);
        foreach (var row in files.Rows(Communes)) Begin(Communes, row, AreaLevel.Commune, AreaDays.TwoLevels, Dated.Open, "province_code", NewProvince);
        foreach (var row in provinces.Where(r => r["kind"] != "unchanged")) Succeed(ProvinceSuccession, row, AreaLevel.Province, NewProvince(row["new_code"] ?? ""));
        foreach (var row in files.Rows(CommuneSuccession))
            Succeed(CommuneSuccession, row, row["old_level"] == "district" ? AreaLevel.District : AreaLevel.Commune, AreaId.Of(AreaLevel.Commune, row["new_code"] ?? "", AreaDays.TwoLevels));
        foreach (var row in files.Rows(Changes)) Change(row);
        return new([.. _areas.Values], _facts, _successions);
    }

    private AreaId NewProvince(string code) => AreaId.Of(AreaLevel.Province, code, _unchanged.Contains(code) ? AreaDays.Known : AreaDays.TwoLevels);

    private void Begin(string file, CsvRows.Row row, AreaLevel level, DateOnly from, DateOnly to, string? parentColumn = null, Func<string, AreaId>? parentOf = null)
    {
        AreaId? parent = parentColumn is null ? null : parentOf!(row[parentColumn] ?? "");
        if (row["code"] is not { } code) Fault(file, row, AreaWords.CodeMissing);
        else if (Type(row["unit_type"]) is not { } type) Fault(file, row, AreaWords.TypeUnknown);
        else if (row["name"] is not { } name) Fault(file, row, AreaWords.NameMissing);
        else if (parent is { } p && !_areas.ContainsKey(p)) Fault(file, row, AreaWords.Unknown(row[parentColumn!] ?? ""));
        else if (!_areas.TryAdd(AreaId.Of(level, code, from), new() { Id = AreaId.Of(level, code, from), Level = level, Code = code, ValidFrom = from, ValidTo = to })) Fault(file, row, AreaWords.CodeTwice);
        else Say(AreaId.Of(level, code, from), from, to, type, name, parent, row["legal_basis"]);
    }

    /// <summary>The 2026 changes: the same unit under another type or name.</summary>
    private void Change(CsvRows.Row row)
    {
        if (!Enum.TryParse<AreaLevel>(row["level"], ignoreCase: true, out var level) || !Vn.TryDate(row["effective"], out var on))
        {
            Fault(Changes, row, AreaWords.LevelOrDay);
            return;
        }

        var code = row["code"] ?? "";
        var id = level == AreaLevel.Province ? NewProvince(code) : AreaId.Of(level, code, AreaDays.TwoLevels);
        var type = AreaWords.Types.Keys.FirstOrDefault(t => row["new_name"]?.StartsWith($"{t} ", StringComparison.Ordinal) == true);
        if (_last.TryGetValue(id, out var at) && AreaWords.Full(_facts[at].Type, _facts[at].Name) is var now && now != row["old_name"]) Fault(Changes, row, AreaWords.NotCalledSo(now));
        else Rename(Changes, row, id, on, Type(type), type is null ? null : row["new_name"]![(type.Length + 1)..]);
    }

    private void Rename(string file, CsvRows.Row row, AreaId id, DateOnly on, AreaType? type, string? name)
    {
        if (type is null) Fault(file, row, AreaWords.TypeUnknown);
        else if (name is null) Fault(file, row, AreaWords.NameMissing);
        else if (!_last.TryGetValue(id, out var at)) Fault(file, row, AreaWords.Unknown(row["code"] ?? ""));
        else if (_facts[at] is var old && (old.Type, old.Name) != (type.Value, Nfc.Clean(name)))
        {
            _facts[at] = old with { ValidTo = on };
            Say(id, on, old.ValidTo, type.Value, name, old.ParentId, row["legal_basis"]);
        }
    }

    private void Succeed(string file, CsvRows.Row row, AreaLevel oldLevel, AreaId to)
    {
        var from = AreaId.Of(oldLevel, row["old_code"] ?? "", AreaDays.Known);
        if (!_areas.ContainsKey(from)) Fault(file, row, AreaWords.Unknown(row["old_code"] ?? ""));
        else if (!_areas.ContainsKey(to)) Fault(file, row, AreaWords.Unknown(row["new_code"] ?? ""));
        else if (!Enum.TryParse<AreaPart>(row["part"] ?? "full", ignoreCase: true, out var part)) Fault(file, row, AreaWords.PartUnknown);
        else
            _successions.Add(new()
            {
                FromId = from,
                ToId = to,
                OnDay = AreaDays.TwoLevels,
                Part = part,
                IsDefault = row["is_default"] != "0",
                Evidence = row["evidence"] == "resolution-text" ? AreaEvidence.ResolutionText : AreaEvidence.TwoSources,
                LegalBasis = row["legal_basis"] ?? _facts[_last[to]].LegalBasis,
            });
    }

    private void Say(AreaId id, DateOnly from, DateOnly to, AreaType type, string text, AreaId? parent, string? basis)
    {
        var name = Nfc.Clean(text);
        var said = AreaNames.Searched(AreaWords.Full(type, name));
        _last[id] = _facts.Count;
        _facts.Add(new() { AreaId = id, ValidFrom = from, ValidTo = to, Type = type, Name = name, ParentId = parent, LegalBasis = basis, SortKey = SortKey.Of(name), Folded = said.Folded, Marked = said.Marked });
    }

    private static AreaType? Type(string? word) => word is not null && AreaWords.Types.TryGetValue(word, out var type) ? type : null;

    private void Fault(string file, CsvRows.Row row, string message) => files.Faults.Add(new(file, row.Line, message));
}
