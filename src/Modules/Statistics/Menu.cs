using LienThong.Statistics.Returns;
using LienThong.WebKit;

namespace LienThong.Statistics;

/// <summary>The module's lines of the rail.</summary>
internal static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> Entries =
    [
        new(StatisticsWords.Group, LeaderOverview.OverviewWords.Menu, Links.Overview, "chart-bar", 61, Permissions.Read.Code),
        new(StatisticsWords.Group, CompareFigures.CompareWords.Menu, Links.Table, "table", 62, Permissions.Read.Code),
        new(StatisticsWords.Group, MapFigures.MapWords.Menu, Links.Map, "map-pin", 63, Permissions.Read.Code),
        new(StatisticsWords.Group, StatisticsWords.Reviews, Links.Reviews, "report", 65, Permissions.Read.Code),
        new(StatisticsWords.Group, StatisticsWords.Catalogue, Links.Catalogue, "list-numbers", 66, Permissions.Read.Code),
        new(StatisticsWords.Group, ReturnWords.Office, Links.OfficeReturns, "clipboard-check", 67, Permissions.Decide.Code),
        new(StatisticsWords.Group, ImportWeights.ImportWeightsWords.Menu, Links.Weights, "replace", 69, Permissions.Weights.Code),
        new(StatisticsWords.Group, ReturnWords.Own, Links.OwnReturns, "file-text", 68, Permissions.Report.Code),
    ];
}
