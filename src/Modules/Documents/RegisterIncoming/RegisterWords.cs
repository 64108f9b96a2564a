using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The words of the registration form.</summary>
internal static class RegisterWords
{
    public const string Title = "Vào sổ văn bản đến";
    public const string OnlyClerks = "Việc vào sổ do văn thư cơ quan làm. Hãy đổi sang chức danh văn thư nếu bạn kiêm nhiệm.";
    public const string Scan = "Bản quét và tệp kèm theo";
    public const string ScanHint = "PDF, Word, Excel hoặc ảnh; chọn được nhiều tệp.";
    public const string ShowScan = "Xem bản quét bên cạnh";
    public const string NotationExample = "15/QĐ-STTTT";
    public const string TypeByNotation = "Theo ký hiệu";
    public const string SignerPosition = "Chức vụ người ký";
    public const string ByName = "Thư ghi đích danh, không bóc";
    public const string NotByName = "Không, gửi cơ quan";
    public const string Anyway = "Vẫn vào sổ";
    public const string Save = "Lưu";
    public const string SaveAndNext = "Lưu và thêm tiếp";
    public const string Keys = "Enter: ô tiếp theo · Ctrl+Enter: lưu";

    public static readonly IReadOnlyList<Option> Urgencies = [.. Enum.GetValues<Urgency>().Select(u => new Option(u.ToString(), IncomingWords.Of(u)))];

    public static readonly IReadOnlyList<Option> Channels = [.. Documents.Channels.Arriving.Select(c => new Option(c.ToString(), IncomingWords.Of(c)))];

    public static string Next(long number) => $"Số đến tiếp theo: {number}";

    public static string Done(long number, DateOnly? due) => due is { } day ? $"Đã vào sổ, số đến {number}, hạn xử lý {Vn.Date(day)}." : $"Đã vào sổ, số đến {number}.";
}
