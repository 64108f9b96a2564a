namespace LienThong.Documents;

/// <summary>State of one receiving line (QĐ 28/2018 Điều 10; edXML 01–06, 13). Stored as text; the names are stable.</summary>
internal enum DeliveryState
{
    /// <summary>Chờ gửi: a courier or a hand has still to move it.</summary>
    Waiting,
    /// <summary>Đã gửi giấy: ticked by hand.</summary>
    Posted,
    /// <summary>Đã đến: lies under Chờ tiếp nhận.</summary>
    Arrived,
    /// <summary>Đã tiếp nhận: registered there.</summary>
    Accepted,
    /// <summary>Phân công.</summary>
    Assigned,
    /// <summary>Đang xử lý.</summary>
    InProgress,
    /// <summary>Hoàn thành.</summary>
    Completed,
    /// <summary>Từ chối.</summary>
    Refused,
    /// <summary>Thu hồi.</summary>
    Withdrawn,
}
