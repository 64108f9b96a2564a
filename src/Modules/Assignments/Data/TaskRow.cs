using LienThong.Kernel.Identity;
using LienThong.Kernel.Text;

namespace LienThong.Assignments;

/// <summary>A task that an agency gave: what, to whom, by when, how far.</summary>
internal sealed class TaskRow
{
    /// <summary>In search, audit and work items.</summary>
    public const string Kind = "assignment";

    public TaskId Id { get; init; }
    public string Title { get; init; } = "";

    /// <summary>What it comes from, in words: a review, a resolution, a conclusion.</summary>
    public string Source { get; init; } = "";

    /// <summary>Number and notation of the official document that gives it.</summary>
    public string Document { get; init; } = "";

    /// <summary>The record of that document, where it stands in a book of this node.</summary>
    public Guid? DocumentId { get; init; }

    /// <summary>The year review of the area that names it.</summary>
    public int? ReviewYear { get; init; }

    /// <summary>The administrative unit that it counts for.</summary>
    public Guid? AreaId { get; set; }

    /// <summary>The year whose task it is.</summary>
    public int Year { get; init; }

    /// <summary>The agency that gave it.</summary>
    public AgencyId AgencyId { get; set; }
    public AppointmentId GivenBy { get; set; }
    public string GivenByName { get; init; } = "";

    /// <summary>Access token of who confirms it.</summary>
    public string Giver { get; set; } = "";
    public AgencyId OwnerAgency { get; set; }

    /// <summary>Null when the agency as a whole owns it.</summary>
    public UnitId? OwnerUnit { get; set; }
    public string OwnerName { get; set; } = "";

    /// <summary>Access token of who does it: the unit's head, the agency's desk.</summary>
    public string Holder { get; set; } = "";
    public DateOnly Due { get; set; }

    /// <summary>The deadline that it was given with; null while it was never extended.</summary>
    public DateOnly? FirstDue { get; set; }

    /// <summary>How often the deadline was extended.</summary>
    public int Extended { get; set; }

    /// <summary>The later day that the owner asks for; null while no request is open.</summary>
    public DateOnly? AskedDue { get; set; }

    /// <summary>The task that this is a part of.</summary>
    public TaskId? ParentId { get; init; }
    public TaskState State { get; set; }

    /// <summary>How much is done, 0 to 100, as last told.</summary>
    public int Percent { get; set; }

    /// <summary>When it was recorded: counted from then.</summary>
    public DateTimeOffset GivenAt { get; init; }

    /// <summary>The day on which the owner said it was done.</summary>
    public DateOnly? FinishedOn { get; set; }

    /// <summary>Counted no longer from then.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>What lists are searched by, folded.</summary>
    public string Folded { get; init; } = "";
    public int Version { get; init; }

    /// <summary>What <see cref="Folded"/> holds.</summary>
    public static string FoldedOf(string title, string source, string document) => Fold.Words($"{title} {source} {document}");

    public string Owner => TaskOwner.ValueOf(OwnerAgency, OwnerUnit);
}
