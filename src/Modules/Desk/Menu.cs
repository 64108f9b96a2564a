using LienThong.WebKit;

namespace LienThong.Desk;

internal static class Menu
{
    public static readonly MenuEntry[] Entries =
    [
        new("", DeskWords.Today, Links.Today, "calendar-event", 10, Permissions.Today.Code),
        new(DeskWords.Administration, DeskWords.Mails, Links.Mails, "mail", 97, Permissions.WatchMails.Code),
        new(ReadGuide.GuideWords.Menu, ReadGuide.GuideWords.Title, Links.Guides, "help", 79, Permissions.Guides.Code),
        new("", DeskWords.Search, Links.Search(), "search", 20, Permissions.Search.Code),
    ];
}
