using LienThong.WebKit;

namespace LienThong.Schedule;

/// <summary>The module's line of the rail, before the tasks.</summary>
internal static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> Entries = [new(ScheduleWords.Group, ScheduleWords.Title, Links.Home, "calendar-event", 58, Permissions.Read.Code)];
}
