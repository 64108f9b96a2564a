using Microsoft.AspNetCore.Components;

namespace LienThong.WebKit;

/// <summary>One column of a DataTable; its content is the cell of a row.</summary>
public sealed class Column<TItem> : ComponentBase
{
    [CascadingParameter] private DataTable<TItem> Table { get; set; } = null!;

    /// <summary>The heading; also the cell's label on the phone.</summary>
    [Parameter, EditorRequired] public string Title { get; set; } = "";

    /// <summary>The row's link stands in this column (one per table).</summary>
    [Parameter] public bool Opens { get; set; }

    /// <summary>As narrow as its content, never broken: numbers, dates, states.</summary>
    [Parameter] public bool Fit { get; set; }

    /// <summary>Right-aligned figures.</summary>
    [Parameter] public bool Numeric { get; set; }

    /// <summary>Wide enough for the name of an agency or person.</summary>
    [Parameter] public bool Mid { get; set; }

    /// <summary>Gets the width that is left: subjects.</summary>
    [Parameter] public bool Long { get; set; }

    /// <summary>No label before the cell on the phone, where the content speaks for itself.</summary>
    [Parameter] public bool Bare { get; set; }

    /// <summary>The cell.</summary>
    [Parameter] public RenderFragment<TItem>? ChildContent { get; set; }

    internal string Class { get; private set; } = "";

    internal string? Label => Opens || Bare ? null : Title;

    protected override void OnInitialized()
    {
        Class = string.Join(' ', new[] { Fit ? "fit" : "", Numeric ? "num" : "", Mid ? "mid" : "", Long ? "long" : "", Opens ? "opening" : "" }.Where(c => c.Length > 0));
        Table.Add(this);
    }
}
