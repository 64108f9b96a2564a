using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Text;

namespace LienThong.SectorRegisters.Registers;

/// <summary>Finds the province and the record above that rows name, each asked once.</summary>
internal sealed class RecordPlaces(Session session, IAreaReads areas, AgencyId agency, DateOnly otherwise)
{
    private readonly Dictionary<(string, DateOnly), Guid?> _areas = [];
    private Dictionary<(Guid Area, string Name), SectorRecord>? _parents;

    /// <summary>Puts both into the row, or the faults into the reading.</summary>
    public async Task PlaceAsync(RecordReading reading, string? area, string? parent)
    {
        var (row, above) = (reading.Row, RegisterBook.ParentOf(reading.Register));
        if (above is not null)
        {
            _parents ??= await ParentsAsync(above);
            if (await FindParentAsync(above, area, parent, row) is { } found) (row.ParentId, row.AreaId) = (found.RecordId, found.AreaId);
            else reading.Fault(SectorRegister.ParentKey, "parent", FieldWords.NoParent(parent, above.One));
        }
        else if (await AreaAsync(area, row.FromDay ?? row.SeenDay ?? otherwise) is { } known) row.AreaId = known;
        else reading.Fault(SectorRegister.AreaKey, "area", FieldWords.NoArea(area));
    }

    private async Task<SectorRecord?> FindParentAsync(SectorRegister above, string? area, string? parent, SectorRecord row)
    {
        var text = Nfc.Clean(parent);
        if (Guid.TryParseExact(text, "N", out var id)) return await SectorRecords.CurrentAsync(session, above, new(id)) is { Struck: false } known && known.AgencyId == agency ? known : null;
        var named = _parents!.Where(p => p.Key.Name == Fold.Words(text)).Select(p => p.Value).Distinct().ToList();
        if (named.Count <= 1) return named.FirstOrDefault();
        var place = await AreaAsync(area, row.FromDay ?? row.SeenDay ?? otherwise);
        return named.Where(p => p.AreaId == place).ToList() is [var only] ? only : null;
    }

    private async Task<Dictionary<(Guid, string), SectorRecord>> ParentsAsync(SectorRegister above)
    {
        var rows = await above.Shape.QueryAsync(session, "agency_id = @Agency and superseded_at is null and not struck", new { Agency = agency });
        return rows.SelectMany(r => new[] { r.Number, r.Name }.Where(n => n.Length > 0).Select(n => (Key: (r.AreaId, Fold.Words(n)), Row: r))).DistinctBy(r => r.Key).ToDictionary(r => r.Key, r => r.Row);
    }

    /// <summary>By id, by the code that it bore on a day, or by its name then.</summary>
    private async Task<Guid?> AreaAsync(string? typed, DateOnly day)
    {
        var text = Nfc.Clean(typed);
        if (text.Length == 0) return null;
        if (_areas.TryGetValue((text, day), out var known)) return known;
        return _areas[(text, day)] = await AskAsync(text, day);
    }

    private async Task<Guid?> AskAsync(string text, DateOnly day)
    {
        if (Guid.TryParseExact(text, "N", out var id)) return (await areas.FindAsync(session, [id], day)).FirstOrDefault()?.Id;
        if (text.All(char.IsAsciiDigit)) return (await areas.OfCodesAsync(session, [text.PadLeft(2, '0')], day)).Values.FirstOrDefault()?.Id;
        var folded = Fold.Words(text);
        return (await areas.ProvincesAsync(session, day)).FirstOrDefault(p => Fold.Words(p.FullName) is var name && (name == folded || name.EndsWith(' ' + folded, StringComparison.Ordinal)))?.Id;
    }
}
