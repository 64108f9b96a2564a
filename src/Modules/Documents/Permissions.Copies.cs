using LienThong.Kernel.Acts;

namespace LienThong.Documents;

internal static partial class Permissions
{
    private static Role[] Copied => [Role.VanThu, Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien];

    /// <summary>Whoever reads a document may ask for a copy of it.</summary>
    public static readonly Permission AskCopy = new("documents.official-copy.ask", Copied);
    public static readonly Permission WithdrawCopy = new("documents.official-copy.withdraw", Copied);
    public static readonly Permission ReadCopy = new("documents.official-copy.read", Copied);

    /// <summary>Leaders sign copies, the chief of office by order (TL.).</summary>
    public static readonly Permission SignCopy = new("documents.official-copy.sign", Role.LanhDao, Role.ChanhVanPhong);
    public static readonly Permission RefuseCopy = new("documents.official-copy.refuse", Role.LanhDao, Role.ChanhVanPhong);
    public static readonly Permission VoidCopy = new("documents.official-copy.void", Role.VanThu);

    /// <summary>Everybody of the agency sees which numbers were given; of what, only who may read the original.</summary>
    public static readonly Permission ReadCopyBook = new("documents.official-copy.book", Copied);

    /// <summary>Those of official copies.</summary>
    private static Permission[] OfCopies => [AskCopy, WithdrawCopy, ReadCopy, SignCopy, RefuseCopy, VoidCopy, ReadCopyBook];
}
