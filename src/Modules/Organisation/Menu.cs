using LienThong.WebKit;

namespace LienThong.Organisation;

/// <summary>The module's lines of the rail.</summary>
internal static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> Entries =
    [
        new(OrganisationWords.MenuLookUp, OrganisationWords.Directory, Links.Directory, "phone", 70, Permissions.ReadDirectory.Code),
        new(OrganisationWords.MenuLookUp, OrganisationWords.Tree, Links.Tree, "sitemap", 71, Permissions.Read.Code),
        new(WorkHandoverWords.MenuWork, WorkHandoverWords.Menu, Links.Handovers, "transform", 61, Permissions.HandOverWork.Code),
        new(OrganisationWords.MenuLookUp, ReorganisationWords.Menu, Links.Reorganisations, "history", 72, Permissions.PrepareReorganisation.Code),
        new(OrganisationWords.MenuLookUp, CalendarWords.Menu, Links.Calendar, "calendar", 74, Permissions.ReadCalendar.Code),
        new(OrganisationWords.MenuLookUp, AreaWords.Menu, Links.Areas, "map-pin", 73, Permissions.Read.Code),
        new(OrganisationWords.MenuLookUp, OrgImport.ImportWords.Title, Links.ImportStart, "file-import", 74, Permissions.Import.Code),
    ];
}
