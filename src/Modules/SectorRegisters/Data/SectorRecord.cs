using LienThong.Kernel.Identity;

namespace LienThong.SectorRegisters;

/// <summary>One record of a register, whatever its versions.</summary>
internal readonly record struct SectorRecordId(Guid Value) : ITypedId<SectorRecordId>
{
    public static SectorRecordId From(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>
/// A record as it was held for true in [<see cref="RecordedAt"/>, <see cref="SupersededAt"/>): a change ends one version and adds the next, so every
/// earlier count can be made again. Each register adds what its laws ask.
/// </summary>
internal abstract class SectorRecord
{
    /// <summary>The version.</summary>
    public Guid Id { get; set; }
    public SectorRecordId RecordId { get; set; }

    /// <summary>Whose book it stands in.</summary>
    public AgencyId AgencyId { get; set; }

    /// <summary>The province that it counts for.</summary>
    public Guid AreaId { get; set; }

    /// <summary>The record above: of a subject its inspection, of a learner the class.</summary>
    public SectorRecordId? ParentId { get; set; }
    public string Number { get; set; } = "";
    public string Name { get; set; } = "";

    /// <summary>When it happened or began; null for what stands since nobody knows when.</summary>
    public DateOnly? FromDay { get; set; }

    /// <summary>The last day; null for what goes on.</summary>
    public DateOnly? ToDay { get; set; }
    /// <summary>The day on which it was first known to stand: where nobody knows since when it does, it counts from then.</summary>
    public DateOnly? SeenDay { get; set; }
    public string Place { get; set; } = "";

    /// <summary>Number and notation of the official document that it rests on.</summary>
    public string Document { get; set; } = "";
    public string Note { get; set; } = "";

    /// <summary>What lists are searched by, folded.</summary>
    public string Folded { get; set; } = "";
    public DateTimeOffset RecordedAt { get; set; }
    public DateTimeOffset? SupersededAt { get; set; }
    public PersonId PersonId { get; set; }
    public string PersonName { get; set; } = "";

    /// <summary>Struck out: it stays readable and no longer counts.</summary>
    public bool Struck { get; set; }

    /// <summary>Why it was changed or struck.</summary>
    public string Reason { get; set; } = "";
}
