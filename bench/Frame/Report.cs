using System.Globalization;
using System.Text;
using LienThong.Kernel;

namespace LienThong.Bench.Frame;

/// <summary>The figures of one run, each beside its reference and limit, as a page for <c>docs/measured</c>.</summary>
internal sealed class Report(IBench bench, string commit)
{
    private readonly List<string> _lines = [];
    private readonly List<string> _notes = [];

    /// <summary>False as soon as one figure passes its limit.</summary>
    public bool Holds { get; private set; } = true;

    /// <summary>One row: our median beside the reference's, and the most that their ratio may be.</summary>
    public void Add(string what, Pair pair, double limit) =>
        Line($"{what} | {Ms(pair.Ours.P50)} | {Ms(pair.Ours.P95)} | {Ms(pair.Ours.P99)} | {Ms(pair.Reference.P50)} | {Ratio(pair.Ratio)} | ≤ {Ratio(limit)}", pair.Ratio <= limit);

    /// <summary>One row without a peer: a median in milliseconds that must not pass a limit.</summary>
    public void Add(string what, Times ours, double limitMs) =>
        Line($"{what} | {Ms(ours.P50)} | {Ms(ours.P95)} | {Ms(ours.P99)} | | | ≤ {Ms(limitMs)} ms", ours.P50 <= limitMs);

    /// <summary>One row without a peer: a value that must not pass a limit, such as growth from one size to the next.</summary>
    public void Add(string what, double value, double limit) =>
        Line($"{what} | | | | | {Ratio(value)} | ≤ {Ratio(limit)}", value <= limit);

    /// <summary>A sentence under the table.</summary>
    public void Note(string text) => _notes.Add(text);

    public string Markdown()
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {bench.Name}\n\n{bench.Promise}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"{new Clock(TimeProvider.System).Today:yyyy-MM-dd}, commit {commit}, {Machine.Describe()}. `./dev bench {bench.Name}` measures again.\n\n");
        page.Append("| what | ours p50, ms | p95 | p99 | reference p50, ms | ratio | limit | |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var line in _lines) page.Append(CultureInfo.InvariantCulture, $"| {line} |\n");
        foreach (var note in _notes) page.Append(CultureInfo.InvariantCulture, $"\n{note}\n");
        return page.ToString();
    }

    private void Line(string cells, bool holds)
    {
        Holds &= holds;
        _lines.Add($"{cells} | {(holds ? "holds" : "**does not hold**")}");
        Console.Error.WriteLine(_lines[^1]);
    }

    private static string Ms(double value) => value.ToString(value < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    private static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture) + "×";
}
