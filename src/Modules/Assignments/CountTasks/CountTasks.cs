using LienThong.Kernel.Data;
using LienThong.Kernel.Figures;

namespace LienThong.Assignments.CountTasks;

/// <summary>Counts the tasks of the year after a period's for the areas that they were given for.</summary>
internal sealed class CountTasks : IFigureSource
{
    /// <summary>"Số nhiệm vụ trọng tâm của năm sau".</summary>
    public const string Indicator = "QL50";

    /// <summary>Which tasks count: recorded by then, and not withdrawn by then. The list behind the figure asks the same.</summary>
    public const string Condition = "year = @Year and given_at <= @At and (withdrawn_at is null or withdrawn_at > @At)";

    public async Task<IReadOnlyList<CountedFigure>> CountAsync(Session session, FigureScope scope)
    {
        // It is told of whole years only.
        if (scope.From != new DateOnly(scope.From.Year, 1, 1) || scope.To != new DateOnly(scope.From.Year, 12, 31)) return [];
        var year = scope.From.Year + 1;
        var lines = await session.QueryAsync<Line>($"select area_id as area, count(*) as tasks from [assignments.task] where area_id in @Areas and {Condition} group by area_id",
            new { Areas = session.Ids(scope.Areas), Year = year, At = scope.KnownAt });
        return [.. lines.OrderBy(l => l.Area).Select(l => new CountedFigure(l.Area, Indicator, "", l.Tasks, "", l.Tasks, AssignmentWords.Tasks, Links.Counted(l.Area, year)))];
    }

    private sealed class Line
    {
        public Guid Area { get; init; }
        public long Tasks { get; init; }
    }
}
