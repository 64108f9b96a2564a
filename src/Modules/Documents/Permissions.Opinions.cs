using LienThong.Kernel.Acts;

namespace LienThong.Documents;

internal static partial class Permissions
{
    private static Role[] Asked => [Role.VanThu, Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien];

    public static readonly Permission AskOpinion = new("documents.opinion.ask", Asked);
    public static readonly Permission GiveOpinion = new("documents.opinion.answer", Asked);
    public static readonly Permission ReadOpinion = new("documents.opinion.read", Asked);
    public static readonly Permission RemindOpinion = new("documents.opinion.remind", Asked);
    public static readonly Permission CloseOpinion = new("documents.opinion.close", Asked);

    /// <summary>Those of askings for opinions.</summary>
    private static Permission[] OfOpinions => [AskOpinion, GiveOpinion, ReadOpinion, RemindOpinion, CloseOpinion];
}
