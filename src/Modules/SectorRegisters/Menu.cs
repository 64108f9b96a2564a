using LienThong.WebKit;

namespace LienThong.SectorRegisters;

/// <summary>The module's line of the rail.</summary>
internal static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> Entries = [new(SectorWords.Group, SectorWords.Registers, Links.Registers, "books", 64, Permissions.Read.Code)];
}
