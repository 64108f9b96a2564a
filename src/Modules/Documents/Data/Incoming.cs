using LienThong.Kernel.Calendar;
using LienThong.Kernel.Identity;

namespace LienThong.Documents;

internal enum IncomingState
{
    /// <summary>Đã vào sổ.</summary>
    Registered,
    /// <summary>Đã trình.</summary>
    Presented,
    /// <summary>Đang xử lý.</summary>
    Steered,
    /// <summary>Chờ xác nhận.</summary>
    Done,
    /// <summary>Hoàn thành.</summary>
    Closed,
    /// <summary>Lưu, không xử lý.</summary>
    Filed,
    /// <summary>Hủy số.</summary>
    Voided,
    /// <summary>Đã thu hồi: given up to its sender.</summary>
    Recalled,
}

/// <summary>An incoming document as its agency registered it (QĐ 28/2018 Đ.10, NĐ 30/2020 Phụ lục IV, VI).</summary>
internal sealed class Incoming
{
    public const string Kind = "incoming";

    public IncomingId Id { get; init; }
    /// <summary>Who handles it: the agency whose book its number stands in, until that agency ends and the document, still open, passes to its heir.</summary>
    public AgencyId AgencyId { get; set; }
    public BookId BookId { get; init; }
    /// <summary>Số đến.</summary>
    public long Number { get; init; }
    public DateOnly ArrivalDate { get; init; }
    public string SenderName { get; init; } = "";
    public AgencyId? SenderId { get; init; }
    public string CodeNumber { get; init; } = "";
    public string CodeNotation { get; init; } = "";
    /// <summary>"15/QĐ-STTTT"; empty when the letter bears none or was not opened.</summary>
    public string Notation { get; init; } = "";
    public DateOnly? IssuedDate { get; init; }
    public string TypeCode { get; init; } = "";
    public string Subject { get; init; } = "";
    public Urgency Urgency { get; init; }
    public Channel Channel { get; init; }
    public string SignerName { get; init; } = "";
    public string SignerPosition { get; init; } = "";
    public int? PageCount { get; init; }
    public int Copies { get; init; } = 1;
    public DateOnly? Due { get; set; }
    /// <summary>The day after which the deadline is counted, and how many working days; null where somebody named the day.</summary>
    public DateOnly? DueFrom { get; set; }
    public int? DueDays { get; set; }
    /// <summary>The person a letter is addressed to by name; such a letter stays unopened.</summary>
    public PersonId? AddresseeId { get; init; }
    public string? AddresseeName { get; init; }
    public IncomingState State { get; set; }
    /// <summary>The delivery by which it came from another agency of the network.</summary>
    public Guid? DeliveryId { get; init; }
    public string? ExternalId { get; init; }
    public string? Text { get; init; }
    /// <summary>Folded words of number, notation, sender and subject, for the list's own filter.</summary>
    public string Words { get; init; } = "";
    public DateTimeOffset RegisteredAt { get; init; }
    public AppointmentId RegisteredBy { get; init; }
    public string RegisteredByName { get; init; } = "";
    public AppointmentId? PresentedBy { get; set; }
    public string? PresentedTo { get; set; }
    public AppointmentId? SteeredBy { get; set; }
    public string? SteeredByName { get; set; }
    public DateTimeOffset? SteeredAt { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }
    public long Version { get; set; }

    public Term Term() => new(Due, DueFrom, DueDays);

    public void Set(Term term) => (Due, DueFrom, DueDays) = (term.Due, term.From, term.Days);
}
