using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>A dossier: the documents of one matter, kept by one person, for as long as its retention says (NĐ 30/2020, Chương IV).</summary>
internal sealed class Dossier
{
    public const string Kind = "dossier";

    public DossierId Id { get; init; }
    public AgencyId AgencyId { get; set; }

    /// <summary>The heading that it was opened under; null for a matter that the list did not foresee.</summary>
    public HeadingId? HeadingId { get; init; }

    /// <summary>The year of the list: FileCatalog of Phụ lục VI.</summary>
    public int Year { get; init; }

    /// <summary>Số, ký hiệu: "01.TCCB"; unique in the agency's year.</summary>
    public string Notation { get; set; } = "";
    public string Title { get; set; } = "";
    public UnitId? UnitId { get; set; }
    public string UnitName { get; set; } = "";

    /// <summary>Người lập hồ sơ: keeps it, closes it, hands it over.</summary>
    public AppointmentId KeeperId { get; set; }
    public string KeeperName { get; set; } = "";

    /// <summary>Thời hạn bảo quản in years; null for ever (vĩnh viễn).</summary>
    public int? Retention { get; set; }

    /// <summary>Chế độ sử dụng, in words; empty where nothing is said.</summary>
    public string Rights { get; set; } = "";

    /// <summary>Of construction works: handed over within three months instead of a year.</summary>
    public bool Works { get; set; }
    public DateOnly StartDate { get; set; }
    public DateOnly? EndDate { get; set; }
    public string Description { get; set; } = "";
    public DossierState State { get; set; }
    public DateTimeOffset OpenedAt { get; init; }
    public string OpenedBy { get; init; } = "";

    /// <summary>Hạn nộp lưu; null while open, and for what is kept too short a time to be handed over.</summary>
    public DateOnly? ArchiveBy { get; set; }

    /// <summary>The deadline of which the keeper was warned.</summary>
    public DateOnly? WarnedFor { get; set; }

    /// <summary>A later deadline that was asked for and is not decided.</summary>
    public DateOnly? AskedUntil { get; set; }
    public string? AskedWhy { get; set; }
    public string? AskedName { get; set; }

    /// <summary>The handing over that it is part of.</summary>
    public TransferId? TransferId { get; set; }

    /// <summary>Last place given to a document of it.</summary>
    public int LastOrdinal { get; set; }

    /// <summary>What lists are searched by, folded.</summary>
    public string Words { get; set; } = "";
    public long Version { get; set; }
}

/// <summary>A document in a dossier; one document may stand in many.</summary>
internal sealed class DossierItem
{
    public Guid Id { get; init; }
    public DossierId DossierId { get; init; }
    public int Ordinal { get; init; }

    /// <summary>incoming or outgoing.</summary>
    public string RecordKind { get; init; } = "";
    public Guid RecordId { get; init; }

    /// <summary>Số trang, where it was said in the dossier and not on the document.</summary>
    public int? Pages { get; set; }
    public string Note { get; set; } = "";
    public DateTimeOffset AddedAt { get; init; }
    public AppointmentId AddedBy { get; init; }
    public string AddedByName { get; init; } = "";
}
