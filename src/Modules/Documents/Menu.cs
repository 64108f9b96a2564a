using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The module's lines of the rail.</summary>
internal static class Menu
{
    public const string Group = "Văn bản";

    public static readonly IReadOnlyList<MenuEntry> Entries =
    [
        new(Group, "Văn bản đến", Links.IncomingList, "inbox", 20, Permissions.ReadIncoming.Code),
        new(Group, "Chờ tiếp nhận", Links.WaitingDeliveries, "file-import", 21, Permissions.AcceptDelivery.Code),
        new(Group, "Văn bản đi", Links.OutgoingList, "send", 22, Permissions.ReadOutgoing.Code),
        new(Group, "Sổ văn bản đến", Links.IncomingBook, "book-2", 25, Permissions.PrintIncomingBook.Code),
        new(Group, "Sổ văn bản đi", Links.OutgoingBook, "book", 26, Permissions.ReadOutgoingBook.Code),
        new(Group, "Nhóm nơi nhận", Links.RecipientGroups, "users-group", 27, Permissions.EditRecipientGroups.Code),
    ];
}
