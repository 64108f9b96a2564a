using LienThong.Kernel.Calendar;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

internal enum LineState
{
    /// <summary>Chờ xử lý: not looked at yet.</summary>
    Waiting,
    /// <summary>Đã xem.</summary>
    Seen,
    /// <summary>Đang xử lý: passed on inside the unit, or sent back to be done again.</summary>
    Working,
    /// <summary>Đã xử lý: a result stands, the assigner looks at it.</summary>
    Done,
    /// <summary>Đã xác nhận.</summary>
    Confirmed,
    /// <summary>Trả lại.</summary>
    Returned,
    /// <summary>Thu hồi.</summary>
    Withdrawn,
    /// <summary>Đã chuyển nơi khác.</summary>
    Moved,
    /// <summary>Kết thúc cùng văn bản.</summary>
    Ended,
}

internal enum LineRole
{
    /// <summary>Chủ trì.</summary>
    Lead,
    /// <summary>Phối hợp.</summary>
    Support,
    /// <summary>Để biết.</summary>
    Inform,
}

/// <summary>One receiving line (luồng). State lives here, because each receiver is somewhere else with the same document.</summary>
internal sealed class Line
{
    private LineState _state;

    public LineId Id { get; init; }
    public IncomingId IncomingId { get; init; }
    public LineId? ParentId { get; init; }
    public LineRole Role { get; init; }
    public UnitId? UnitId { get; init; }
    public AppointmentId? AppointmentId { get; init; }
    /// <summary>Access token of who must do it.</summary>
    public string Holder { get; init; } = "";
    /// <summary>The holder in words, as it was called that day.</summary>
    public string Label { get; init; } = "";

    /// <summary>With the work a request for a later day ends: nobody decides on it any more.</summary>
    public LineState State
    {
        get => _state;
        set
        {
            _state = value;
            if (!LineTable.Open(value)) AskNoMore();
        }
    }

    public DateOnly? Due { get; set; }
    /// <summary>As of <see cref="Incoming.DueFrom"/>.</summary>
    public DateOnly? DueFrom { get; set; }
    public int? DueDays { get; set; }
    public string Instruction { get; init; } = "";
    public AppointmentId AssignedBy { get; init; }
    public string AssignedByName { get; init; } = "";
    public DateTimeOffset AssignedAt { get; init; }
    public DateTimeOffset? SeenAt { get; set; }
    public string? SeenByName { get; set; }
    public DateTimeOffset? DoneAt { get; set; }
    public string? DoneByName { get; set; }
    public string? Result { get; set; }
    /// <summary>Why it was returned, sent back, taken back or moved; the last reason.</summary>
    public string? ReturnedReason { get; set; }
    /// <summary>The later day that the holder asks for (xin gia hạn), until the assigner has decided.</summary>
    public DateOnly? AskedDue { get; set; }
    public string? AskedReason { get; set; }
    public string? AskedByName { get; set; }
    public DateTimeOffset? AskedAt { get; set; }

    public Term Term() => new(Due, DueFrom, DueDays);

    public void Set(Term term) => (Due, DueFrom, DueDays) = (term.Due, term.From, term.Days);

    public void Ask(DateOnly? due, string? reason, string? by, DateTimeOffset? at) => (AskedDue, AskedReason, AskedByName, AskedAt) = (due, reason, by, at);

    /// <summary>No request stands any more.</summary>
    public void AskNoMore() => Ask(null, null, null, null);
}
