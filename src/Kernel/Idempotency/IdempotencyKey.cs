using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Idempotency;

/// <summary>A key that a person used, with the answer given: a repeat gets the same answer and changes nothing.</summary>
internal sealed class IdempotencyKey
{
    public PersonId PersonId { get; init; }
    public required string Key { get; init; }
    public required string Action { get; init; }
    public string? Answer { get; init; }
    public DateTimeOffset At { get; init; }

    internal static void Map(ModelBuilder model, Engine engine) => model.Entity<IdempotencyKey>(e =>
    {
        e.In(engine, "kernel", "idempotency").HasKey(x => new { x.PersonId, x.Key });
        e.HasIndex(x => x.At);
    });
}
