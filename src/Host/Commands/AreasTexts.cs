using LienThong.Contracts.Organisation;
using LienThong.WebKit;

namespace LienThong.Host.Commands;

/// <summary>Words of the verb <c>areas</c>.</summary>
internal static class AreasTexts
{
    public const string Areas = "Danh mục đơn vị hành chính";
    public const string Load = "Nạp danh mục đơn vị hành chính và quan hệ kế thừa; nạp lại không làm gì thêm";
    public const string Folder = "Thư mục có các tệp như samples/administrative-units; không có thì dùng danh mục đi kèm";
    public const string Nothing = "Chưa ghi gì.";

    public static string NoFolder(string path) => $"Không có thư mục {path}.";

    public static string Fault(AreaFault fault) => fault.File.Length == 0 ? fault.Message : $"{fault.File}, dòng {fault.Line}: {fault.Message}";

    public static string Say(AreaLoadReport r)
    {
        var held = $"{Vn.Number(r.Provinces)} đơn vị cấp tỉnh, {Vn.Number(r.Districts)} cấp huyện, {Vn.Number(r.Communes)} cấp xã, {Vn.Number(r.Successions)} quan hệ kế thừa";
        return r.Written ? $"Đã nạp {held}: thêm {Vn.Number(r.Added)} đơn vị, sửa {Vn.Number(r.Corrected)}." : $"Danh mục đã có đủ {held}; không có gì thay đổi.";
    }
}
