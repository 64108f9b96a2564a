using static LienThong.Statistics.Returns.ReturnAction;
using static LienThong.Statistics.Returns.ReturnState;
using Table = LienThong.Kernel.Workflow.Workflow<LienThong.Statistics.Returns.ReturnState, LienThong.Statistics.Returns.ReturnAction>;

namespace LienThong.Statistics.Returns;

internal enum ReturnState
{
    Draft,
    Sent,
    Returned,
    Approved,
}

internal enum ReturnAction
{
    Save,
    Send,
    Approve,
    SendBack,
    Reopen,
}

/// <summary>The one transition table of a return; what was approved is locked until it is opened for a correction.</summary>
internal static class ReturnTable
{
    /// <summary>Only of the own enterprise or agency.</summary>
    public const string Own = "own";

    /// <summary>Only where the own agency receives it.</summary>
    public const string Receiver = "receiver";

    public static readonly Table Steps = new("statistics.return", [Draft, Sent], [Approved],
    [
        new(Draft, Save, Draft, Permissions.Report, Own),
        new(Draft, Send, Sent, Permissions.Report, Own),
        new(Returned, Save, Returned, Permissions.Report, Own),
        new(Returned, Send, Sent, Permissions.Report, Own),
        new(Sent, Approve, Approved, Permissions.Decide, Receiver),
        new(Sent, SendBack, Returned, Permissions.Decide, Receiver),
        new(Approved, Reopen, Returned, Permissions.Decide, Receiver),
    ]);

    /// <summary>Whether the reporter may write in it.</summary>
    public static bool Open(ReturnState state) => Steps.Find(state, Save) is not null;
}
