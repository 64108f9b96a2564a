using LienThong.Desk.ReadMatter;

namespace LienThong.Integration.Year;

/// <summary>What people of the year only read.</summary>
internal sealed partial class YearWalk
{
    /// <summary>Somebody opens the matter of a record, and again from another record of it: it is the same matter. Says what is not; empty when all is.</summary>
    public async Task<string> MatterAsync()
    {
        if (_records.Count == 0) return "";
        await using var scope = _node.Scope();
        _services = scope.ServiceProvider;
        var reader = await ReaderAsync(One(_cast.People));
        var reading = Get<MatterReading>();
        // A dossier gathers what else lies in it only for who begins with it.
        if (await reading.FindAsync(One(_records).Id, reader, default) is not { More: false } matter || matter.Records.Any(r => r.Gathers)) return "";
        var again = await reading.FindAsync(One(matter.Records).Id, reader, default);
        var (ids, others) = (matter.Records.Select(r => r.Id), again?.Records.Select(r => r.Id) ?? []);
        return again is { More: true } || ids.SequenceEqual(others) ? "" : $"The matter of {matter.Start.Id:N} has other records from {again?.Start.Id:N}: {string.Join(", ", ids.Except(others).Concat(others.Except(ids)))}";
    }
}
