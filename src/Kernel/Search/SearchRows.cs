using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Search;

/// <summary>One entry as stored. The body comes last: reading the rest does not read it.</summary>
internal sealed class EntryRow
{
    public Guid Id { get; init; }
    public long Position { get; set; }
    public required string Kind { get; init; }
    public required string Title { get; init; }
    public required string Notation { get; init; }
    public DateTimeOffset At { get; init; }
    public required string Link { get; init; }
    public string? ExternalId { get; init; }
    public AgencyId? AgencyId { get; init; }

    /// <summary>Words of title and body: a phrase weighs more in a short text.</summary>
    public int Size { get; set; }

    public required string Body { get; init; }
}

/// <summary>Who may find an entry: the exact truth that the full-text table copies.</summary>
internal sealed class AclRow
{
    public Guid EntryId { get; init; }
    public required string Token { get; init; }
}
