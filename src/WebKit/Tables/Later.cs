using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace LienThong.WebKit;

/// <summary>Renders after its elder siblings, so that a table's columns are known before its rows.</summary>
public sealed class Later : ComponentBase
{
    /// <summary>What comes last.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}
