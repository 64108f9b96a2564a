using LienThong.Contracts.Assignments;
using LienThong.Kernel.Acts;

namespace LienThong.Assignments;

/// <summary>Who gives tasks, who works on them, who reads them. Whose task it is (giver, owner) is each handler's second check.</summary>
internal static class Permissions
{
    /// <summary>Those who work on tasks: everyone but administrators and the auditor.</summary>
    public static readonly Role[] Staff = [Role.VanThu, Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien];

    /// <summary>Those who read all tasks of their agency, and speak for it.</summary>
    public static readonly Role[] Heads = [Role.LanhDao, Role.ChanhVanPhong];

    private static readonly Role[] Givers = [.. AssignmentPages.Givers];

    /// <summary>The list: the own tasks, and the lines of those that count for an area.</summary>
    public static readonly Permission Read = new("assignments.read", Permission.Officials);

    /// <summary>The board and the weekly report, over all tasks that one reads.</summary>
    public static readonly Permission Board = new("assignments.board", Heads);

    /// <summary>To units of the own agency and agencies below; a trưởng phòng to the own unit.</summary>
    public static readonly Permission Give = new("assignments.give", Givers);

    /// <summary>Says how far it is and that it is done, for the owner.</summary>
    public static readonly Permission Report = new("assignments.report", Staff);

    /// <summary>Accepts what was done or returns it, for the giver.</summary>
    public static readonly Permission Confirm = new("assignments.confirm", Givers);

    /// <summary>Asks for a later deadline, for the owner.</summary>
    public static readonly Permission AskExtension = new("assignments.ask-extension", Staff);

    /// <summary>Grants a later deadline or refuses it, for the giver.</summary>
    public static readonly Permission DecideExtension = new("assignments.decide-extension", Givers);

    /// <summary>Takes a task back with a reason, for the giver.</summary>
    public static readonly Permission Withdraw = new("assignments.withdraw", Givers);

    public static readonly IReadOnlyList<Permission> All = [Read, Board, Give, Report, Confirm, AskExtension, DecideExtension, Withdraw];
}
