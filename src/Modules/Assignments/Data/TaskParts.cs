using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;

namespace LienThong.Assignments;

/// <summary>A unit or agency that helps the owner.</summary>
internal sealed class TaskPartner
{
    public Guid Id { get; init; }
    public TaskId TaskId { get; init; }
    public int Position { get; init; }
    public AgencyId AgencyId { get; init; }
    public UnitId? UnitId { get; init; }
    public string Name { get; init; } = "";
    public string Holder { get; init; } = "";
}

/// <summary>One step of a task's course; only ever added.</summary>
internal sealed class TaskEntry
{
    public Guid Id { get; init; }
    public TaskId TaskId { get; init; }
    public TaskAction Action { get; init; }
    public DateTimeOffset At { get; init; }
    public string PersonName { get; init; } = "";
    public int? Percent { get; init; }
    public string Words { get; init; } = "";

    /// <summary>Number and notation of the document that shows it.</summary>
    public string Document { get; init; } = "";

    /// <summary>The later day that is asked for or granted.</summary>
    public DateOnly? Due { get; init; }
}

/// <summary>A file that shows what was done; fetched through its task only.</summary>
internal sealed class TaskEvidence
{
    public Guid Id { get; init; }
    public TaskId TaskId { get; init; }
    public Guid EntryId { get; init; }

    /// <summary>1, 2, 3… inside the task: the number in its address.</summary>
    public int Ordinal { get; init; }
    public string Hash { get; init; } = "";
    public string Name { get; init; } = "";
    public string MediaType { get; init; } = "";
    public long Size { get; init; }

    /// <summary>What its content carries; read along with it where a page shows it, as are the next three.</summary>
    public FileMarks Marks { get; init; }
    public TextState TextState { get; init; }
    public string? TextNote { get; init; }
    public ScanState ScanState { get; init; } = ScanState.Clean;
}
