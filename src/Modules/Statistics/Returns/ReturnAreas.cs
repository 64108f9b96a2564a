using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Statistics.Returns;

/// <summary>For which province a reporter's figures of a period count: the one that stood at the period's end.</summary>
internal sealed class ReturnAreas(Session session, IAreaReads areas, DateOnly today)
{
    private readonly Dictionary<DateOnly, IReadOnlyList<PlacedArea>> _on = [];

    /// <summary>The reporter's own province, or the only one that stands for it; refused for a period that has not begun, and where nobody knows to which province the reporter belonged.</summary>
    public async Task<Result<Guid>> FindAsync(Guid area, Period period)
    {
        if (period.From > today) return Fail.Refused("statistics.return.not-begun", ReturnWords.NotBegun(period));
        if ((await OnAsync(today)).FirstOrDefault(a => a.Area.Id == area) is not { } own || own.StoodOn(period.To)) return area;
        if (period.To >= own.To)
            return (await OnAsync(period.To)).First(a => a.Area.Id == area).Into is { } heir ? heir : Fail.Refused("statistics.return.area-divided", ReturnWords.Divided(own, period));
        var made = (await OnAsync(own.From)).Where(u => u.StoodOn(period.To) && (u.Into == area || u.Among.Contains(area))).ToList();
        return made is [{ Into: not null } only] ? only.Area.Id : Fail.Refused("statistics.return.area-younger", ReturnWords.Younger(own, period, made));
    }

    /// <summary>The same with the province's name in the period.</summary>
    public async Task<Result<NamedArea>> NamedAsync(Guid area, Period period)
    {
        var found = await FindAsync(area, period);
        if (!found.IsOk) return found.Failure;
        return await areas.FindAsync(session, [found.Value], period.To) is [var named] ? named : Fail.NotFound();
    }

    private async Task<IReadOnlyList<PlacedArea>> OnAsync(DateOnly boundaries) =>
        _on.TryGetValue(boundaries, out var known) ? known : _on[boundaries] = await areas.PlacedProvincesAsync(session, boundaries);
}
