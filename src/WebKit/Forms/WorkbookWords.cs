namespace LienThong.WebKit;

/// <summary>What every import from a workbook says.</summary>
public static class WorkbookWords
{
    public const string Import = "Nhập từ Excel";
    public const string File = "Tệp Excel đã điền";
    public const string FileHint = "Tệp .xlsx, tối đa 10 MB và 20.000 dòng. Công thức không được tính, chỉ lấy giá trị đang hiện.";
    public const string FileRequired = "Chọn tệp Excel (.xlsx) đã điền theo mẫu.";
    public const string TooBig = "Tệp lớn hơn 10 MB. Hãy xóa hình ảnh và các trang tính thừa, hoặc chia thành nhiều tệp.";
    public const string Check = "Kiểm tra tệp";
    public const string Checked = "Kết quả kiểm tra";
    public const string Template = "Tải tệp mẫu";
    public const string OtherFile = "Chọn tệp khác";
    public const string Gone = "Tệp này không còn";
    public const string GoneHint = "Tệp tải lên chỉ giữ 24 giờ, cho chính người tải lên. Hãy chọn lại tệp.";
    public const string Lists = "Danh mục";
    public const string Guide = "Hướng dẫn";
    public const string Faulty = "Dòng lỗi";
    public const string Line = "Dòng";
    public const string Column = "Cột";
    public const string Fault = "Lỗi và cách sửa";
    public const string Faults = "Lỗi theo dòng";
    public const string FaultColumn = "Lỗi";
    public const string DownloadFaulty = "Tải các dòng lỗi";
    public const string FixAndRepeat = "Tải các dòng lỗi, sửa theo cột “Lỗi” rồi chọn lại chính tệp đó: dòng đã nhập không bị nhập lần nữa.";

    public static string More(int count) => $"Còn {Vn.Number(count)} lỗi nữa, xem trong tệp các dòng lỗi.";
}
