using LienThong.Kernel.Acts;

namespace LienThong.Organisation;

/// <summary>Who reads and keeps the organisation. The agency's administrator keeps people and units of the own agency only.</summary>
internal static class Permissions
{
    /// <summary>Those who have documents and tasks in hand.</summary>
    public static readonly Role[] Staff = [Role.VanThu, Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien];

    /// <summary>Those who hand over for somebody of their agency who is away or has left.</summary>
    public static readonly Role[] Heads = [Role.LanhDao, Role.ChanhVanPhong];

    private static readonly Role[] Keepers = [Role.QuanTriCoQuan, Role.QuanTriHeThong];

    /// <summary>Agencies, units and their people, of the whole province.</summary>
    public static readonly Permission Read = new("organisation.read", Permission.Officials);

    /// <summary>Danh bạ.</summary>
    public static readonly Permission ReadDirectory = new("organisation.directory.read", Permission.Officials);

    /// <summary>Own agency.</summary>
    public static readonly Permission AddPerson = new("organisation.person.add", Keepers);

    /// <summary>Name and telephones of people in the own agency.</summary>
    public static readonly Permission EditPerson = new("organisation.person.edit", Keepers);

    /// <summary>A further appointment of a known person.</summary>
    public static readonly Permission Appoint = new("organisation.appointment.make", Keepers);

    /// <summary>Also the first half of a move.</summary>
    public static readonly Permission EndAppointment = new("organisation.appointment.end", Keepers);

    /// <summary>Own agency.</summary>
    public static readonly Permission AddUnit = new("organisation.unit.add", Keepers);

    /// <summary>Agencies, units and people from a file; the agency's administrator for the own agency.</summary>
    public static readonly Permission Import = new("organisation.import", Keepers);

    /// <summary>Whole agencies: the system's administrator.</summary>
    public static readonly Permission AddAgency = new("organisation.agency.add", Role.QuanTriHeThong);

    /// <summary>Name, level or superior from a day on.</summary>
    public static readonly Permission RenameAgency = new("organisation.agency.rename", Role.QuanTriHeThong);

    /// <summary>Mã định danh from a day on.</summary>
    public static readonly Permission IdentifyAgency = new("organisation.agency.identify", Role.QuanTriHeThong);

    /// <summary>Merge, split, dissolve: who takes over what.</summary>
    public static readonly Permission SucceedAgency = new("organisation.agency.succeed", Role.QuanTriHeThong);

    /// <summary>One decision on several agencies, with all that is open at them.</summary>
    public static readonly Permission PrepareReorganisation = new("organisation.reorganisation.prepare", Role.QuanTriHeThong);

    /// <summary>Cannot be undone.</summary>
    public static readonly Permission CarryOutReorganisation = new("organisation.reorganisation.carry-out", Role.QuanTriHeThong);

    /// <summary>Lịch làm việc, for everybody who has deadlines.</summary>
    public static readonly Permission ReadCalendar = new("organisation.calendar.read", Permission.Officials);

    /// <summary>Days off are decided for the whole province.</summary>
    public static readonly Permission SetCalendar = new("organisation.calendar.set", Role.QuanTriHeThong);

    /// <summary>Bàn giao công việc: the own work to a colleague; heads for anybody of the agency.</summary>
    public static readonly Permission HandOverWork = new("organisation.handover.offer", Staff);

    /// <summary>Signs or refuses minutes in which one is the receiver.</summary>
    public static readonly Permission TakeOverWork = new("organisation.handover.take", Staff);

    public static readonly IReadOnlyList<Permission> All =
        [HandOverWork, TakeOverWork, Read, ReadDirectory, AddPerson, EditPerson, Appoint, EndAppointment, AddUnit, Import, AddAgency, RenameAgency, IdentifyAgency, SucceedAgency, PrepareReorganisation, CarryOutReorganisation, ReadCalendar, SetCalendar];
}
