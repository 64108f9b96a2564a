using LienThong.Kernel.Workflow;
using static LienThong.Documents.IncomingAction;
using static LienThong.Documents.IncomingState;
using Table = LienThong.Kernel.Workflow.Workflow<LienThong.Documents.IncomingState, LienThong.Documents.IncomingAction>;

namespace LienThong.Documents;

internal enum IncomingAction
{
    Present,
    Recall,
    Steer,
    Extend,
    Submit,
    Redo,
    FileAway,
    Close,
    Void,
    GiveUp,
}

/// <summary>The one transition table of an incoming document as a whole; what each receiver does with it is <see cref="LineTable"/>.</summary>
internal static class IncomingTable
{
    /// <summary>Only the person it was presented to.</summary>
    public const string Holder = "holder";

    /// <summary>Only who presented it, before it was looked at.</summary>
    public const string Unseen = "unseen";

    /// <summary>Only who steered it, or the office that keeps the book.</summary>
    public const string Office = "office";

    /// <summary>Follows from the lead line, never asked for by itself.</summary>
    public const string Lead = "lead";

    /// <summary>Follows from the answer to the sender's recall, never asked for by itself.</summary>
    public const string Sender = "sender";

    public static readonly Table Steps = new("documents.incoming", [Registered], [Closed, Filed, Voided, Recalled],
    [
        new(Registered, Present, Presented, Permissions.PresentIncoming),
        new(Registered, Steer, Steered, Permissions.SteerIncoming),
        new(Registered, FileAway, Filed, Permissions.FileIncoming),
        new(Registered, IncomingAction.Void, Voided, Permissions.VoidIncoming),
        new(Presented, Steer, Steered, Permissions.SteerIncoming, Holder),
        new(Presented, Present, Presented, Permissions.PresentIncoming),
        new(Presented, Recall, Registered, Permissions.WithdrawFlow, Unseen),
        new(Presented, FileAway, Filed, Permissions.FileIncoming, Holder),
        new(Presented, IncomingAction.Void, Voided, Permissions.VoidIncoming),
        new(Steered, Extend, Steered, Permissions.AddRecipients),
        new(Steered, Recall, Presented, Permissions.WithdrawFlow, Lead),
        new(Steered, Submit, Done, Permissions.FinishWork, Lead),
        new(Done, Extend, Done, Permissions.AddRecipients),
        new(Done, Redo, Steered, Permissions.ReturnWork, Lead),
        new(Done, Close, Closed, Permissions.CloseIncoming, Office),
        .. new[] { Registered, Presented, Steered, Done, Closed, Filed }.Select(from => new Step<IncomingState, IncomingAction>(from, GiveUp, Recalled, Permissions.AnswerRecall, Sender)),
    ]);
}
