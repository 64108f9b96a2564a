using System.Globalization;
using System.Net;
using System.Text;
using LienThong.WebKit;
using Microsoft.AspNetCore.Components;

namespace LienThong.Statistics.Charts;

/// <summary>One line of a chart, or its bars.</summary>
/// <param name="Values">One for each place of the axis; null where nothing is known.</param>
internal sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);

/// <summary>Charts drawn on the server: no script, no colours of their own (the page's styles give them, in light and dark), the same bytes for the same values. A table beside it says the same.</summary>
internal static class FigureChart
{
    /// <summary>As many as can be told from each other.</summary>
    public const int MostSeries = 6;

    public const int MostBars = 15;

    private const int Width = 720, Height = 280, Left = 84, Right = 24, Top = 14, Bottom = 34;
    private const int NameWidth = 190, BarHeight = 26, ValueWidth = 110;

    /// <summary>A line for each series over the years.</summary>
    public static MarkupString Lines(string title, string about, IReadOnlyList<string> places, IReadOnlyList<ChartSeries> series)
    {
        var scale = ChartScale.Of(series.SelectMany(s => s.Values).OfType<decimal>());
        var svg = Open(Width, Height, title, about);
        foreach (var step in scale.Steps)
        {
            var y = scale.Place(step, Height - Bottom, Top);
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Left}\" y1=\"{y}\" x2=\"{Width - Right}\" y2=\"{y}\"/><text class=\"axis end\" x=\"{Left - 8}\" y=\"{y + 4}\">{Vn.Number(step, 6)}</text>");
        }

        for (var i = 0; i < places.Count; i++)
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"axis mid\" x=\"{At(i, places.Count)}\" y=\"{Height - 10}\">{Safe(places[i])}</text>");
        for (var n = 0; n < series.Count; n++) Line(svg, series[n], n, scale);
        return new(svg.Append("</svg>").ToString());
    }

    /// <summary>A bar for each name, the longest first.</summary>
    public static MarkupString Bars(string title, string about, IReadOnlyList<(string Name, decimal Value, string Printed)> bars)
    {
        var scale = ChartScale.Of(bars.Select(b => b.Value));
        var svg = Open(Width, (bars.Count * BarHeight) + 8, title, about);
        var zero = scale.Place(0, NameWidth, Width - ValueWidth);
        foreach (var ((name, value, printed), i) in bars.Select((b, i) => (b, i)))
        {
            var (y, end) = ((i * BarHeight) + 4, scale.Place(value, NameWidth, Width - ValueWidth));
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"name end\" x=\"{NameWidth - 8}\" y=\"{y + 16}\">{Safe(name)}</text><rect class=\"beam\" x=\"{Math.Min(zero, end)}\" y=\"{y + 3}\" width=\"{Math.Max(1, Math.Abs(end - zero))}\" height=\"{BarHeight - 8}\"/><text class=\"value\" x=\"{Math.Max(zero, end) + 6}\" y=\"{y + 16}\">{Safe(printed)}</text>");
        }

        return new(svg.Append("</svg>").ToString());
    }

    /// <summary>Small bars of the years for a card; the last one is the card's own.</summary>
    public static MarkupString Small(string title, IReadOnlyList<decimal?> values)
    {
        const int step = 22, height = 36;
        var scale = ChartScale.Of(values.OfType<decimal>());
        var svg = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<svg class=\"chart small\" viewBox=\"0 0 {values.Count * step} {height}\" role=\"img\" aria-label=\"{Safe(title)}\">");
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is not { } value)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<line class=\"none\" x1=\"{(i * step) + 2}\" y1=\"{height - 1}\" x2=\"{(i * step) + step - 4}\" y2=\"{height - 1}\"/>");
                continue;
            }

            var (zero, top) = (scale.Place(0, height - 1, 1), scale.Place(value, height - 1, 1));
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"beam{(i == values.Count - 1 ? " last" : "")}\" x=\"{(i * step) + 2}\" y=\"{Math.Min(zero, top)}\" width=\"{step - 6}\" height=\"{Math.Max(1, Math.Abs(zero - top))}\"/>");
        }

        return new(svg.Append("</svg>").ToString());
    }

    private static void Line(StringBuilder svg, ChartSeries series, int number, ChartScale scale)
    {
        var drawing = false;
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"s{number + 1}\"><path d=\"");
        for (var i = 0; i < series.Values.Count; i++)
        {
            if (series.Values[i] is { } value) svg.Append(CultureInfo.InvariantCulture, $"{(drawing ? 'L' : 'M')}{At(i, series.Values.Count)} {scale.Place(value, Height - Bottom, Top)}");
            drawing = series.Values[i] is not null;
        }

        svg.Append("\"/>");
        for (var i = 0; i < series.Values.Count; i++)
            if (series.Values[i] is { } value)
                svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{At(i, series.Values.Count)}\" cy=\"{scale.Place(value, Height - Bottom, Top)}\" r=\"4\"><title>{Safe(series.Name)}: {Vn.Number(value, 6)}</title></circle>");
        svg.Append("</g>");
    }

    private static StringBuilder Open(int width, int height, string title, string about) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {width} {height}\" role=\"img\"><title>{Safe(title)}</title><desc>{Safe(about)}</desc>");

    // Half a step stays free at both ends; one place alone stands in the middle.
    private static decimal At(int place, int places) => decimal.Round(Left + ((Width - Left - Right) * ((2 * place) + 1m) / (2 * places)), 1);

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
