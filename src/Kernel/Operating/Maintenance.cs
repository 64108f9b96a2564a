using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Operating;

/// <summary>A maintenance as it was announced, for all nodes alike; one row, or none.</summary>
public sealed class Maintenance
{
    /// <summary>The one row's id.</summary>
    public const int OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; init; } = OnlyId;
    /// <summary>What will be done, and what it means for the reader.</summary>
    public string Words { get; init; } = "";
    /// <summary>From when on people are told.</summary>
    public DateTimeOffset AnnouncedFrom { get; init; }
    /// <summary>When it begins.</summary>
    public DateTimeOffset StartsAt { get; init; }
    /// <summary>When it is over, and nobody is told any more.</summary>
    public DateTimeOffset EndsAt { get; init; }
    /// <summary>Whether nothing is written while it lasts.</summary>
    public bool RefusesWrites { get; init; }

    /// <summary>Whether people are told at that instant.</summary>
    public bool IsTold(DateTimeOffset at) => at >= AnnouncedFrom && at < EndsAt;

    /// <summary>Whether it is under way at that instant.</summary>
    public bool IsUnderWay(DateTimeOffset at) => at >= StartsAt && at < EndsAt;

    internal static void Map(ModelBuilder model, Engine engine) => model.Entity<Maintenance>(e =>
    {
        e.In(engine, "kernel", "maintenance").HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
    });
}
