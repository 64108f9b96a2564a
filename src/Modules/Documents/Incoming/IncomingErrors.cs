using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Refusals of the steps of an incoming document: stable codes beside their words.</summary>
internal static class IncomingErrors
{
    public static readonly Failure NotYours = Refused("not-holder", IncomingTexts.NotYours);
    public static readonly Failure NotAssigner = Refused("not-assigner", IncomingTexts.NotAssigner);
    public static readonly Failure NoSuchStep = Refused("no-such-step", IncomingTexts.NoSuchStep);
    public static readonly Failure AlreadySeen = Refused("already-seen", IncomingTexts.AlreadySeen);
    public static readonly Failure NothingToUndo = Refused("nothing-to-undo", IncomingTexts.NothingToUndo);
    public static readonly Failure UndoTooLate = Refused("undo-too-late", IncomingTexts.UndoTooLate);
    public static readonly Failure UndoSeen = Refused("undo-seen", IncomingTexts.UndoSeen);
    public static readonly Failure UnitWithoutHead = Fail.Invalid("Lead", "documents.incoming.unit-without-head", IncomingTexts.UnitWithoutHead);
    public static readonly Failure ReasonMissing = Fail.Invalid("Reason", "documents.incoming.reason-missing", IncomingTexts.ReasonMissing);
    public static readonly Failure LeadMissing = Fail.Invalid("Lead", "documents.incoming.one-lead", IncomingTexts.LeadMissing);
    public static readonly Failure NobodyChosen = Fail.Invalid("To", "documents.incoming.nobody-chosen", IncomingTexts.NobodyChosen);
    public static readonly Failure NotInOffice = Fail.Invalid("To", "documents.incoming.not-in-office", IncomingTexts.NotInOffice);
    public static readonly Failure TwiceChosen = Fail.Invalid("Support", "documents.incoming.chosen-twice", IncomingTexts.TwiceChosen);
    public static readonly Failure DuePast = Fail.Invalid("Due", "documents.incoming.due-past", IncomingTexts.DuePast);
    public static readonly Failure DueTooFar = Fail.Invalid("Due", "documents.incoming.due-too-far", IncomingTexts.DueTooFar);
    public static readonly Failure DueDays = Fail.Invalid("Days", "documents.incoming.due-days", IncomingTexts.DueDays);
    public static readonly Failure DueMissing = Fail.Invalid("Due", "documents.incoming.due-missing", IncomingTexts.DueMissing);
    public static readonly Failure NotLater = Fail.Invalid("Due", "documents.incoming.due-not-later", IncomingTexts.NotLater);
    public static readonly Failure BeyondUnit = Fail.Invalid("Due", "documents.incoming.due-beyond-unit", IncomingTexts.BeyondUnit);
    public static readonly Failure NothingToExtend = Refused("nothing-to-extend", IncomingTexts.NothingToExtend);
    public static readonly Failure AskedAlready = Refused("extension-asked-already", IncomingTexts.AskedAlready);
    public static readonly Failure NothingAsked = Refused("no-extension-asked", IncomingTexts.NothingAsked);
    public static readonly Failure RemarkMissing = Fail.Invalid("Remark", "documents.incoming.remark-missing", IncomingTexts.ReasonMissing);
    public static readonly Failure NotDecided = Fail.Invalid("Grant", "documents.incoming.not-decided", IncomingTexts.NotDecided);
    public static readonly Failure ResultMissing = Fail.Invalid("Result", "documents.incoming.result-missing", IncomingTexts.ResultMissing);
    public static readonly Failure NoteMissing = Fail.Invalid("Text", "documents.incoming.note-missing", IncomingTexts.NoteMissing);
    public static readonly Failure NotOwnUnit = Fail.Invalid("To", "documents.incoming.not-own-unit", IncomingTexts.NotOwnUnit);

    public static readonly Failure NobodyTicked = Fail.Invalid("ids", "documents.incoming.nothing-ticked", IncomingTexts.NothingTicked);

    private static Failure Refused(string code, string message) => Fail.Refused("documents.incoming." + code, message);
}
