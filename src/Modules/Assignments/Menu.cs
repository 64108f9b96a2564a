using LienThong.WebKit;

namespace LienThong.Assignments;

/// <summary>The module's line of the rail, beside Hôm nay.</summary>
internal static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> Entries = [new("", AssignmentWords.Tasks, Links.Tasks, "list-check", 12, Permissions.Read.Code)];
}
