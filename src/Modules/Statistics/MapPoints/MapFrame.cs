using System.Globalization;
using System.Text.RegularExpressions;

namespace LienThong.Statistics.MapPoints;

/// <summary>The part of the map that a province takes, with a margin.</summary>
/// <param name="Unit">A point's radius, for any size of province.</param>
internal readonly record struct MapFrame(double X, double Y, double Width, double Height, double Unit)
{
    private const double Margin = 0.04, Points = 110;

    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"{X:0.##} {Y:0.##} {Width:0.##} {Height:0.##}");

    public bool Holds(double x, double y) => x >= X && x <= X + Width && y >= Y && y <= Y + Height;

    /// <param name="path">As <c>outlines.csv</c> has it: pairs of numbers.</param>
    public static MapFrame Of(string path)
    {
        var pairs = Pair.Matches(path).Select(m => (X: Read(m.Groups[1]), Y: Read(m.Groups[2]))).ToList();
        var (left, top, right, bottom) = (pairs.Min(p => p.X), pairs.Min(p => p.Y), pairs.Max(p => p.X), pairs.Max(p => p.Y));
        var size = Math.Max(right - left, bottom - top);
        return new(left - (size * Margin), top - (size * Margin), right - left + (2 * size * Margin), bottom - top + (2 * size * Margin), size / Points);
    }

    private static double Read(Group group) => double.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static readonly Regex Pair = new(@"(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)", RegexOptions.CultureInvariant);
}
