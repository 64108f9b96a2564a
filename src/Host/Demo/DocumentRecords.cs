namespace LienThong.Host.Demo;

internal enum DraftState { Draft, Returned, AwaitsHead, AwaitsOffice, AwaitsLeader, AwaitsIssue, Issued, Voided, Recalled }

internal enum ReceiptState
{
    AwaitsAcceptance, Refused, Registered, Screened, Presented, Steered, InWork, Reported, Confirmed, Done, Filed, ReturnedByUnit, Withdrawn,
}

internal enum StepKind
{
    Draft, SubmitToHead, HeadReturns, HeadApproves, OfficeApproves, OfficeReturns, LeaderApproves, LeaderReturns, Issue, Void, Recall,
    Arrive, Refuse, Register, Screen, Present, Steer, Return, Assign, See, Opine, Report, Confirm, Close, File, Withdraw,
}

/// <summary>One thing that one person did: <paramref name="Hat"/> of the world, or null when it came by itself.</summary>
internal sealed record WorldStep(StepKind Kind, int? Hat, DateTimeOffset At, string? Note = null);

/// <summary>A document with one author: an agency of the node (<see cref="Issuer"/>) or a sender outside.</summary>
internal sealed record WorldDocument
{
    public required int No { get; init; }
    public required string Kind { get; init; }
    public required string Topic { get; init; }
    public required string Subject { get; init; }
    public required IReadOnlyList<string> Body { get; init; }
    public int? Issuer { get; init; }
    public string? OutsideName { get; init; }
    public required string Signer { get; init; }
    public required string SignerPosition { get; init; }
    public required string Notation { get; init; }
    public int? Number { get; set; }
    public DateOnly? Date { get; init; }
    public int Urgency { get; init; }
    public DateOnly? Due { get; init; }
    /// <summary>When the draft itself is wanted.</summary>
    public DateOnly? DraftDue { get; init; }
    public int? DraftingUnit { get; init; }
    public int? DraftingHat { get; init; }
    public int? LeaderHat { get; init; }
    public DraftState State { get; init; }
    public required IReadOnlyList<WorldStep> Steps { get; init; }
    /// <summary>Agencies of the node it went to.</summary>
    public required IReadOnlyList<int> Recipients { get; init; }
    /// <summary>Recipients that get paper.</summary>
    public IReadOnlyList<string> PaperRecipients { get; init; } = [];
    /// <summary>The receipt it answers.</summary>
    public int? Answers { get; init; }
    public string NumberAndNotation => Number is { } n ? $"{(n < 10 ? "0" : "")}{n}/{Notation}" : Notation;
}

/// <summary>A document at one receiving agency: the line that carries state, deadline and holder.</summary>
internal sealed record WorldReceipt
{
    public required int No { get; init; }
    public required int Document { get; init; }
    public required int Agency { get; init; }
    public required Channel Channel { get; init; }
    public required ReceiptState State { get; init; }
    public int? Number { get; set; }
    public DateOnly? Deadline { get; init; }
    public int? LeaderHat { get; init; }
    /// <summary>The chánh văn phòng who screens.</summary>
    public required int OfficeHat { get; init; }
    public int? LeadUnit { get; init; }
    public IReadOnlyList<int> CoUnits { get; init; } = [];
    public int? Specialist { get; init; }
    public required IReadOnlyList<WorldStep> Steps { get; init; }
    public DateTimeOffset? RegisteredAt => Steps.FirstOrDefault(s => s.Kind == StepKind.Register)?.At;
    public bool Live => State is ReceiptState.AwaitsAcceptance or ReceiptState.Registered or ReceiptState.Screened or ReceiptState.Presented
        or ReceiptState.Steered or ReceiptState.InWork or ReceiptState.Reported or ReceiptState.Confirmed or ReceiptState.ReturnedByUnit;
}
