using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Files;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>All that the page of one outgoing document shows, read for one reader.</summary>
internal sealed record OutgoingView(
    OutgoingRow Row,
    IReadOnlyList<DraftVersionRow> Versions,
    IReadOnlyList<VersionFile> Files,
    IReadOnlyList<ReviewRow> Talk,
    IReadOnlyList<DeliveryRow> Lines,
    IReadOnlyList<DeliveryEventRow> Events,
    IReadOnlyList<CopyRecall> Recalls,
    IReadOnlyList<RecipientRow> Recipients,
    IReadOnlyList<RelatedView> Related,
    IReadOnlyList<WorkItem> Open,
    IReadOnlyList<HistoryRow> History,
    OutgoingRoute Route,
    WorkingCalendar Calendar,
    DateOnly Today,
    Reader Reader,
    Actor? Hat)
{
    /// <summary>Who holds it now.</summary>
    public IEnumerable<WorkItem> Holders => Open.Where(i => i.Holds);

    /// <summary>Files of the newest version: what is read, and what is issued.</summary>
    public IEnumerable<VersionFile> Final => Files.Where(f => f.Version == Row.LastVersion);

    /// <summary>How many recipients have registered it.</summary>
    public int Taken => Lines.Count(l => l.State is DeliveryState.Accepted or DeliveryState.Assigned or DeliveryState.InProgress or DeliveryState.Completed);

    public bool Seen => OutgoingFlow.InReview(Row.State) && Holders.Any(i => i.SeenAt is not null);

    /// <summary>Whether one of the reader's hats has still to look.</summary>
    public bool Unseen => Open.Any(i => i.SeenAt is null && Reader.Tokens.Contains(i.Holder));

    /// <summary>What the reader's hats may do now, the hat in use first; each action once.</summary>
    public IReadOnlyList<OutgoingChoice> Choices =>
        [.. Reader.Hats.Where(h => h.Agency == Row.AgencyId)
            .OrderByDescending(h => h.Appointment == Hat?.Appointment).ThenBy(h => h.Delegation is not null)
            .SelectMany(h => Of(h).Actions(Row.State, h.Role).Where(Makes).Select(a => new OutgoingChoice(a, h)))
            .DistinctBy(c => c.Action)];

    /// <summary>A hat of the reader's that may do this with the document's deliveries, or null.</summary>
    public Actor? May(Permission permission) => Row.State is OutgoingState.Issued ? Reader.HatsFor(permission).FirstOrDefault(h => h.Agency == Row.AgencyId) : null;

    /// <summary>Who of the reader's hats may tick a paper line that waits, or null.</summary>
    public Actor? Ticks => Lines.Any(l => l.Paper && l.State == DeliveryState.Waiting) ? May(Permissions.TickPaperDelivery) : null;

    /// <summary>Who of the reader's hats may take a line back that nobody accepted yet, or null.</summary>
    public Actor? TakesBack => Lines.Any(l => l.State is DeliveryState.Arrived or DeliveryState.Waiting) ? May(Permissions.WithdrawDelivery) : null;

    /// <summary>The reader's hat that may ask others for their opinion now, or null.</summary>
    public Actor? Asker => AskedDocuments.IsOpen(Row.State)
        ? Reader.HatsFor(Permissions.AskOpinion).Where(h => h.Agency == Row.AgencyId && (AskedDocuments.AsksAnywhere(h.Role) || OutgoingHolder.Holds(Row, h)))
            .OrderByDescending(h => h.Appointment == Hat?.Appointment).ThenBy(h => h.Delegation is not null).FirstOrDefault()
        : null;

    private OutgoingGuards Of(Actor hat) => new(hat.Appointment == Row.DrafterId, OutgoingHolder.Holds(Row, hat), Seen, Route);

    /// <summary>The newest asking of each recipient.</summary>
    public IEnumerable<CopyRecall> Asked => Recalls.DistinctBy(r => r.DeliveryId);

    private bool Makes(OutgoingAction action) => action switch
    {
        OutgoingAction.Answer => Open.Any(i => i.Kind == OutgoingTalk.QuestionKind),
        OutgoingAction.Recall => Row.State == OutgoingState.Issued || Asked.Any(r => r.State == RecallState.Refused),
        _ => true,
    };
}

/// <summary>One thing that one of the reader's hats may do.</summary>
internal sealed record OutgoingChoice(OutgoingAction Action, Actor Hat)
{
    /// <summary>As the button posts it.</summary>
    public string Value => $"{Action}:{Hat.Appointment}";

    /// <summary>Whether a short form with a comment is enough.</summary>
    public bool Plain => Action is not (OutgoingAction.Edit or OutgoingAction.AddVersion or OutgoingAction.Issue or OutgoingAction.Void or OutgoingAction.Recall);

    /// <summary>The page of the step, for those that need one.</summary>
    public string Href(OutgoingId id) => Links.Outgoing(id, Action switch
    {
        OutgoingAction.Edit => OutgoingSteps.Edit,
        OutgoingAction.AddVersion => OutgoingSteps.Version,
        OutgoingAction.Issue => OutgoingSteps.Issue,
        OutgoingAction.Recall => OutgoingSteps.Recall,
        _ => OutgoingSteps.Void,
    }) + $"?hat={Hat.Appointment}";
}

/// <summary>The last part of each step's address.</summary>
internal static class OutgoingSteps
{
    public const string Edit = "sua";
    public const string Version = "ban-moi";
    public const string Issue = "phat-hanh";
    public const string Void = "huy-so";
    public const string Recall = "thu-hoi";
    public const string AskOpinion = "xin-y-kien";
}

/// <summary>A file with the version that it belongs to.</summary>
internal sealed class VersionFile
{
    public int Version { get; init; }
    public int Ordinal { get; init; }
    public string Name { get; init; } = "";
    public string MediaType { get; init; } = "";
    public long Size { get; init; }
    public FileMarks Marks { get; init; }
    public TextState TextState { get; init; }
    public string? TextNote { get; init; }
    public ScanState ScanState { get; init; }

    public bool Shows => MediaType is "application/pdf" or "image/png" or "image/jpeg" or "image/webp";
}
