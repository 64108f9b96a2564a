namespace LienThong.Documents;

internal sealed partial record DocumentType
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
}
