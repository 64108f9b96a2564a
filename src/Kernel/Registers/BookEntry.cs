using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Registers;

/// <summary>What became of a number.</summary>
public enum EntryState
{
    /// <summary>Stands on a record.</summary>
    Used,
    /// <summary>Kept for a record that comes later (giữ số).</summary>
    Held,
    /// <summary>Cancelled with a reason; never used again.</summary>
    Void,
}

/// <summary>One line of a book.</summary>
public sealed class BookEntry
{
    /// <summary>The book.</summary>
    public BookId BookId { get; init; }
    /// <summary>The number.</summary>
    public long Number { get; init; }
    /// <summary>Empty, or the letter of an inserted number.</summary>
    public string Suffix { get; init; } = "";
    /// <summary>0, or the how-manyth number inserted here: the order of đ after d is the same on every engine.</summary>
    public int SuffixRank { get; init; }
    /// <summary>What became of it.</summary>
    public EntryState State { get; init; }
    /// <summary>The office's day it stands under.</summary>
    public DateOnly EnteredOn { get; init; }
    /// <summary>Kind of the record that bears it, or null while held.</summary>
    public string? RecordKind { get; init; }
    /// <summary>The record that bears it (or bore it, when void), or null while held.</summary>
    public Guid? RecordId { get; init; }
    /// <summary>Why it was held or inserted.</summary>
    public string? Reason { get; init; }
    /// <summary>Why it was made void.</summary>
    public string? VoidReason { get; init; }
    /// <summary>When the line was written.</summary>
    public DateTimeOffset At { get; init; }
    /// <summary>Who wrote it.</summary>
    public PersonId PersonId { get; init; }

    internal static void Map(ModelBuilder model, Engine engine) => model.Entity<BookEntry>(e =>
    {
        e.In(engine, "registers", "entry").HasKey(x => new { x.BookId, x.Number, x.Suffix });
        e.HasIndex(x => new { x.BookId, x.Number, x.SuffixRank }).IsUnique();
        e.HasIndex(x => x.RecordId);
        e.HasOne<Book>().WithMany().HasForeignKey(x => x.BookId).OnDelete(DeleteBehavior.Restrict);
    });
}
