using LienThong.Kernel.Acts;

namespace LienThong.Documents;

internal static partial class Permissions
{
    private static Role[] Drafters => [Role.ChuyenVien, Role.TruongPhong, Role.ChanhVanPhong, Role.LanhDao, Role.VanThu];

    public static readonly Permission DraftOutgoing = new("documents.outgoing.draft", Drafters);
    public static readonly Permission SubmitDraft = new("documents.outgoing.submit", Drafters);
    public static readonly Permission WithdrawDraft = new("documents.outgoing.withdraw-draft", Drafters);
    public static readonly Permission UndoDraftStep = new("documents.outgoing.undo", Drafters);
    public static readonly Permission CancelDraft = new("documents.outgoing.cancel", Drafters);
    public static readonly Permission ReviewDraft = new("documents.outgoing.review", Role.TruongPhong, Role.ChanhVanPhong, Role.LanhDao);
    public static readonly Permission IssueOutgoing = new("documents.outgoing.issue", Role.VanThu);
    public static readonly Permission VoidOutgoing = new("documents.outgoing.void", Role.VanThu);
    public static readonly Permission RecallOutgoing = new("documents.outgoing.recall", Role.VanThu);
    public static readonly Permission ReadOutgoingBook = new("documents.outgoing.book", Role.VanThu, Role.LanhDao, Role.ChanhVanPhong);
    public static readonly Permission TickPaperDelivery = new("documents.delivery.tick-paper", Role.VanThu);
    public static readonly Permission AcceptDelivery = new("documents.delivery.accept", Role.VanThu);
    public static readonly Permission RefuseDelivery = new("documents.delivery.refuse", Role.VanThu);
    public static readonly Permission WithdrawDelivery = new("documents.delivery.withdraw", Role.VanThu);
    public static readonly Permission ReadOutgoing = new("documents.outgoing.read", Drafters);
    public static readonly Permission RelateDocuments = new("documents.related.link", Drafters);
    public static readonly Permission EditRecipientGroups = new("documents.recipient-groups.edit", Role.VanThu, Role.ChanhVanPhong);

    /// <summary>Those of outgoing documents and deliveries.</summary>
    private static Permission[] OfOutgoing =>
    [
        ReadOutgoing, RelateDocuments, DraftOutgoing, SubmitDraft, WithdrawDraft, UndoDraftStep, CancelDraft, ReviewDraft, IssueOutgoing, VoidOutgoing, RecallOutgoing, ReadOutgoingBook,
        TickPaperDelivery, AcceptDelivery, RefuseDelivery, WithdrawDelivery, EditRecipientGroups,
    ];
}
