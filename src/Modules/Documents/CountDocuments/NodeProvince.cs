namespace LienThong.Documents;

/// <summary>The province whose agencies work in this node, for which its figures of documents count in the year review.</summary>
/// <param name="Code">Its code among the administrative units; empty when the node tells none.</param>
internal sealed record NodeProvince(string Code)
{
    public const string Variable = "LIENTHONG_PROVINCE";

    public static NodeProvince FromEnvironment() => new(Environment.GetEnvironmentVariable(Variable)?.Trim() ?? "");
}
