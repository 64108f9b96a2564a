using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;

namespace LienThong.Statistics.ImportWeights;

/// <summary>Which units the two codes of a weight mean: codes are borne by several units, but only some of them passed into each other.</summary>
internal sealed class AreaSplits(Session session, IAreaReads areas, DateOnly today)
{
    private readonly Dictionary<string, IReadOnlyList<AreaPiece>> _pieces = [];
    private IReadOnlyDictionary<string, NamedArea> _named = new Dictionary<string, NamedArea>();

    /// <summary>Learns the codes that will be asked for.</summary>
    public async Task NameAsync(IReadOnlyCollection<string> codes) => _named = await areas.OfCodesAsync(session, codes, today);

    /// <summary>A divided unit and one of today that has some of it; or a unit of today and one of those that it was made of. Null for neither.</summary>
    public async Task<(Guid From, Guid To)?> FindAsync(string from, string to)
    {
        if ((await PiecesAsync(to)).FirstOrDefault(p => p.Area.Code == from && !p.Whole) is { } divided) return (divided.Area.Id, _named[to].Id);
        return (await PiecesAsync(from)).FirstOrDefault(p => p.Area.Code == to) is { } before ? (_named[from].Id, before.Area.Id) : null;
    }

    /// <summary>Of what a unit of today was made.</summary>
    private async Task<IReadOnlyList<AreaPiece>> PiecesAsync(string code)
    {
        if (_pieces.TryGetValue(code, out var known)) return known;
        IReadOnlyList<AreaPiece> made = [];
        if (_named.GetValueOrDefault(code) is { } unit && (await areas.PartsAsync(session, unit.Id, today)).From is var start && start > DateOnly.MinValue)
            made = (await areas.PartsAsync(session, unit.Id, start.AddDays(-1))).Pieces;
        return _pieces[code] = made;
    }
}
