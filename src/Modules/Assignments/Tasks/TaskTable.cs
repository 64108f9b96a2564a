using LienThong.Kernel.Acts;
using LienThong.Kernel.Workflow;

namespace LienThong.Assignments;

/// <summary>Where a task stands.</summary>
internal enum TaskState
{
    Given,
    Working,
    Finished,
    Done,
    Returned,
    Withdrawn,
}

/// <summary>What is done with a task; <see cref="Give"/> brings it into being, <see cref="Pass"/> is a reorganisation's.</summary>
internal enum TaskAction
{
    Give,
    Report,
    Finish,
    Accept,
    Return,
    Withdraw,
    Pass,
    AskExtension,
    Extend,
    RefuseExtension,
}

/// <summary>The one transition table: buttons, checks, diagram and tests derive from it.</summary>
internal static class TaskTable
{
    public const string OwnerGuard = "owner", GiverGuard = "giver";

    /// <summary>States in which the owner still has to do it, and it can be late.</summary>
    public static readonly IReadOnlyList<TaskState> Owed = [TaskState.Given, TaskState.Working, TaskState.Returned];

    public static readonly Workflow<TaskState, TaskAction> Steps = new("assignments.task", [TaskState.Given], [TaskState.Done, TaskState.Withdrawn],
    [
        .. Owed.Select(from => new Step<TaskState, TaskAction>(from, TaskAction.Report, TaskState.Working, Permissions.Report, OwnerGuard)),
        .. Owed.Select(from => new Step<TaskState, TaskAction>(from, TaskAction.Finish, TaskState.Finished, Permissions.Report, OwnerGuard)),
        .. Owed.Select(state => new Step<TaskState, TaskAction>(state, TaskAction.AskExtension, state, Permissions.AskExtension, OwnerGuard)),
        .. Owed.Select(state => new Step<TaskState, TaskAction>(state, TaskAction.Extend, state, Permissions.DecideExtension, GiverGuard)),
        .. Owed.Select(state => new Step<TaskState, TaskAction>(state, TaskAction.RefuseExtension, state, Permissions.DecideExtension, GiverGuard)),
        new(TaskState.Finished, TaskAction.Accept, TaskState.Done, Permissions.Confirm, GiverGuard),
        new(TaskState.Finished, TaskAction.Return, TaskState.Returned, Permissions.Confirm, GiverGuard),
        .. Owed.Append(TaskState.Finished).Select(from => new Step<TaskState, TaskAction>(from, TaskAction.Withdraw, TaskState.Withdrawn, Permissions.Withdraw, GiverGuard)),
    ]);

    /// <summary>Whether a hat is the one that a guard asks for.</summary>
    public static bool Holds(string? guard, TaskRow row, Actor hat) => guard switch
    {
        OwnerGuard => hat.Agency == row.OwnerAgency && (row.OwnerUnit is { } unit ? hat.Unit == unit : Permissions.Heads.Contains(hat.Role)),
        GiverGuard => hat.Appointment == row.GivenBy || (hat.Agency == row.AgencyId && Permissions.Heads.Contains(hat.Role)),
        _ => true,
    };

    /// <summary>Who may take the action on a task at all, whatever its state.</summary>
    public static string GuardOf(TaskAction action) => action is TaskAction.Report or TaskAction.Finish or TaskAction.AskExtension ? OwnerGuard : GiverGuard;

    /// <summary>What a hat must hold for an action, whatever the task's state.</summary>
    public static Permission PermissionOf(TaskAction action) => Steps.Steps.First(s => s.Action == action).Permission;

    /// <summary>The reader's hat for an action now, own ones first; null where it is not offered.</summary>
    public static Actor? HatFor(Reader reader, TaskRow row, TaskAction action) => Steps.Find(row.State, action) is { } step && IsTimely(row, action)
        ? reader.HatsFor(step.Permission).FirstOrDefault(h => Holds(step.Guard, row, h))
        : null;

    // One request at a time: asked where none is open, answered where one is.
    private static bool IsTimely(TaskRow row, TaskAction action) => action switch
    {
        TaskAction.AskExtension => row.AskedDue is null,
        TaskAction.Extend or TaskAction.RefuseExtension => row.AskedDue is not null,
        _ => true,
    };
}
