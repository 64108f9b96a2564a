using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The module's lines of the rail.</summary>
internal static class Menu
{
    public const string Group = "Văn bản";

    public static readonly IReadOnlyList<MenuEntry> Entries =
    [
        new(Group, "Văn bản đến", Links.IncomingList, "inbox", 20, Permissions.ReadIncoming.Code),
        new(Group, "Sổ văn bản đến", Links.IncomingBook, "book-2", 25, Permissions.PrintIncomingBook.Code),
    ];
}
