using LienThong.Kernel.Acts;

namespace LienThong.Desk;

internal static class Permissions
{
    public static readonly Permission Today = new("desk.today", Permission.Officials);
    public static readonly Permission Notices = new("desk.notices", [.. Permission.Officials, Role.NguoiBaoCao]);
    public static readonly Permission Search = new("desk.search", Permission.Officials);

    public static readonly Permission Digest = new("desk.digest", Permission.Officials);
    public static readonly Permission WatchMails = new("desk.mails.watch", Role.QuanTriHeThong);

    public static readonly Permission Guides = new("desk.guides", [.. Permission.Officials, Role.NguoiBaoCao]);

    /// <summary>The course of a matter: of its records only those that the reader may read.</summary>
    public static readonly Permission Matter = new("desk.matter", Role.VanThu, Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien);

    public static readonly Permission[] All = [Today, Notices, Search, Matter, Digest, WatchMails, Guides];
}
