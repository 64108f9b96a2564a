using LienThong.Kernel.Acts;

namespace LienThong.Documents;

/// <summary>What may be done with documents, and by which hats. Scope (holder, assigner, agency) is each handler's second check.</summary>
internal static partial class Permissions
{
    /// <summary>Those who work on documents: everyone but administrators and the auditor.</summary>
    public static readonly Role[] Staff = [Role.VanThu, Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien];

    private static readonly Role[] Registry = [Role.VanThu, Role.LanhDao, Role.ChanhVanPhong];
    private static readonly Role[] Assigners = [Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong];

    public static readonly Permission ReadIncoming = new("documents.incoming.read", Staff);
    public static readonly Permission RegisterIncoming = new("documents.incoming.register", Role.VanThu);
    public static readonly Permission PresentIncoming = new("documents.incoming.present", Role.VanThu, Role.ChanhVanPhong);
    public static readonly Permission SteerIncoming = new("documents.incoming.steer", Role.LanhDao, Role.ChanhVanPhong);
    public static readonly Permission AssignOn = new("documents.incoming.assign", Role.TruongPhong, Role.ChanhVanPhong);
    public static readonly Permission FinishWork = new("documents.incoming.finish", Staff);
    public static readonly Permission AskExtension = new("documents.incoming.ask-extension", Staff);
    public static readonly Permission DecideExtension = new("documents.incoming.decide-extension", [Role.VanThu, .. Assigners]);
    public static readonly Permission SetDefaultTerms = new("documents.incoming.default-terms", Role.ChanhVanPhong, Role.QuanTriCoQuan);
    public static readonly Permission ConfirmWork = new("documents.incoming.confirm", Assigners);
    public static readonly Permission ReturnWork = new("documents.incoming.return", Staff);
    public static readonly Permission ReassignWork = new("documents.incoming.reassign", [Role.VanThu, .. Assigners]);
    public static readonly Permission AddRecipients = new("documents.incoming.add-recipients", Registry);
    public static readonly Permission WithdrawFlow = new("documents.incoming.withdraw", Role.VanThu, Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong);
    public static readonly Permission UndoStep = new("documents.incoming.undo", Staff);
    public static readonly Permission FileIncoming = new("documents.incoming.file", Registry);
    public static readonly Permission CloseIncoming = new("documents.incoming.close", Registry);
    public static readonly Permission VoidIncoming = new("documents.incoming.void", Role.VanThu, Role.ChanhVanPhong);
    public static readonly Permission AnswerRecall = new("documents.incoming.answer-recall", Role.VanThu);
    public static readonly Permission NoteIncoming = new("documents.incoming.note", Staff);
    public static readonly Permission Supervise = new("documents.supervise", Role.VanThu, Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong);
    public static readonly Permission CountDocuments = new("documents.count", Registry);
    public static readonly Permission SaveViews = new("documents.views", Staff);
    public static readonly Permission PrintIncomingBook = new("documents.incoming.book", Registry);
    public static readonly Permission SetBooks = new("documents.books.set", Role.ChanhVanPhong, Role.QuanTriCoQuan);
    public static readonly Permission CheckBooks = new("documents.books.check", Registry);

    /// <summary>All of the module; a test compares them with tests/rights.csv.</summary>
    public static IReadOnlyList<Permission> All =>
    [
        ReadIncoming, RegisterIncoming, PresentIncoming, SteerIncoming, AssignOn, FinishWork, AskExtension, DecideExtension, SetDefaultTerms, ConfirmWork, ReturnWork, ReassignWork,
        AddRecipients, WithdrawFlow, UndoStep, FileIncoming, CloseIncoming, VoidIncoming, AnswerRecall, NoteIncoming, PrintIncomingBook, SetBooks, CheckBooks, Supervise, CountDocuments, SaveViews,
        .. OfOutgoing, .. OfOpinions, .. OfCopies, .. OfDossiers,
    ];
}
