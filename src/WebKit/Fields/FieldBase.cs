using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace LienThong.WebKit;

/// <summary>What all fields share: bind with <c>@bind-Value="Input.Subject"</c> in a page, or give <c>Name</c> and <c>Value</c> in a plain form.</summary>
public abstract class FieldBase<TValue> : ComponentBase, IField
{
    [CascadingParameter] private FormErrors? Errors { get; set; }

    [CascadingParameter] private EditContext? Context { get; set; }

    /// <summary>The words above the field.</summary>
    [Parameter, EditorRequired] public string Label { get; set; } = "";

    /// <summary>One line that helps to fill it in, under the label.</summary>
    [Parameter] public string? Hint { get; set; }

    /// <summary>The posted name; taken from the binding when left out.</summary>
    [Parameter] public string? Name { get; set; }

    /// <summary>What tells its id from another's where several fields post one name; the first has none, so that an error leads to it.</summary>
    [Parameter] public string? Part { get; set; }

    /// <summary>What is in the field.</summary>
    [Parameter] public TValue? Value { get; set; }

    /// <summary>Part of the binding; pages rendered on the server never call it.</summary>
    [Parameter] public EventCallback<TValue> ValueChanged { get; set; }

    /// <summary>Part of the binding; names the field.</summary>
    [Parameter] public Expression<Func<TValue>>? ValueExpression { get; set; }

    /// <summary>Shows the required mark.</summary>
    [Parameter] public bool Required { get; set; }

    /// <summary>What is wrong; taken from the form's errors when left out.</summary>
    [Parameter] public string? Error { get; set; }

    /// <summary>Classes of the whole field: its width in a form-grid (s3, s6…), grow in a filter bar.</summary>
    [Parameter] public string? Class { get; set; }

    /// <summary>Classes of the control: w-date, w-short, w-mid, w-name.</summary>
    [Parameter] public string? Width { get; set; }

    /// <summary>Further attributes of the control: maxlength, inputmode, autocomplete, disabled, data-sends…</summary>
    [Parameter(CaptureUnmatchedValues = true)] public IReadOnlyDictionary<string, object>? More { get; set; }

    /// <summary>The control's id.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The control's posted name.</summary>
    public string PostedName { get; private set; } = "";

    /// <summary>The message shown beside the field.</summary>
    public string? Said { get; private set; }

    /// <summary>Ids of hint and error, for aria-describedby; null when neither is shown.</summary>
    protected string? DescribedBy => (HintText is not null, Said is not null) switch
    {
        (true, true) => $"{Id}-hint {Id}-error",
        (true, false) => $"{Id}-hint",
        (false, true) => $"{Id}-error",
        _ => null,
    };

    /// <summary>"true" for aria-invalid, or null.</summary>
    protected string? Wrong => Said is null ? null : "true";

    /// <summary>"true" for aria-required, or null.</summary>
    protected string? Must => Required ? "true" : null;

    /// <summary>The hint that is shown.</summary>
    public virtual string? HintText => Hint;

    protected override void OnParametersSet()
    {
        PostedName = Name ?? (ValueExpression is null ? "" : FieldNames.Of(ValueExpression));
        Id = FieldNames.Id(PostedName) + Part;
        Said = Error ?? Errors?.For(PostedName) ?? FromContext();
    }

    private string? FromContext() => Context is null || ValueExpression is null
        ? null
        : Context.GetValidationMessages(FieldIdentifier.Create(ValueExpression)).FirstOrDefault();
}

/// <summary>What a field's frame shows around the control.</summary>
public interface IField
{
    string Id { get; }
    string Label { get; }
    string PostedName { get; }
    string? HintText { get; }
    string? Said { get; }
    bool Required { get; }
    string? Class { get; }
}
