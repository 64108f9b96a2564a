namespace LienThong.Kernel.Audit;

/// <summary>What a module calls its audited actions, the kinds of record that they are about and the details that it writes, in the words of the office.</summary>
/// <param name="Actions"><c>documents.incoming.registered</c> → <c>Vào sổ văn bản đến</c>.</param>
/// <param name="Kinds"><c>incoming</c> → <c>Văn bản đến</c>.</param>
/// <param name="Details">The fields of a detail, <c>number</c> → <c>Số</c>, of one action's detail, <c>organisation.appointment.ended:to</c>,
/// and the values that are codes, <c>role=lead</c> → <c>Chủ trì</c>.</param>
public sealed record AuditWords(IReadOnlyDictionary<string, string> Actions, IReadOnlyDictionary<string, string> Kinds, IReadOnlyDictionary<string, string> Details);

/// <summary>The words of all modules for what stands in the audit as codes; a code that no module names is shown as it is.</summary>
public sealed class AuditGlossary(IEnumerable<AuditWords> modules)
{
    private readonly Dictionary<string, (string Words, AuditWords Module)> _actions = modules.SelectMany(m => m.Actions, (m, a) => (a, m)).ToDictionary(x => x.a.Key, x => (x.a.Value, x.m), StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kinds = modules.SelectMany(m => m.Kinds).ToDictionary(StringComparer.Ordinal);

    /// <summary>Every action with its words.</summary>
    public IEnumerable<KeyValuePair<string, string>> Actions => _actions.Select(a => new KeyValuePair<string, string>(a.Key, a.Value.Words));

    /// <summary><c>documents.incoming.registered</c> → <c>Vào sổ văn bản đến</c>.</summary>
    public string Action(string code) => _actions.TryGetValue(code, out var known) ? known.Words : code;

    /// <summary><c>incoming</c> → <c>Văn bản đến</c>.</summary>
    public string Kind(string code) => _kinds.GetValueOrDefault(code, code);

    /// <summary>What a field of an action's detail is called.</summary>
    public string Field(string action, string field) => Detail(action, $"{action}:{field}") ?? Detail(action, field) ?? field;

    /// <summary>What a field's value is called, when it is a code.</summary>
    public string Value(string action, string field, string value) => Detail(action, $"{field}={value}") ?? value;

    private string? Detail(string action, string key) => _actions.TryGetValue(action, out var known) ? known.Module.Details.GetValueOrDefault(key) : null;
}
