using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;

namespace LienThong.WebKit;

/// <summary>A line icon, always beside a word. A page shows some thirty: each is one ready piece of markup, without a component's life.</summary>
public sealed class Icon : IComponent
{
    private static readonly ConcurrentDictionary<(string Name, string? Class), RenderFragment> Drawn = new();
    private RenderHandle _place;

    /// <summary>A name in src/WebKit/icons.json; never from what a user typed.</summary>
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    /// <summary><c>small</c> for 16 px.</summary>
    [Parameter] public string? Class { get; set; }

    /// <inheritdoc/>
    public void Attach(RenderHandle renderHandle) => _place = renderHandle;

    /// <inheritdoc/>
    public Task SetParametersAsync(ParameterView parameters)
    {
        foreach (var given in parameters)
        {
            if (given.Name == nameof(Name)) Name = (string)given.Value;
            else if (given.Name == nameof(Class)) Class = (string?)given.Value;
        }

        _place.Render(Drawn.GetOrAdd((Name, Class), static icon => Draw(icon.Name, icon.Class)));
        return Task.CompletedTask;
    }

    private static RenderFragment Draw(string name, string? more)
    {
        var svg = $"""<svg class="icon {more}" aria-hidden="true" focusable="false"><use href="{WebAssets.Url("icons.svg")}#{name}"></use></svg>""";
        return builder => builder.AddMarkupContent(0, svg);
    }
}
