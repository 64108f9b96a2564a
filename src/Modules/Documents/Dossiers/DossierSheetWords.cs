namespace LienThong.Documents;

/// <summary>Heads of the list of dossiers as a workbook.</summary>
internal static class DossierSheetWords
{
    public static readonly string[] Heads = ["Năm", "Số, ký hiệu", "Tiêu đề hồ sơ", "Thời hạn bảo quản", "Đơn vị", "Người lập", "Ngày bắt đầu", "Ngày kết thúc", "Số văn bản", "Số trang", "Hạn nộp lưu", "Tình trạng"];
}
