using LienThong.WebKit;

namespace LienThong.Assignments;

/// <summary>The module's lines of the rail, beside the delegations.</summary>
internal static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> Entries =
    [
        new(AssignmentWords.Group, AssignmentWords.Tasks, Links.Tasks, "list-check", 59, Permissions.Read.Code),
        new(AssignmentWords.Group, TaskBoardWords.Board, Links.Board, "chart-bar", 59, Permissions.Board.Code),
    ];
}
