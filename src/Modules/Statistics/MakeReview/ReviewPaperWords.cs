using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Organisation;

namespace LienThong.Statistics.MakeReview;

/// <summary>The fixed words of a review as an administrative document (Nghị định 30/2020/NĐ-CP, mẫu 1.4).</summary>
internal static class ReviewPaperWords
{
    public const string Nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
    public const string Committee = "ỦY BAN NHÂN DÂN";
    public const string Kind = "BÁO CÁO";
    public const string CommitteeNotation = "UBND";
    public const string SignedForCommittee = "TM. ỦY BAN NHÂN DÂN";
    public const string Chairman = "CHỦ TỊCH";
    private const string Director = "THỦ TRƯỞNG CƠ QUAN";
    private const string CommitteeName = "Ủy ban nhân dân ";
    private const string Deputy = "PHÓ ";
    public const string Recipients = "Nơi nhận:";

    public static readonly IReadOnlyList<string> RecipientLines = ["- ……………………;", "- Lưu: VT."];

    private static readonly string[] Levels = ["Thành phố ", "Tỉnh ", "Huyện ", "Quận ", "Thị xã ", "Thị trấn ", "Phường ", "Đặc khu ", "Xã "];

    /// <summary>The name in capitals, the same in every culture.</summary>
    public static string Capitals(string name) => name.ToUpperInvariant();

    /// <summary>In two lines, so that no line holds one word.</summary>
    public static IReadOnlyList<string> Subject(Review review) => [$"Tổng kết công tác thông tin và truyền thông năm {review.Year}", $"trên địa bàn {Lower(review.Area.FullName)}"];

    public static string NumberOf(string notation) => $"Số:          /BC-{notation}";

    public static string CommitteeOf(NamedArea area) => CommitteeName + Lower(area.FullName);

    /// <summary>A committee's name stands in two lines, as does another agency's under its superior's.</summary>
    public static (string First, string Second) Head(string agency, string? above) => agency.StartsWith(CommitteeName, StringComparison.Ordinal)
        ? (Committee, Capitals(agency[CommitteeName.Length..]))
        : (Capitals(above ?? ""), Capitals(agency));

    /// <summary>In whose name a member signs: the head in the own, a deputy in the head's, others by order (điểm a khoản 7 mục II phụ lục I).</summary>
    public static (string For, string Position) Signature(string agency, MemberView signer, string? head)
    {
        var position = Capitals(signer.Title);
        var committee = agency.StartsWith(CommitteeName, StringComparison.Ordinal);
        if (signer.Role != Role.LanhDao) return ($"TL. {(committee ? Chairman : head is null ? Director : Led(Capitals(head)))}", position);
        var lead = Led(position) != position ? $"KT. {Led(position)}" : "";
        return committee ? ($"{SignedForCommittee}{(lead.Length > 0 ? $"\n{lead}" : "")}", position) : (lead, position);
    }

    /// <summary>The head's title of a deputy's.</summary>
    private static string Led(string position) => position.StartsWith(Deputy, StringComparison.Ordinal) ? position[Deputy.Length..] : position;

    public static string Opening(Review review, ReviewPaper paper) => $"{paper.Who} báo cáo tổng kết công tác thông tin và truyền thông năm {review.Year} trên địa bàn {Lower(review.Area.FullName)} như sau:";

    public static string Closing(Review review, ReviewPaper paper) => $"Trên đây là báo cáo tổng kết công tác thông tin và truyền thông năm {review.Year} của {paper.Who}; nguồn của từng số liệu ở Phụ lục kèm theo./.";

    public static string PlaceAndDate(Review review) => $"{Place(review.Area.FullName)}, ngày …… tháng …… năm 20……";

    public static string AnnexOf(Review review) => $"(Kèm theo Báo cáo tổng kết công tác thông tin và truyền thông năm {review.Year})";

    private static string Place(string name) => Levels.FirstOrDefault(l => name.StartsWith(l, StringComparison.Ordinal)) is { } level ? name[level.Length..] : name;

    private static string Lower(string name) => $"{char.ToLowerInvariant(name[0])}{name[1..]}";
}
