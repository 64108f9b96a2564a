using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The module's lines of the rail.</summary>
internal static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> Entries =
    [
        new(MenuWords.Group, MenuWords.IncomingList, Links.IncomingList, "inbox", 20, Permissions.ReadIncoming.Code),
        new(MenuWords.Group, MenuWords.Waiting, Links.WaitingDeliveries, "file-import", 21, Permissions.AcceptDelivery.Code),
        new(MenuWords.Group, MenuWords.OutgoingList, Links.OutgoingList, "send", 22, Permissions.ReadOutgoing.Code),
        new(MenuWords.Group, MenuWords.Dossiers, Links.Dossiers, "folders", 23, Permissions.ReadDossiers.Code),
        new(MenuWords.Group, MenuWords.FilePlan, Links.FilePlan, "list", 24, Permissions.ReadFilePlan.Code),
        new(MenuWords.Group, MenuWords.Transfers, Links.Transfers, "archive", 24, Permissions.ReadDossiers.Code),
        new(MenuWords.Group, MenuWords.IncomingBook, Links.IncomingBook, "book-2", 25, Permissions.PrintIncomingBook.Code),
        new(MenuWords.Group, MenuWords.OutgoingBook, Links.OutgoingBook, "book", 26, Permissions.ReadOutgoingBook.Code),
        new(MenuWords.Group, MenuWords.PassingBook, Links.PassingBook, "notebook", 26, Permissions.PrintIncomingBook.Code),
        new(MenuWords.Group, MenuWords.CopyBook, Links.CopyBook, "files", 26, Permissions.ReadCopyBook.Code),
        new(MenuWords.Group, MenuWords.Books, Links.Books, "list-numbers", 30, Permissions.SetBooks.Code),
        new(MenuWords.Group, MenuWords.Supervision, Links.Supervision, "chart-bar", 28, Permissions.Supervise.Code),
        new(MenuWords.Group, MenuWords.Counts, Links.Counts, "report", 28, Permissions.CountDocuments.Code),
        new(MenuWords.Group, MenuWords.DefaultTerms, Links.DefaultTerms, "clock", 29, Permissions.SetDefaultTerms.Code),
        new(MenuWords.Group, MenuWords.RecipientGroups, Links.RecipientGroups, "users-group", 27, Permissions.EditRecipientGroups.Code),
    ];
}
