using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

// The frames are the framework's own; this file is the only one that reads them.
#pragma warning disable BL0006

namespace LienThong.WebKit;

/// <summary>
/// Writes lines that repeat (a table's rows, a list's choices) straight to HTML. As parts of the page's tree, fifty lines of eight cells cost more than the query
/// that found them. A row that holds a component is left to the framework.
/// </summary>
internal static class FlatRows
{
    /// <summary>Each row as the framework would write it; null when one holds more than elements and text.</summary>
    public static List<string>? Write<TItem>(IReadOnlyCollection<TItem> items, RenderFragment<TItem> row, HtmlEncoder encoder)
    {
        var (rows, html) = (new List<string>(items.Count), new StringBuilder());
        using var tree = new RenderTreeBuilder();
        foreach (var item in items)
        {
            tree.Clear();
            row(item)(tree);
            var frames = tree.GetFrames();
            if (!Write(frames.Array.AsSpan(0, frames.Count), html.Clear(), encoder)) return null;
            rows.Add(html.ToString());
        }

        return rows;
    }

    /// <summary>One part of a page as a single piece of markup: what stands on every page is drawn in a stroke. With a component inside it stays what it was.</summary>
    public static RenderFragment Whole(RenderFragment part, HtmlEncoder encoder) => builder =>
    {
        using var tree = new RenderTreeBuilder();
        part(tree);
        var (frames, html) = (tree.GetFrames(), new StringBuilder());
        if (Write(frames.Array.AsSpan(0, frames.Count), html, encoder)) builder.AddMarkupContent(0, html.ToString());
        else builder.AddContent(1, part);
    };

    private static bool Write(ReadOnlySpan<RenderTreeFrame> frames, StringBuilder html, HtmlEncoder encoder)
    {
        for (var i = 0; i < frames.Length; i++)
        {
            ref readonly var frame = ref frames[i];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Text:
                    html.Append(encoder.Encode(frame.TextContent));
                    break;
                case RenderTreeFrameType.Markup:
                    html.Append(frame.MarkupContent);
                    break;
                case RenderTreeFrameType.Region:
                    break;
                case RenderTreeFrameType.Element:
                    if (!WriteElement(frames.Slice(i, frame.ElementSubtreeLength), html, encoder)) return false;
                    i += frame.ElementSubtreeLength - 1;
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static bool WriteElement(ReadOnlySpan<RenderTreeFrame> frames, StringBuilder html, HtmlEncoder encoder)
    {
        var name = frames[0].ElementName;
        html.Append('<').Append(name);
        var at = 1;
        for (; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++)
            if (!WriteAttribute(frames[at].AttributeName, frames[at].AttributeValue, html, encoder)) return false;
        if (name is "input" or "img" or "br")
        {
            html.Append(" />");
            return at == frames.Length;
        }

        html.Append('>');
        if (name is "select" or "textarea" or "script" or "style" || !Write(frames[at..], html, encoder)) return false;
        html.Append("</").Append(name).Append('>');
        return true;
    }

    private static bool WriteAttribute(string name, object? value, StringBuilder html, HtmlEncoder encoder)
    {
        switch (value)
        {
            case string text:
                html.Append(' ').Append(name).Append("=\"").Append(encoder.Encode(text)).Append('"');
                return true;
            case true:
                html.Append(' ').Append(name);
                return true;
            case false or null:
                return true;
            default:
                return false;
        }
    }
}
