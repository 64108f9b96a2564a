using LienThong.WebKit;

namespace LienThong.SectorRegisters.ImportRecords;

/// <summary>What the import of records says.</summary>
internal static class ImportRecordsWords
{
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
    public const string Fresh = "Dòng mới";
    public const string Known = "Dòng đã có trong sổ";
    public const string Faulty = "Dòng lỗi";
    public const string Row = "Dòng";
    public const string Column = "Cột";
    public const string Fault = "Lỗi và cách sửa";
    public const string Faults = "Lỗi theo dòng";
    public const string FaultColumn = "Lỗi";
    public const string FaultyFile = "Tải các dòng lỗi";
    public const string NothingNew = "Mọi dòng đúng trong tệp đều đã có trong sổ.";
    public const string FixAndRepeat = "Tải các dòng lỗi, sửa theo cột “Lỗi” rồi chọn lại chính tệp đó: dòng đã nhập không bị nhập lần nữa.";
    public const string Lists = "Danh mục";
    public const string Guide = "Hướng dẫn";
    public const string GuideArea = "Cột Tỉnh ghi tên hoặc mã của tỉnh vào ngày của bản ghi.";
    public const string GuideChoices = "Ô có danh sách thì chọn một giá trị trong danh sách.";
    public const string GuideDays = "Ngày ghi dạng 05/01/2018. Số tiền ghi bằng đồng.";
    public const string Twice = "Dòng này giống hệt một dòng khác trong tệp: giữ một dòng.";

    public static string Take(int count) => $"Nhập {Vn.Number(count)} dòng";

    public static string Taken(int count) => $"Đã nhập {Vn.Number(count)} bản ghi.";

    public static string More(int count) => $"và {Vn.Number(count)} lỗi nữa; tải các dòng lỗi để xem tất cả.";

    public static string TooMany(int most) => $"Tệp có hơn {Vn.Number(most)} dòng: chia thành nhiều tệp.";

    public static string NoColumns(IReadOnlyList<string> missing) => $"Tệp thiếu cột {string.Join(", ", missing)}: tải tệp mẫu, điền vào đó rồi chọn lại.";
}
