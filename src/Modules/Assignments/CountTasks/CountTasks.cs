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
        var tasks = await session.QueryAsync<Line>($"select area_id as area, title, due from [assignments.task] where area_id in @Areas and {Condition}", new { Areas = session.Ids(scope.Areas), Year = year, At = scope.KnownAt });
        return [.. tasks.GroupBy(t => t.Area).OrderBy(g => g.Key).Select(g => new CountedFigure(g.Key, Indicator, "", g.Count(), "", g.Count(), AssignmentWords.Tasks, Links.Counted(g.Key, year))
        {
            Names = [.. g.OrderBy(t => t.Due).ThenBy(t => t.Title, StringComparer.Ordinal).Select(t => t.Title)],
        })];
    }

    private sealed class Line
    {
        public Guid Area { get; init; }
        public string Title { get; init; } = "";
        public DateOnly Due { get; init; }
    }
}
