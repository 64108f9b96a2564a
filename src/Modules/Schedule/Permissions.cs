using LienThong.Kernel.Acts;

namespace LienThong.Schedule;

/// <summary>Who arranges, approves and publishes an agency's week, and who reads it. That it is the own agency's week is each handler's second check.</summary>
internal static class Permissions
{
    /// <summary>Those who see a week before it is published.</summary>
    public static readonly Role[] Makers = [Role.VanThu, Role.LanhDao, Role.ChanhVanPhong];

    /// <summary>Every official of the agency but those who keep the node.</summary>
    private static readonly Role[] Readers = [Role.VanThu, Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien, Role.QuanTriCoQuan];

    /// <summary>The published week of the own agency.</summary>
    public static readonly Permission Read = new("schedule.read", Readers);

    /// <summary>Puts entries into the week, changes and cancels them, answers invitations, sends the week for approval.</summary>
    public static readonly Permission Arrange = new("schedule.arrange", Role.VanThu, Role.ChanhVanPhong);

    /// <summary>Approves a week or returns it.</summary>
    public static readonly Permission Approve = new("schedule.approve", Role.LanhDao, Role.ChanhVanPhong);

    /// <summary>Publishes an approved week.</summary>
    public static readonly Permission Publish = new("schedule.publish", Role.VanThu, Role.ChanhVanPhong);

    /// <summary>Keeps rooms and cars.</summary>
    public static readonly Permission Resources = new("schedule.resources", Role.ChanhVanPhong, Role.QuanTriCoQuan);

    /// <summary>One's own entries on one's own phone.</summary>
    public static readonly Permission Phone = new("schedule.phone", Readers);

    public static readonly IReadOnlyList<Permission> All = [Read, Arrange, Approve, Publish, Resources, Phone];
}
