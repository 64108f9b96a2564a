namespace LienThong.Kernel.Audit;

/// <summary>What one audit entry says beside the act itself.</summary>
internal sealed record AuditLine(string Action, string RecordKind, Guid RecordId, object? Detail);
