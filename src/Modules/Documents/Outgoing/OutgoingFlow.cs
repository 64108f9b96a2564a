using static LienThong.Documents.OutgoingAction;
using static LienThong.Documents.OutgoingState;
using Flow = LienThong.Kernel.Workflow.Workflow<LienThong.Documents.OutgoingState, LienThong.Documents.OutgoingAction>;
using Row = LienThong.Kernel.Workflow.Step<LienThong.Documents.OutgoingState, LienThong.Documents.OutgoingAction>;

namespace LienThong.Documents;

/// <summary>
/// The one transition table of outgoing documents. The signer's digital signature will stand on
/// <see cref="LeaderApproval"/> → <see cref="ToIssue"/>, the agency's on <see cref="Issue"/>.
/// </summary>
internal static class OutgoingFlow
{
    /// <summary>Only who drafted it.</summary>
    public const string Drafter = "drafter";

    /// <summary>Only who holds it: the unit's head, the office, the chosen signer, the văn thư.</summary>
    public const string Holder = "holder";

    /// <summary>Only along the agency's own stages.</summary>
    public const string Route = "route";

    /// <summary>Only before the reviewer has opened it.</summary>
    public const string Unseen = "unseen";

    /// <summary>Follows from the recipients' answers, never asked for by itself.</summary>
    public const string Answers = "answers";

    public static readonly Flow Table = new("documents.outgoing", [Draft], [Issued, Cancelled, Voided, Recalled],
    [
        .. Mine(Draft), .. Mine(Returned),
        .. Review(UnitReview, ToOffice, ToLeader, ToClerk),
        .. Review(OfficeReview, ToLeader, ToClerk),
        .. Review(LeaderApproval, ToClerk),
        new Row(ToIssue, AddVersion, ToIssue, Permissions.IssueOutgoing, Holder),
        new Row(ToIssue, Return, Returned, Permissions.IssueOutgoing, Holder),
        new Row(ToIssue, Issue, Issued, Permissions.IssueOutgoing, Holder),
        new Row(Issued, Recall, Recalling, Permissions.RecallOutgoing, Holder),
        new Row(Issued, OutgoingAction.Void, Voided, Permissions.VoidOutgoing, Holder),
        new Row(Recalling, Recall, Recalling, Permissions.RecallOutgoing, Holder),
        new Row(Recalling, EndRecall, Recalled, Permissions.AnswerRecall, Answers),
    ]);

    /// <summary>The action that passes a document to a stage.</summary>
    public static OutgoingAction To(OutgoingState stage) => stage switch
    {
        UnitReview => ToUnit,
        OfficeReview => ToOffice,
        LeaderApproval => ToLeader,
        _ => ToClerk,
    };

    /// <summary>Whether it has left the agency, whatever became of it then.</summary>
    public static bool Left(OutgoingState state) => state is Issued or Voided || Frozen(state);

    /// <summary>In which its number stands.</summary>
    public static readonly IReadOnlyList<OutgoingState> Standing = [.. Enum.GetValues<OutgoingState>().Where(s => Left(s) && s != Voided)];

    /// <summary>Called back: it may be read, and nothing else.</summary>
    public static bool Frozen(OutgoingState state) => state is Recalling or Recalled;

    /// <summary>Whether somebody other than the drafter has it in front of him for an opinion.</summary>
    public static bool InReview(OutgoingState state) => state is UnitReview or OfficeReview or LeaderApproval;

    private static OutgoingState Target(OutgoingAction action) => action switch
    {
        ToUnit => UnitReview,
        ToOffice => OfficeReview,
        ToLeader => LeaderApproval,
        _ => ToIssue,
    };

    private static IEnumerable<Row> Mine(OutgoingState state) =>
    [
        new(state, Edit, state, Permissions.DraftOutgoing, Drafter),
        new(state, AddVersion, state, Permissions.DraftOutgoing, Drafter),
        .. ((OutgoingAction[])[ToUnit, ToOffice, ToLeader, ToClerk]).Select(a => new Row(state, a, Target(a), Permissions.SubmitDraft, Route)),
        new(state, Cancel, Cancelled, Permissions.CancelDraft, Drafter),
    ];

    private static IEnumerable<Row> Review(OutgoingState stage, params OutgoingAction[] onward) =>
    [
        .. onward.Select(a => new Row(stage, a, Target(a), Permissions.ReviewDraft, Route)),
        new(stage, Return, Returned, Permissions.ReviewDraft, Holder),
        new(stage, Ask, stage, Permissions.ReviewDraft, Holder),
        new(stage, Answer, stage, Permissions.DraftOutgoing, Drafter),
        new(stage, Withdraw, Draft, Permissions.WithdrawDraft, Unseen),
    ];
}
