using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>Where a handing over stands.</summary>
internal enum TransferState
{
    /// <summary>Chờ lưu trữ tiếp nhận.</summary>
    Offered,
    /// <summary>Đã tiếp nhận.</summary>
    Received,
    /// <summary>Bị trả lại.</summary>
    GivenBack,
}

/// <summary>Dossiers handed over to the agency's archive at one time: the minutes (biên bản giao nhận) of Phụ lục V, NĐ 30/2020, confirmed by both sides.</summary>
internal sealed class DossierTransfer
{
    public const string Kind = "dossier-transfer";

    public TransferId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public AppointmentId GivenBy { get; init; }
    public string GivenByName { get; init; } = "";
    public string GivenByTitle { get; init; } = "";
    public string UnitName { get; init; } = "";
    public DateTimeOffset GivenAt { get; init; }

    /// <summary>Tình trạng tài liệu.</summary>
    public string Condition { get; init; } = "";
    public TransferState State { get; set; }
    public string? TakenByName { get; set; }
    public string? TakenByTitle { get; set; }
    public DateTimeOffset? TakenAt { get; set; }

    /// <summary>Why it was given back.</summary>
    public string? Reason { get; set; }
}

/// <summary>One dossier of a handing over, as it was that day.</summary>
internal sealed class TransferLine
{
    public Guid Id { get; init; }
    public TransferId TransferId { get; init; }
    public DossierId DossierId { get; init; }
    public int Position { get; init; }
    public string Notation { get; init; } = "";
    public string Title { get; init; } = "";
    public DateOnly StartDate { get; init; }
    public DateOnly EndDate { get; init; }
    public int? Retention { get; init; }
    public int Documents { get; init; }
    public int Pages { get; init; }
    public int Files { get; init; }
}
