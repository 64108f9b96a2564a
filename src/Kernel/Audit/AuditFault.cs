namespace LienThong.Kernel.Audit;

/// <summary>What may be wrong with the audit.</summary>
public enum AuditFaultKind
{
    /// <summary>An entry is not what was sealed.</summary>
    EntryChanged,
    /// <summary>A sealed entry is gone.</summary>
    EntryRemoved,
    /// <summary>An entry neither sealed nor waiting: put in beside the product, or its seal was taken away.</summary>
    EntryInserted,
    /// <summary>An entry still waits after the window: the sealer does not run.</summary>
    NotSealed,
    /// <summary>A waiting entry is gone before it was sealed.</summary>
    WaitingRemoved,
    /// <summary>A seal row is not what was written.</summary>
    SealChanged,
    /// <summary>Seal rows are missing inside the chain.</summary>
    SealRemoved,
    /// <summary>The chain is shorter than the heads file says.</summary>
    TailCut,
    /// <summary>The chain differs from what the heads file says, from the position on.</summary>
    TailRewritten,
    /// <summary>A line of the heads file is not what was written.</summary>
    HeadChanged,
    /// <summary>Lines of the heads file are missing.</summary>
    HeadsCut,
    /// <summary>The key is missing or another one.</summary>
    WrongKey,
}

/// <summary>One fault, named as exactly as can be.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Position">Place in the chain, where there is one.</param>
/// <param name="EntryId">The entry, where it is known.</param>
/// <param name="Text">Vietnamese, for the operator.</param>
public sealed record AuditFault(AuditFaultKind Kind, long? Position, Guid? EntryId, string Text);

/// <summary>What a verification saw.</summary>
/// <param name="Sealed">Seal rows read.</param>
/// <param name="Waiting">Entries not yet sealed, inside the window.</param>
/// <param name="FaultCount">All faults, also those beyond the ones listed.</param>
/// <param name="Faults">The first thousand.</param>
public sealed record AuditReport(long Sealed, long Waiting, long FaultCount, IReadOnlyList<AuditFault> Faults)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsClean => FaultCount == 0;
}
