using LienThong.Assignments.ListTasks;
using LienThong.Kernel.Identity;

namespace LienThong.Assignments.TaskBoard;

/// <summary>How many tasks of a group stand where; each figure is the list's of that view.</summary>
internal class BoardLine
{
    public static readonly IReadOnlyList<string> Views = [TaskViews.Late, TaskViews.ThisWeek, TaskViews.NextWeek, TaskViews.Later, TaskViews.Waiting];

    public long Open { get; init; }
    public long Late { get; init; }
    public long ThisWeek { get; init; }
    public long NextWeek { get; init; }
    public long Later { get; init; }
    public long Waiting { get; init; }

    public long Of(string view) => view switch
    {
        TaskViews.Late => Late,
        TaskViews.ThisWeek => ThisWeek,
        TaskViews.NextWeek => NextWeek,
        TaskViews.Later => Later,
        TaskViews.Waiting => Waiting,
        _ => Open,
    };

    public static BoardLine Sum(IReadOnlyCollection<BoardLine> lines) => new()
    {
        Open = lines.Sum(l => l.Open),
        Late = lines.Sum(l => l.Late),
        ThisWeek = lines.Sum(l => l.ThisWeek),
        NextWeek = lines.Sum(l => l.NextWeek),
        Later = lines.Sum(l => l.Later),
        Waiting = lines.Sum(l => l.Waiting),
    };
}

/// <summary>What a unit or agency owes.</summary>
internal sealed class BoardOwner : BoardLine
{
    public AgencyId OwnerAgency { get; init; }
    public UnitId? OwnerUnit { get; init; }
    public string OwnerName { get; init; } = "";

    public string Value => TaskOwner.ValueOf(OwnerAgency, OwnerUnit);
}

/// <summary>What comes from one resolution, conclusion, plan.</summary>
internal sealed class BoardSource : BoardLine
{
    public string Source { get; init; } = "";
}
