using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>An official copy (bản sao) of a document, from the day it is asked for.</summary>
internal readonly record struct OfficialCopyId(Guid Value) : ITypedId<OfficialCopyId>
{
    public static OfficialCopyId From(Guid value) => new(value);
    public override string ToString() => Value.ToString("N");
}

/// <summary>Stored as text; the names are stable.</summary>
internal enum CopyKind
{
    /// <summary>Sao y: the whole of an original.</summary>
    TrueCopy,
    /// <summary>Sao lục: the whole of a sao y.</summary>
    CopyOfCopy,
    /// <summary>Trích sao: a part of an original.</summary>
    Extract,
}

/// <summary>From what to what is copied. Stored as text; the names are stable.</summary>
internal enum CopyForm
{
    PaperToPaper,
    ElectronicToPaper,
    PaperToElectronic,
    ElectronicToElectronic,
}

/// <summary>Stored as text; the names are stable.</summary>
internal enum CopyState
{
    /// <summary>Chờ ký sao.</summary>
    Waiting,
    /// <summary>Đã ký sao, numbered.</summary>
    Signed,
    /// <summary>Không ký, with a reason.</summary>
    Refused,
    /// <summary>Đã rút đề nghị.</summary>
    Withdrawn,
    /// <summary>Đã hủy số: the number stays in the book.</summary>
    Voided,
}

/// <summary>A copy that somebody asked for, and what the signer made of it (NĐ 30/2020 Đ.25-27). What its paper says is kept as it was on the day of signing.</summary>
internal sealed class OfficialCopy
{
    public const string RecordKind = "official-copy";

    public OfficialCopyId Id { get; init; }
    /// <summary>Who makes the copy, and whose book numbers it.</summary>
    public AgencyId AgencyId { get; init; }
    public CopyKind Kind { get; init; }
    public CopyForm Form { get; init; }
    public CopyState State { get; init; }
    /// <summary>The document that is copied: incoming or outgoing.</summary>
    public string SourceKind { get; init; } = "";
    public Guid SourceId { get; init; }
    /// <summary>The own sao y that a sao lục is made from, where it is one of this system.</summary>
    public OfficialCopyId? FromCopyId { get; init; }
    /// <summary>The sao y that a sao lục is made from, in words: number, day, who made it.</summary>
    public string FromCopy { get; init; } = "";
    public string TypeCode { get; init; } = "";
    public string OriginalCode { get; init; } = "";
    public DateOnly? OriginalDay { get; init; }
    public string OriginalIssuer { get; init; } = "";
    public string Subject { get; init; } = "";
    /// <summary>What an extract says; empty for the other kinds.</summary>
    public string Extract { get; init; } = "";
    /// <summary>Nơi nhận, a line each.</summary>
    public string Recipients { get; init; } = "";
    public int Copies { get; init; }
    public string Reason { get; init; } = "";
    public AppointmentId SignerId { get; init; }
    public string SignerName { get; init; } = "";
    public string SignerPosition { get; init; } = "";
    public AppointmentId AskedBy { get; init; }
    public string AskedByName { get; init; } = "";
    public DateTimeOffset AskedAt { get; init; }

    public string? CodeNumber { get; init; }
    public string? Notation { get; init; }
    public BookId? BookId { get; init; }
    public long? BookNumber { get; init; }
    public DateOnly? SignedOn { get; init; }
    public DateTimeOffset? SignedAt { get; init; }
    /// <summary>Who signed, also for somebody else.</summary>
    public string? SignedByName { get; init; }
    /// <summary>Above the name, a line each: TL. GIÁM ĐỐC, CHÁNH VĂN PHÒNG.</summary>
    public string SignedAs { get; init; } = "";
    public string AgencyName { get; init; } = "";
    public string SuperiorName { get; init; } = "";
    public string Place { get; init; } = "";

    /// <summary>Why it was refused or its number made void.</summary>
    public string? EndReason { get; init; }
    public DateTimeOffset? EndedAt { get; init; }
    public string? EndedByName { get; init; }
    public long Version { get; init; }

    /// <summary>"05/SY-STTTT"; empty until signed.</summary>
    public string Code => CodeNumber is null ? "" : $"{CodeNumber}/{Notation}";

    public string SourceLink => SourceKind == Incoming.Kind ? Links.Incoming(new IncomingId(SourceId)) : Links.Outgoing(new OutgoingId(SourceId));
}
