namespace LienThong.Contracts.Desk;

/// <summary>Pages of the desk that others lead to.</summary>
public static class DeskPages
{
    /// <summary>Hôm nay: everything that waits for the reader.</summary>
    public const string Today = "/hom-nay";
}
