namespace LienThong.Contracts.Desk;

/// <summary>Pages of the desk that others lead to.</summary>
public static class DeskPages
{
    /// <summary>Hôm nay: everything that waits for the reader.</summary>
    public const string Today = "/hom-nay";

    /// <summary>The course of the matter that a record belongs to: documents, dossiers and tasks as one timeline.</summary>
    public static string Matter(Guid record) => $"/vu-viec/{record:N}";
}
