using LienThong.Kernel.Results;
using Microsoft.AspNetCore.Components.Forms;

namespace LienThong.WebKit;

/// <summary>What a refused form says: faults by field, and a message for the whole. Cascades to every field of a PostForm.</summary>
/// <param name="Fields">Faults in the form's order; a fault with an empty field belongs to the whole form.</param>
/// <param name="Message">A refusal or conflict in words.</param>
/// <param name="Code">Stable code, shown in small print for support.</param>
public sealed record FormErrors(IReadOnlyList<FieldError> Fields, string? Message = null, string? Code = null)
{
    /// <summary>Nothing is wrong.</summary>
    public static readonly FormErrors None = new([]);

    /// <summary>One fault found by the page itself, before any handler was asked.</summary>
    public static FormErrors Of(string field, string code, string message) => new([new(field, code, message)]);

    /// <summary>Whether there is something to say.</summary>
    public bool Any => Fields.Count > 0 || Message is not null;

    /// <summary>The message of a field: <c>Subject</c> answers for inputs named <c>Subject</c> and <c>Input.Subject</c>.</summary>
    public string? For(string name) => Fields.FirstOrDefault(f => Same(f.Field, name))?.Message;

    /// <summary>Puts the messages into an EditForm's context, for pages that use one.</summary>
    public void AddTo(EditContext context)
    {
        var store = new ValidationMessageStore(context);
        foreach (var fault in Fields)
            store.Add(new FieldIdentifier(context.Model, fault.Field[(fault.Field.LastIndexOf('.') + 1)..]), fault.Message);
        context.Properties[typeof(FormErrors)] = this;
        context.NotifyValidationStateChanged();
    }

    internal static bool Same(string field, string name) =>
        field.Length > 0 && (string.Equals(field, name, StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("." + field, StringComparison.OrdinalIgnoreCase)
            || field.EndsWith("." + name, StringComparison.OrdinalIgnoreCase));
}
