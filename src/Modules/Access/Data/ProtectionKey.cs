namespace LienThong.Access.Data;

/// <summary>A data-protection key as the platform writes it; shared by all nodes of one database.</summary>
internal sealed class ProtectionKey
{
    public Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Xml { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
}
