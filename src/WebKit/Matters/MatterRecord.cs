namespace LienThong.WebKit;

/// <summary>A record that belongs to a matter, as its reader may know it.</summary>
/// <param name="Kind">What it is, in words: "Văn bản đến".</param>
/// <param name="Code">Số, ký hiệu; empty where it bears none.</param>
/// <param name="Title">What it is about.</param>
/// <param name="From">Who wrote, keeps or owes it.</param>
/// <param name="Day">When it came, was issued, opened or given.</param>
/// <param name="State">Where it stands, in words.</param>
/// <param name="Link">Path of its page.</param>
public sealed record MatterRecord(Guid Id, string Kind, string Code, string Title, string From, DateOnly Day, string State, Tone Tone, string Link)
{
    /// <summary>The name of its kind's icon.</summary>
    public string Icon { get; init; } = "file-text";

    /// <summary>It may hold documents of other matters too, so that nothing is of this matter for lying in it.</summary>
    public bool Gathers { get; init; }

    /// <summary>What it is called in a line.</summary>
    public string Name => Code.Length > 0 ? Code : Title;
}

/// <summary>One thing that happened to a record of a matter.</summary>
public sealed record MatterMark(Guid Record, TimelineMark Mark);

/// <summary>What happened to some records.</summary>
/// <param name="More">Whether earlier things were left out.</param>
public sealed record MatterMarks(IReadOnlyList<MatterMark> Marks, bool More);
