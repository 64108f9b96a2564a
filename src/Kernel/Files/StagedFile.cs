using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Files;

/// <summary>An uploaded file that waits for its record; the redisplayed form carries the id, so a refusal never loses a chosen file.</summary>
/// <param name="Id">What the form carries.</param>
/// <param name="Name">Cleaned name, with the extension that fits the content.</param>
/// <param name="Size">Bytes.</param>
/// <param name="MediaType">As the content says.</param>
/// <param name="Sha256">64 lower-case hex digits.</param>
public sealed record StagedFile(StagedFileId Id, string Name, long Size, string MediaType, string Sha256)
{
    /// <summary>What it carries besides its words.</summary>
    public FileMarks Marks { get; init; }
    /// <summary>Whether its words are known.</summary>
    public TextState TextState { get; init; }
    /// <summary>Vietnamese: why the words are missing.</summary>
    public string? TextNote { get; init; }
    /// <summary>What the virus scanner said.</summary>
    public ScanState ScanState { get; init; }

    // Read from the database by the names of the columns.
    private StagedFile() : this(default, "", 0, "", "") { }
}

/// <summary>A stored file on a record: the module keeps these four beside its own row.</summary>
/// <param name="Hash">SHA-256, 64 lower-case hex digits: the address of the content, never shown in a link.</param>
/// <param name="Name">As shown and downloaded.</param>
/// <param name="Size">Bytes.</param>
/// <param name="MediaType">As the content says.</param>
public sealed record FileRef(string Hash, string Name, long Size, string MediaType);

/// <summary>A waiting upload as stored.</summary>
internal sealed class StagedRow
{
    public StagedFileId Id { get; init; }
    public string Hash { get; init; } = "";
    public string Name { get; init; } = "";
    public PersonId OwnerId { get; init; }
    public DateTimeOffset At { get; init; }

    internal static void Map(ModelBuilder model, Engine engine) => model.Entity<StagedRow>(e =>
    {
        e.In(engine, "files", "staged").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
        e.HasIndex(x => x.At);
    });
}
