namespace LienThong.Kernel.Operating;

/// <summary>What the doctor says.</summary>
public static class DoctorTexts
{
    /// <summary>It works.</summary>
    public const string Fine = "được";
    /// <summary>It does not, and nothing works without it.</summary>
    public const string Broken = "HỎNG";
    /// <summary>It is not there; something does not work without it.</summary>
    public const string Missing = "thiếu";

    internal const string Pdf = "không đọc được chữ trong PDF để tìm kiếm";
    internal const string LibreOffice = "không xuất được tổng kết năm ra PDF (Word vẫn được)";
    internal const string Prlimit = "tiến trình đọc tệp lạ không bị giới hạn bộ nhớ chặt";
    internal const string NoScanner = "chưa đặt; {0}. Cài: apt install clamav-daemon, rồi đặt LIENTHONG_CLAMD=/run/clamav/clamd.ctl hoặc MÁY:CỔNG";
    internal const string DumbScanner = "không trả lời ở {0}; {1}. Kiểm tra clamav-daemon đang chạy và biến LIENTHONG_CLAMD";
    internal const string Held = "tệp tải lên bị giữ, chưa mở được (LIENTHONG_UNSCANNED=quarantine)";
    internal const string Marked = "tệp tải lên vẫn dùng được, kèm dấu “chưa quét vi-rút” (LIENTHONG_UNSCANNED=quarantine để giữ lại)";
    internal const string NoMail = "chưa đặt; thư nhắc việc hằng ngày nằm chờ. Đặt LIENTHONG_SMTP=MÁY:CỔNG và LIENTHONG_SMTP_FROM (khi cần: LIENTHONG_SMTP_USER, LIENTHONG_SMTP_PASSWORD, LIENTHONG_SMTP_TLS=yes, LIENTHONG_SITE)";
    internal const string Chromium = "không chạy được kiểm thử trên trình duyệt (người dùng không cần)";
    internal const string NoTool = "không có; thiếu nó thì {0}. Cài: apt install {1}";
    internal const string NoDatabase = "không mở được: {0}. Kiểm tra --data, --postgres hoặc biến LIENTHONG_POSTGRES";
    internal const string NoFolder = "không ghi được vào {0}. Kiểm tra quyền của thư mục";
    internal const string NoBackup = "chưa có bản sao lưu nào. Hãy chạy: lienthong backup TỆP.tar";
    internal const string Free = "còn trống {0} MB";

    internal static string Backup(PastBackup? done, PastBackup? failed, bool isFresh, int days)
    {
        var last = done is null ? NoBackup : $"lần cuối {Time(done.EndedAt!.Value)}, {done.Place}{(isFresh ? "" : $"; đã quá {(days == 1 ? "một" : $"{days}")} ngày, hãy sao lưu lại")}";
        if (failed is null) return last;
        var why = failed.Error is { } error ? $"hỏng: {error}" : "chưa xong: đang chạy hoặc đã bị dừng";
        return $"lần bắt đầu {Time(failed.StartedAt)} {why}; trước đó: {last}";
    }

    private static string Time(DateTimeOffset at) => at.ToOffset(Clock.Offset).ToString("HH:mm dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
