using LienThong.Kernel.Acts;

namespace LienThong.Documents;

internal static partial class Permissions
{
    /// <summary>Those who see every dossier of their agency.</summary>
    public static Role[] WholeAgency => [Role.VanThu, Role.LanhDao, Role.ChanhVanPhong];

    private static Role[] Officers => [Role.VanThu, Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien];

    public static readonly Permission ReadDossiers = new("documents.dossier.read", Officers);

    /// <summary>Opens dossiers and says what they are.</summary>
    public static readonly Permission OpenDossier = new("documents.dossier.open", Officers);

    /// <summary>Puts documents in and takes them out.</summary>
    public static readonly Permission FileInDossier = new("documents.dossier.file", Officers);

    /// <summary>Closes and reopens.</summary>
    public static readonly Permission CloseDossier = new("documents.dossier.close", Officers);

    /// <summary>Asks for a later day of handing over.</summary>
    public static readonly Permission AskArchiving = new("documents.dossier.ask-extension", Officers);
    public static readonly Permission DecideArchiving = new("documents.dossier.decide-extension", Role.LanhDao);
    public static readonly Permission HandOverDossiers = new("documents.dossier.hand-over", Officers);

    /// <summary>The văn thư keeps the agency's archive; the chánh văn phòng heads it.</summary>
    public static readonly Permission ReceiveDossiers = new("documents.dossier.receive", Role.VanThu, Role.ChanhVanPhong);
    public static readonly Permission EditFilePlan = new("documents.file-plan.edit", Role.VanThu, Role.ChanhVanPhong, Role.QuanTriCoQuan);
    public static readonly Permission ApproveFilePlan = new("documents.file-plan.approve", Role.LanhDao);
    public static readonly Permission ReadFilePlan = new("documents.file-plan.read", [.. Officers, Role.QuanTriCoQuan]);

    /// <summary>Those of dossiers.</summary>
    private static Permission[] OfDossiers =>
        [ReadDossiers, OpenDossier, FileInDossier, CloseDossier, AskArchiving, DecideArchiving, HandOverDossiers, ReceiveDossiers, EditFilePlan, ApproveFilePlan, ReadFilePlan];
}
