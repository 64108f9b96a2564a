namespace LienThong.Organisation;

/// <summary>How high a unit stands. Stored as text; since 1 July 2025 there is no district level.</summary>
internal enum AreaLevel
{
    Province,
    District,
    Commune,
}

/// <summary>What a unit is called before its name.</summary>
internal enum AreaType
{
    /// <summary>Tỉnh.</summary>
    Province,
    /// <summary>Thành phố, of either level.</summary>
    City,
    /// <summary>Quận.</summary>
    UrbanDistrict,
    /// <summary>Huyện.</summary>
    RuralDistrict,
    /// <summary>Thị xã.</summary>
    Town,
    /// <summary>Xã.</summary>
    Commune,
    /// <summary>Phường.</summary>
    Ward,
    /// <summary>Thị trấn.</summary>
    Township,
    /// <summary>Đặc khu.</summary>
    SpecialZone,
}

/// <summary>How much of the old unit passed to the new one.</summary>
internal enum AreaPart
{
    Full,
    Partial,
}

/// <summary>How a succession is known.</summary>
internal enum AreaEvidence
{
    /// <summary>Two lists made independently say the same.</summary>
    TwoSources,
    /// <summary>Read in the resolution itself, where the lists differ.</summary>
    ResolutionText,
}

/// <summary>Days that the list turns on.</summary>
internal static class AreaDays
{
    /// <summary>First day of the oldest list; its units are older, by how much it does not say.</summary>
    public static readonly DateOnly Known = new(2025, 3, 1);

    /// <summary>The day on which the districts ended and the new communes began to work.</summary>
    public static readonly DateOnly TwoLevels = new(2025, 7, 1);
}

/// <summary>A unit from its first day to its end.</summary>
internal sealed record AreaRow
{
    public AreaId Id { get; init; }
    public AreaLevel Level { get; init; }
    public string Code { get; init; } = "";
    public DateOnly ValidFrom { get; init; }
    public DateOnly ValidTo { get; init; }
}

/// <summary>What a unit was called and where it belonged on [from, to). The facts of a unit follow each other without a gap.</summary>
internal sealed record AreaFactRow
{
    public AreaId AreaId { get; init; }
    public DateOnly ValidFrom { get; init; }
    public DateOnly ValidTo { get; init; }
    public AreaType Type { get; init; }
    public string Name { get; init; } = "";
    public AreaId? ParentId { get; init; }
    public string? LegalBasis { get; init; }
    public string SortKey { get; init; } = "";

    /// <summary>Words without marks, for a query typed without.</summary>
    public string Folded { get; init; } = "";

    /// <summary>Words with marks, each tone in its one place, for a query typed with.</summary>
    public string Marked { get; init; } = "";
}

/// <summary>That a unit passed into another, wholly or in part.</summary>
internal sealed record AreaSuccessionRow
{
    public AreaId FromId { get; init; }
    public AreaId ToId { get; init; }
    public DateOnly OnDay { get; init; }
    public AreaPart Part { get; init; }

    /// <summary>The one that a form proposes where the old unit was divided; no legal fact.</summary>
    public bool IsDefault { get; init; }
    public AreaEvidence Evidence { get; init; }
    public string? LegalBasis { get; init; }
}
