using System.Globalization;

namespace LienThong.Kernel;

/// <summary>The kernel's few Vietnamese messages.</summary>
internal static class KernelTexts
{
    public const string NotPermitted = "Chức danh đang dùng không có quyền làm việc này. Hãy đổi chức danh ở góc trên bên phải hoặc liên hệ quản trị cơ quan.";
    public const string Operator = "Người vận hành nút";
    public const string CommandLine = "Dòng lệnh";
    public const string MailServerSilent = "Máy chủ thư không trả lời kịp.";
    public const string KeyTooLong = "Khóa chống gửi trùng dài quá 100 ký tự.";
    public const string KeyReused = "Khóa chống gửi trùng này đã dùng cho một việc khác. Hãy tải lại trang rồi làm lại.";

    public static string InMaintenance(DateTimeOffset until)
    {
        var when = until.ToOffset(Clock.Offset).ToString("HH':'mm 'ngày' dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);
        return $"Hệ thống đang bảo trì đến {when}: xem và tìm vẫn được, việc ghi phải chờ. Việc này chưa được ghi; hãy để trang mở và gửi lại sau giờ ấy.";
    }
}
