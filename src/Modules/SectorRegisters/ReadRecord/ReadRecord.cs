using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.SectorRegisters.Registers;

namespace LienThong.SectorRegisters.ReadRecord;

/// <summary>One record with its versions, what it stands under, and what stands under it.</summary>
internal sealed class ReadRecord(UnitOfWork work, IAreaReads areas, Organisations organisations, Clock clock)
{
    public const int MostUnder = 200;

    /// <param name="Versions">The latest first.</param>
    /// <param name="Under">Records below, at most <see cref="MostUnder"/> of each register.</param>
    internal sealed record Answer(SectorRegister Register, SectorRecord Row, string Area, string Agency, SectorRecord? Parent, IReadOnlyList<SectorRecord> Versions, IReadOnlyList<(SectorRegister Register, IReadOnlyList<SectorRecord> Rows)> Under);

    /// <summary>Null when there is no such record.</summary>
    public Task<Answer?> FindAsync(SectorRegister register, SectorRecordId id, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var versions = await SectorRecords.VersionsAsync(s, register, id);
        if (versions.FirstOrDefault(v => v.SupersededAt is null) is not { } row) return null;
        var area = await areas.FindAsync(s, [row.AreaId], row.FromDay ?? clock.Today);
        var parent = row.ParentId is { } above && RegisterBook.ParentOf(register) is { } book ? await SectorRecords.CurrentAsync(s, book, above) : null;
        var under = new List<(SectorRegister, IReadOnlyList<SectorRecord>)>();
        foreach (var below in RegisterBook.Under(register)) under.Add((below, await new RecordQuery(Parent: id).PageAsync(s, below, MostUnder)));
        var agency = await organisations.AgencyAsync(s, row.AgencyId, clock.Today);
        return new Answer(register, row, area.FirstOrDefault()?.FullName ?? "", agency?.Name ?? "", parent, versions, under);
    }, ct);

    /// <summary>Provinces to choose from: those in force today, and one that a record already has.</summary>
    public Task<IReadOnlyList<NamedArea>> ProvincesAsync(Guid? also, CancellationToken ct) => work.ReadAsync<IReadOnlyList<NamedArea>>(async s =>
    {
        var now = await areas.ProvincesAsync(s, clock.Today);
        return also is { } id && now.All(p => p.Id != id) ? [.. now, .. await areas.FindAsync(s, [id], clock.Today)] : now;
    }, ct);
}
