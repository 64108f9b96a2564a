using LienThong.Kernel.Workflow;

namespace LienThong.Schedule;

/// <summary>Where a week stands.</summary>
internal enum WeekState
{
    /// <summary>Đang xếp.</summary>
    Draft,
    /// <summary>Chờ duyệt.</summary>
    Sent,
    /// <summary>Đã duyệt.</summary>
    Approved,
    /// <summary>Đã phát hành.</summary>
    Published,
}

/// <summary>What is done with a week.</summary>
internal enum WeekAction
{
    Send,
    Approve,
    Return,
    Reopen,
    Publish,
}

/// <summary>The one transition table: buttons, checks, diagram and tests derive from it.</summary>
internal static class WeekSteps
{
    public static readonly Workflow<WeekState, WeekAction> Table = new("schedule.week", [WeekState.Draft], [WeekState.Published],
    [
        new(WeekState.Draft, WeekAction.Send, WeekState.Sent, Permissions.Arrange),
        new(WeekState.Sent, WeekAction.Approve, WeekState.Approved, Permissions.Approve),
        new(WeekState.Sent, WeekAction.Return, WeekState.Draft, Permissions.Approve),
        new(WeekState.Approved, WeekAction.Reopen, WeekState.Draft, Permissions.Arrange),
        new(WeekState.Approved, WeekAction.Publish, WeekState.Published, Permissions.Publish),
    ]);

    /// <summary>What was approved is published as it was approved: to change it, the week is opened again.</summary>
    public static bool TakesEntries(WeekState state) => state != WeekState.Approved;
}
