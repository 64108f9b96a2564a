namespace LienThong.Documents;

/// <summary>A kind of administrative document (NĐ 30/2020, Phụ lục III). Code is its abbreviation; công văn and thư công have none there, so theirs is our own.</summary>
internal sealed record DocumentType(string Code, string Name, bool InNotation = true)
{
    /// <summary>The 29 types, in the decree's order.</summary>
    public static readonly IReadOnlyList<DocumentType> All =
    [
        new("NQ", "Nghị quyết"), new("QĐ", "Quyết định"), new("CT", "Chỉ thị"), new("QC", "Quy chế"), new("QyĐ", "Quy định"),
        new("TC", "Thông cáo"), new("TB", "Thông báo"), new("HD", "Hướng dẫn"), new("CTr", "Chương trình"), new("KH", "Kế hoạch"),
        new("PA", "Phương án"), new("ĐA", "Đề án"), new("DA", "Dự án"), new("BC", "Báo cáo"), new("BB", "Biên bản"),
        new("TTr", "Tờ trình"), new("HĐ", "Hợp đồng"), new("CĐ", "Công điện"), new("BGN", "Bản ghi nhớ"), new("BTT", "Bản thỏa thuận"),
        new("GUQ", "Giấy ủy quyền"), new("GM", "Giấy mời"), new("GGT", "Giấy giới thiệu"), new("GNP", "Giấy nghỉ phép"), new("PG", "Phiếu gửi"),
        new("PC", "Phiếu chuyển"), new("PB", "Phiếu báo"), new(LetterCode, "Công văn", false), new("ThC", "Thư công", false),
    ];

    /// <summary>Công văn: its notation carries no type, e.g. "05/BNV-VP".</summary>
    public const string LetterCode = "CV";

    private static readonly Dictionary<string, DocumentType> ByCode = All.ToDictionary(t => t.Code, StringComparer.Ordinal);

    public static DocumentType? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>Name for a stored code; the code itself when it is none of ours.</summary>
    public static string NameOf(string code) => Find(code)?.Name ?? code;

    /// <summary>The type that a notation such as "QĐ-STTTT" begins with, or null.</summary>
    public static DocumentType? OfNotation(string notation) =>
        Find(notation.Split('-', 2)[0]) is { InNotation: true } found ? found : null;
}
