using LienThong.SectorRegisters.Registers;
using LienThong.WebKit;

namespace LienThong.SectorRegisters;

/// <summary>What the module's pages say.</summary>
internal static class SectorWords
{
    public const string Group = "Số liệu ngành";
    public const string Registers = "Sổ nghiệp vụ";
    public const string RegistersAbout = "Các sổ làm việc của ngành thông tin và truyền thông. Mọi số đếm trong báo cáo tổng kết được đếm từ các sổ này.";
    public const string Register = "Sổ";
    public const string Records = "Số bản ghi";
    public const string Record = "Bản ghi";
    public const string Search = "Số, tên hoặc địa điểm";
    public const string Area = "Tỉnh";
    public const string Agency = "Cơ quan giữ sổ";
    public const string Excel = "Xuất Excel";
    public const string Change = "Sửa";
    public const string Strike = "Gạch bỏ";
    public const string Struck = "đã gạch bỏ";
    public const string State = "Tình trạng";
    public const string StruckStays = "Bản ghi này đã gạch bỏ nên không sửa được nữa: nhập bản ghi mới nếu cần.";
    public const string StrikeQuestion = "Gạch bỏ bản ghi này?";
    public const string StrikeAbout = "Bản ghi vẫn đọc được tại chỗ, nhưng không còn được đếm trong số liệu.";
    public const string Reason = "Lý do";
    public const string ChangeReasonHint = "Bản cũ được giữ lại cùng lý do này";
    public const string ReasonMissing = "Thiếu lý do: ghi vì sao sửa hoặc gạch bỏ.";
    public const string Timeline = "Các lần ghi";
    public const string Saved = "Đã ghi vào sổ.";
    public const string StruckNow = "Đã gạch bỏ.";
    public const string None = "Sổ chưa có bản ghi nào";
    public const string NoneHint = "Nhập từng bản ghi, hoặc nhập cả sổ từ tệp Excel.";
    public const string NoneFound = "Không có bản ghi nào như điều kiện lọc";
    public const string NoneFoundHint = "Bớt một điều kiện, hoặc xóa bộ lọc.";
    public const string OtherAgency = "Sổ của cơ quan khác: chỉ xem được.";
    public const string PrivateHidden = "Thông tin riêng của người và tổ chức chỉ hiện với cơ quan giữ sổ.";
    public const string SaveAndAdd = "Lưu và thêm tiếp";
    public const string ParentHint = "Số hoặc tên đã có trong sổ";
    public const string Ordinal = "STT";
    public const string Entered = "Nhập vào sổ";
    public const string Changed = "Sửa bản ghi";

    public static string Named(string one) => $"{char.ToUpperInvariant(one[0])}{one[1..]}";

    public static string Add(SectorRegister register) => $"Thêm {register.One}";

    public static string ChangeTitle(SectorRegister register) => $"Sửa {register.One}";

    public static string HasParts(long count, string one) => $"Còn {Vn.Number(count)} {one} thuộc bản ghi này: gạch bỏ các bản ghi ấy trước.";

    public static string CountedFor(string indicator, string part, DateOnly from, DateOnly to) =>
        $"Các bản ghi được đếm cho chỉ tiêu {indicator}{(part.Length > 0 ? $" ({Values(part)})" : "")}, từ {Vn.Date(from)} đến {Vn.Date(to)}";

    public static string CountedTotal(long records, FigureFilter asked, long? amount) => asked.Figure switch
    {
        { Summed: { } field } => $"{Vn.Number(records)} bản ghi; cộng {RecordFaultWords.Small(field.Label)}: {Vn.Number(amount ?? 0)}",
        { IsDistinct: true } => $"{Vn.Number(records)} bản ghi; {Vn.Number(amount ?? 0)} giá trị khác nhau",
        _ => $"{Vn.Number(records)} bản ghi",
    };

    public static string Became(string label, string was, string now) => $"{label}: {(was.Length > 0 ? was : Nothing)} → {(now.Length > 0 ? now : Nothing)}";

    private const string Nothing = "trống";

    private static string Values(string part) => string.Join(", ", part.Split(';').Select(p => p[(p.IndexOf('=', StringComparison.Ordinal) + 1)..]));
}
