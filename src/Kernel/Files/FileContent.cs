using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Files;

/// <summary>Whether the words of a file are known.</summary>
public enum TextState
{
    /// <summary>All of them.</summary>
    Read,
    /// <summary>The beginning only; the note says why.</summary>
    Partial,
    /// <summary>The file holds none: an image, or a scan without a text layer.</summary>
    NoText,
    /// <summary>They could not be read; the note says why and what to do.</summary>
    Unreadable,
}

/// <summary>What the virus scanner said.</summary>
public enum ScanState
{
    /// <summary>No scanner has looked at it.</summary>
    NotScanned,
    /// <summary>Nothing found.</summary>
    Clean,
    /// <summary>Something found: not handed out.</summary>
    Infected,
}

/// <summary>A file's content as known to the database; the bytes lie in the data folder under its hash.</summary>
public sealed class FileContent
{
    /// <summary>SHA-256, 64 lower-case hex digits.</summary>
    public string Hash { get; init; } = "";
    /// <summary>Bytes.</summary>
    public long Size { get; init; }
    /// <summary>As the content says.</summary>
    public string MediaType { get; init; } = "";
    /// <summary>What it carries besides its words.</summary>
    public FileMarks Marks { get; init; }
    /// <summary>Whether <see cref="Text"/> holds the words.</summary>
    public TextState TextState { get; init; }
    /// <summary>Vietnamese: why the words are missing and what to do; null when they are all there.</summary>
    public string? TextNote { get; init; }
    /// <summary>What the virus scanner said.</summary>
    public ScanState ScanState { get; init; }
    /// <summary>Last time somebody uploaded it.</summary>
    public DateTimeOffset StagedAt { get; init; }
    /// <summary>When a record first took it; from then on it is kept for good.</summary>
    public DateTimeOffset? AttachedAt { get; init; }
    /// <summary>The words, NFC, at most a million characters; null when there are none.</summary>
    public string? Text { get; init; }

    internal static void Map(ModelBuilder model, Engine engine) => model.Entity<FileContent>(e =>
    {
        e.In(engine, "files", "content").HasKey(x => x.Hash);
        e.Property(x => x.Marks).HasDefaultValue(FileMarks.None);
        e.HasIndex(x => new { x.AttachedAt, x.StagedAt });
    });
}
