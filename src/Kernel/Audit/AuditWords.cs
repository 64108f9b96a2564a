namespace LienThong.Kernel.Audit;

/// <summary>What a module calls its audited actions and the kinds of record that they are about, in the words of the office.</summary>
public sealed record AuditWords(IReadOnlyDictionary<string, string> Actions, IReadOnlyDictionary<string, string> Kinds);

/// <summary>The words of all modules for what stands in the audit as codes; a code that no module names is shown as it is.</summary>
public sealed class AuditGlossary(IEnumerable<AuditWords> modules)
{
    private readonly Dictionary<string, string> _actions = modules.SelectMany(m => m.Actions).ToDictionary(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kinds = modules.SelectMany(m => m.Kinds).ToDictionary(StringComparer.Ordinal);

    /// <summary><c>documents.incoming.registered</c> → <c>Vào sổ văn bản đến</c>.</summary>
    public string Action(string code) => _actions.GetValueOrDefault(code, code);

    /// <summary><c>incoming</c> → <c>Văn bản đến</c>.</summary>
    public string Kind(string code) => _kinds.GetValueOrDefault(code, code);
}
