using LienThong.WebKit;

namespace LienThong.SectorRegisters.ImportRecords;

/// <summary>What the import of records says.</summary>
internal static class ImportRecordsWords
{
    public const string Fresh = "Dòng mới";
    public const string Known = "Dòng đã có trong sổ";
    public const string NothingNew = "Mọi dòng đúng trong tệp đều đã có trong sổ.";
    public const string GuideArea = "Cột Tỉnh ghi tên hoặc mã của tỉnh vào ngày của bản ghi.";
    public const string GuideChoices = "Ô có danh sách thì chọn một giá trị trong danh sách.";
    public const string GuideDays = "Ngày ghi dạng 05/01/2018. Số tiền ghi bằng đồng.";
    public const string Twice = "Dòng này giống hệt một dòng khác trong tệp: giữ một dòng.";

    public static string Take(int count) => $"Nhập {Vn.Number(count)} dòng";

    public static string Taken(int count) => $"Đã nhập {Vn.Number(count)} bản ghi.";

    public static string TooMany(int most) => $"Tệp có hơn {Vn.Number(most)} dòng: chia thành nhiều tệp.";

    public static string NoColumns(IReadOnlyList<string> missing) => $"Tệp thiếu cột {string.Join(", ", missing)}: tải tệp mẫu, điền vào đó rồi chọn lại.";
}
