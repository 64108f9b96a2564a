using LienThong.Documents;
using LienThong.Kernel.Identity;

namespace LienThong.Bench.Office;

/// <summary>Letters as an office gets them: subjects of usual length, eighty senders, a text of some sixty words.</summary>
internal static class BookTexts
{
    private static readonly string[] Asks = ["Về việc báo cáo kết quả", "Về việc triển khai kế hoạch", "Về việc góp ý dự thảo", "Về việc cử cán bộ tham dự", "Về việc rà soát, cập nhật số liệu", "Về việc đôn đốc thực hiện"];
    private static readonly string[] Matters = ["chuyển đổi số quý III", "kết nối, chia sẻ dữ liệu dùng chung", "bảo đảm an toàn thông tin mạng", "cung cấp dịch vụ công trực tuyến toàn trình", "phát triển hạ tầng viễn thông thụ động", "sản xuất thông minh tại các doanh nghiệp", "thông tin cơ sở và truyền thanh thông minh"];
    private static readonly string[] Places = ["trên địa bàn tỉnh", "tại các xã, phường", "trong các cơ quan hành chính nhà nước", "phục vụ kỳ họp Hội đồng nhân dân", "theo Nghị quyết của Tỉnh uỷ"];

    public static object Old(int i) => new
    {
        id = $"cu-{i}",
        title = Subject(i),
        body = string.Join(". ", Enumerable.Range(0, 5).Select(n => $"{Subject((i * 7) + n)} lần {i % 97}")),
        notation = $"{(i % 2_000) + 1}/CV-STTTT",
        date = new DateOnly(2022, 1, 3).AddDays(i % 1_600).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
    };

    public static NewIncoming Letter(int i, AgencyId agency, DateOnly today) => new()
    {
        Agency = agency,
        ArrivalDate = today,
        SenderName = $"Uỷ ban nhân dân xã {i % 80}",
        CodeNumber = $"{Math.Abs(i) + 1}",
        CodeNotation = "UBND-VX",
        IssuedDate = today.AddDays(-2),
        TypeCode = "CV",
        Subject = Subject(i),
        SignerName = "Trần Đức Ý",
        SignerPosition = "Chủ tịch",
        PageCount = 3,
        Due = i % 3 == 0 ? today.AddDays(i % 14) : null,
    };

    /// <summary>The words of a letter as the full text holds them.</summary>
    public static string Words(int i) => Kernel.Text.Fold.Words($"{Subject(i)} {i} UBND-VX Uỷ ban nhân dân xã {i % 80} Trần Đức Ý");

    private static string Subject(int i) => $"{Asks[Math.Abs(i) % Asks.Length]} {Matters[Math.Abs(i / 3) % Matters.Length]} {Places[Math.Abs(i / 5) % Places.Length]}";
}
