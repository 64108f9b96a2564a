using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>All that the page of one incoming document shows, read for one reader.</summary>
internal sealed record IncomingView(
    Incoming Row,
    string BookTitle,
    IReadOnlyList<Line> Lines,
    IReadOnlyList<Note> Notes,
    IReadOnlyList<Attachment> Files,
    IReadOnlyList<WorkItem> Open,
    IReadOnlyList<HistoryRow> History,
    CopyRecall? Recall,
    WorkingCalendar Calendar,
    DateOnly Today,
    Reader Reader,
    Actor? Hat)
{
    /// <summary>Who has it now, the one who leads first.</summary>
    public IEnumerable<WorkItem> Holders => Open.Where(i => i.Holds).OrderBy(i => Lines.FirstOrDefault(l => l.Id.Value == i.LineId)?.Role ?? LineRole.Lead);

    /// <summary>Working days left; only where a deadline stands.</summary>
    public int Left(DateOnly due) => Calendar.Left(Today, due);

    /// <summary>Tokens that wait to be marked as having looked.</summary>
    public IReadOnlyCollection<string> Unseen =>
        [.. Open.Where(i => i.SeenAt is null).Select(i => i.Holder).Concat(Lines.Where(l => l.SeenAt is null && LineTable.Live(l.State)).Select(l => l.Holder)).Distinct()];

    public bool IsPaper => Row.AddresseeName is not null;
}

/// <summary>One line of the audit as the timeline shows it.</summary>
internal sealed class HistoryRow
{
    /// <summary>Read where the history of several records is.</summary>
    public Guid RecordId { get; init; }
    public DateTimeOffset At { get; init; }
    public string PersonName { get; init; } = "";
    public string Title { get; init; } = "";
    public string? OnBehalfOf { get; init; }
    public string Action { get; init; } = "";
    public string? Detail { get; init; }
}
