using LienThong.Kernel.Workflow;
using static LienThong.Documents.LineAction;
using static LienThong.Documents.LineState;
using Table = LienThong.Kernel.Workflow.Workflow<LienThong.Documents.LineState, LienThong.Documents.LineAction>;

namespace LienThong.Documents;

internal enum LineAction
{
    See,
    Assign,
    AskExtension,
    DecideExtension,
    Finish,
    Confirm,
    Return,
    Redo,
    Reassign,
    Withdraw,
    End,
    GiveUp,
}

/// <summary>The one transition table of a receiving line (luồng).</summary>
internal static class LineTable
{
    /// <summary>Only who holds the line.</summary>
    public const string Holder = "holder";

    /// <summary>Only who gave it out.</summary>
    public const string Assigner = "assigner";

    /// <summary>Follows from the answer to the sender's recall, never asked for by itself.</summary>
    public const string Sender = "sender";

    public static readonly Table Steps = new("documents.line", [Waiting], [Done, Confirmed, Withdrawn, Moved, Ended],
    [
        new(Waiting, See, Seen, Permissions.ReadIncoming, Holder),
        .. new[] { Waiting, Seen, Working }.SelectMany(open => (Step<LineState, LineAction>[])
        [
            new(open, Assign, Working, Permissions.AssignOn, Holder),
            new(open, LineAction.AskExtension, open == Waiting ? Seen : open, Permissions.AskExtension, Holder),
            new(open, LineAction.DecideExtension, open, Permissions.DecideExtension, Assigner),
            new(open, Finish, Done, Permissions.FinishWork, Holder),
            new(open, Return, Returned, Permissions.ReturnWork, Holder),
            new(open, Reassign, Moved, Permissions.ReassignWork, Assigner),
            new(open, End, Ended, Permissions.CloseIncoming),
        ]),
        new(Waiting, Withdraw, Withdrawn, Permissions.WithdrawFlow, Assigner),
        new(Returned, Reassign, Moved, Permissions.ReassignWork, Assigner),
        new(Returned, End, Ended, Permissions.CloseIncoming),
        new(Done, Confirm, Confirmed, Permissions.ConfirmWork, Assigner),
        new(Done, Redo, Working, Permissions.ReturnWork, Assigner),
        .. new[] { Waiting, Seen, Working, Returned, Done, Confirmed, Ended }.Select(from => new Step<LineState, LineAction>(from, GiveUp, Withdrawn, Permissions.AnswerRecall, Sender)),
    ]);

    /// <summary>Whether work on the line is still going on.</summary>
    public static bool Open(LineState state) => state is Waiting or Seen or Working;

    /// <summary>Whether somebody still has to do something about it: its holder, or who gave it out.</summary>
    public static bool Waits(Line line) =>
        (Open(line.State) && line.Role != LineRole.Inform) || line.State == Returned || (line.State == Done && line.Role == LineRole.Lead);

    /// <summary>Whether the line counts at all: not taken back, not moved elsewhere.</summary>
    public static bool Live(LineState state) => state is not (Withdrawn or Moved);
}
