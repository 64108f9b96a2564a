using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Text;

namespace LienThong.SectorRegisters.Registers;

/// <summary>Finds the province and the record above that rows name, each asked once.</summary>
internal sealed class RecordPlaces(Session session, IAreaReads areas, AgencyId agency, DateOnly otherwise)
{
    private readonly Dictionary<(string, DateOnly), Guid?> _areas = [];
    private ILookup<string, SectorRecord>? _parents;

    /// <summary>Puts both into the row, or the faults into the reading.</summary>
    public async Task PlaceAsync(RecordReading reading, string? area, string? parent)
    {
        var (row, above) = (reading.Row, RegisterBook.ParentOf(reading.Register));
        if (above is not null)
        {
            switch (await FindParentsAsync(above, area, parent, row))
            {
                case [var found]:
                    (row.ParentId, row.AreaId) = (found.RecordId, found.AreaId);
                    break;
                case []:
                    reading.Fault(SectorRegister.ParentKey, "parent", RecordFaultWords.NoParent(parent, above.One));
                    break;
                case var several:
                    reading.Fault(SectorRegister.ParentKey, "parents", RecordFaultWords.SeveralParents(parent, above.One, several.Count));
                    break;
            }
        }
        else if (await AreaAsync(area, row.FromDay ?? row.SeenDay ?? otherwise) is { } known) row.AreaId = known;
        else reading.Fault(SectorRegister.AreaKey, "area", RecordFaultWords.NoArea(area));
    }

    /// <summary>Numbers begin anew each year: of several, those of the row's province, and of these those of its year.</summary>
    private async Task<List<SectorRecord>> FindParentsAsync(SectorRegister above, string? area, string? parent, SectorRecord row)
    {
        var text = Nfc.Clean(parent);
        if (Guid.TryParseExact(text, "N", out var id)) return await SectorRecords.CurrentAsync(session, above, new(id)) is { Struck: false } known && known.AgencyId == agency ? [known] : [];
        _parents ??= await ParentsAsync(above);
        var named = _parents[Fold.Words(text)].Distinct().ToList();
        if (named.Count > 1 && await AreaAsync(area, row.FromDay ?? row.SeenDay ?? otherwise) is { } place) named = named.FindAll(p => p.AreaId == place);
        return named.Count > 1 && row.FromDay is { } day ? named.FindAll(p => p.FromDay?.Year == day.Year) : named;
    }

    private async Task<ILookup<string, SectorRecord>> ParentsAsync(SectorRegister above)
    {
        var rows = await above.Shape.QueryAsync(session, "agency_id = @Agency and superseded_at is null and not struck", new { Agency = agency });
        return rows.SelectMany(r => new[] { r.Number, r.Name }.Where(n => n.Length > 0).Select(n => (Key: Fold.Words(n), Row: r))).ToLookup(r => r.Key, r => r.Row, StringComparer.Ordinal);
    }

    /// <summary>By id, by the code that it bore on a day, or by its name then.</summary>
    private async Task<Guid?> AreaAsync(string? typed, DateOnly day)
    {
        var text = Nfc.Clean(typed);
        if (text.Length == 0) return null;
        if (_areas.TryGetValue((text, day), out var known)) return known;
        return _areas[(text, day)] = await AskAsync(text, day);
    }

    private async Task<Guid?> AskAsync(string text, DateOnly day) => Guid.TryParseExact(text, "N", out var id)
        ? (await areas.FindAsync(session, [id], day)).FirstOrDefault()?.Id
        : (await areas.ProvinceAsync(session, text, day))?.Id;
}
