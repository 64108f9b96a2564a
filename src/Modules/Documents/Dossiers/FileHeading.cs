using LienThong.Kernel.Identity;

namespace LienThong.Documents;

/// <summary>An agency's list of dossiers of a year (danh mục hồ sơ): approved or not.</summary>
internal sealed class FilePlanRow
{
    public const string Kind = "file-plan";

    public AgencyId AgencyId { get; init; }
    public int Year { get; init; }
    public DateTimeOffset? ApprovedAt { get; set; }
    public string? ApprovedBy { get; set; }

    /// <summary>Số, ký hiệu of the decision that issues it.</summary>
    public string Decision { get; set; } = "";
}

/// <summary>One line of the list: the number, what the dossier is of, how long it is kept, who opens it.</summary>
internal sealed class FileHeading
{
    public HeadingId Id { get; init; }
    public AgencyId AgencyId { get; init; }
    public int Year { get; init; }
    public string Notation { get; init; } = "";

    /// <summary>Numbers of the notation padded, so that 2.TH stands before 10.TH.</summary>
    public string SortKey { get; init; } = "";
    public string Title { get; init; } = "";

    /// <summary>Years; null for ever.</summary>
    public int? Retention { get; init; }
    public UnitId? UnitId { get; init; }
    public string UnitName { get; init; } = "";

    /// <summary>Người lập, where a person is named.</summary>
    public AppointmentId? KeeperId { get; init; }
    public string KeeperName { get; init; } = "";
    public string Note { get; init; } = "";
    public DateTimeOffset AddedAt { get; init; }
}

/// <summary>A retention period that an agency keeps beside those of the product.</summary>
internal sealed class RetentionTerm
{
    public AgencyId AgencyId { get; init; }
    public int Years { get; init; }

    /// <summary>What prescribes it.</summary>
    public string Basis { get; init; } = "";
    public string AddedByName { get; init; } = "";
    public DateTimeOffset AddedAt { get; init; }
}
