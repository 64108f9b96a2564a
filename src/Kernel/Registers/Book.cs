using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Registers;

/// <summary>A numbered book as stored. Numbers from <see cref="FirstNumber"/> to <see cref="NextNumber"/> − 1 are taken, none is missing.</summary>
public sealed class Book
{
    /// <summary>The book.</summary>
    public BookId Id { get; init; }
    /// <summary>Whose it is.</summary>
    public AgencyId AgencyId { get; init; }
    /// <summary>What it numbers.</summary>
    public string Kind { get; init; } = "";
    /// <summary>Year or term of office.</summary>
    public string Period { get; init; } = "";
    /// <summary>Empty for the first book of its kind and period.</summary>
    public string Series { get; init; } = "";
    /// <summary>As on the cover.</summary>
    public string Title { get; init; } = "";
    /// <summary>Where the book begins: 1, or what follows the paper book that it continues.</summary>
    public long FirstNumber { get; init; }
    /// <summary>What the next draw gets.</summary>
    public long NextNumber { get; init; }
    /// <summary>When it was opened.</summary>
    public DateTimeOffset OpenedAt { get; init; }
    /// <summary>When it was closed for good, or null.</summary>
    public DateTimeOffset? ClosedAt { get; init; }
    /// <summary>Why it was closed and which book goes on, in words; null when nobody said.</summary>
    public string? ClosedWhy { get; init; }
    /// <summary>Name of the agency whose book it was, where that is another than the reader's; not stored.</summary>
    public string? FormerOwner { get; init; }

    internal static void Map(ModelBuilder model, Engine engine) => model.Entity<Book>(e =>
    {
        e.In(engine, "registers", "book").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
        e.Ignore(x => x.FormerOwner);
        e.HasIndex(x => new { x.AgencyId, x.Kind, x.Period, x.Series }).IsUnique();
    });
}
