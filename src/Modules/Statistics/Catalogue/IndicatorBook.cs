using System.Globalization;
using LienThong.Kernel.Text;
using LienThong.Statistics.Formulas;
using LienThong.Statistics.Prose;

namespace LienThong.Statistics.Catalogue;

/// <summary>The sector's indicators as they come with the product (<c>indicators.csv</c>, <c>breakdowns.csv</c>), in the order of the file, and those that the province added.</summary>
internal sealed class IndicatorBook
{
    public static readonly IndicatorBook Shipped = Open();

    /// <summary>Keys whose values do not make up a whole: a fine decided and the same fine paid, one person using two programs.</summary>
    public static readonly IReadOnlySet<string> Overlapping = new HashSet<string>(StringComparer.Ordinal) { "measure", "software", "index", "edition" };

    private readonly Dictionary<(string Key, string Value), string> _labels;
    private readonly IReadOnlyList<Indicator> _shipped;
    private Content _content;

    public IndicatorBook(TextReader indicators, TextReader breakdowns)
    {
        using (indicators) _shipped = [.. CsvRows.Read(indicators).Select(Row)];
        using (breakdowns) _labels = CsvRows.Read(breakdowns).ToDictionary(r => (Text(r, "key"), Text(r, "value")), r => Text(r, "label"));
        _content = new(_shipped);
    }

    /// <summary>A book of a node's own, to which its province may add.</summary>
    public static IndicatorBook Open() => new(Open("indicators.csv"), Open("breakdowns.csv"));

    /// <summary>Those of the product, then the province's own by code.</summary>
    public IReadOnlyList<Indicator> All => _content.All;

    /// <summary>How an indicator is computed from others; null when it is only stated.</summary>
    public Expression? FormulaOf(string code) => _content.Formulas.GetValueOrDefault(code);

    /// <summary>The sections in the order of the file, for lists and reviews.</summary>
    public IEnumerable<string> Sections => _shipped.Select(i => i.Section).Distinct();

    public Indicator? Find(string? code) => code is not null && _content.ByCode.TryGetValue(code.Trim(), out var found) ? found : null;

    /// <summary>Whether an indicator came with the product.</summary>
    public bool IsShipped(string code) => _shipped.Any(i => string.Equals(i.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Takes the province's own in place of those taken before; who reads meanwhile reads all of one or the other.</summary>
    public void Take(IEnumerable<Indicator> own) => _content = new([.. _shipped, .. own.Where(o => !IsShipped(o.Code)).OrderBy(o => o.Code, StringComparer.Ordinal)]);

    /// <summary>A breakdown in words: "cấp huyện, 2G". A value that the book does not know is said as it was written.</summary>
    public string Label(Breakdown breakdown) => string.Join(" ", breakdown.Parts.Select(p => _labels.GetValueOrDefault((p.Key, p.Value), p.Value)));

    private static Indicator Row(CsvRows.Row r) => new(
        Text(r, "code"),
        Text(r, "name"),
        r["unit"] ?? "",
        Text(r, "kind") is "distance" ? FigureKind.Measure : Enum.Parse<FigureKind>(Text(r, "kind"), ignoreCase: true),
        int.Parse(r["base"] ?? "1", NumberStyles.None, CultureInfo.InvariantCulture),
        Text(r, "periodicity"),
        Dimensions(r["breakdowns"]),
        Text(r, "reporter"),
        r["total"] == "sum",
        r["formula"] ?? "",
        r["basis"] ?? "",
        Text(r, "section"),
        Text(r, "phrase"),
        Number(r["low"]),
        Number(r["high"]),
        DateOnly.ParseExact(Text(r, "from"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        r["to"] is { } to ? DateOnly.ParseExact(to, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        (r["classes"] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary><c>level:tỉnh|huyện;tech</c>.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Dimensions(string? text) => (text ?? "")
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(d => d.Split(':', 2))
        .ToDictionary(d => d[0], d => (IReadOnlyList<string>)(d.Length > 1 ? d[1].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : []), StringComparer.Ordinal);

    private static string Text(CsvRows.Row row, string column) => row[column] ?? throw new InvalidDataException($"{row.Line}: {column}");

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static StreamReader Open(string name) => new(typeof(IndicatorBook).Assembly.GetManifestResourceStream($"catalogue/{name}")!);

    private sealed class Content
    {
        public Content(IReadOnlyList<Indicator> all)
        {
            All = all;
            ByCode = all.ToDictionary(i => i.Code, StringComparer.OrdinalIgnoreCase);
            Formulas = all.Where(i => i.Formula.Length > 0).ToDictionary(i => i.Code, i => FormulaReader.TryRead(i.Formula, out var tree, out var fault) ? tree : throw new InvalidDataException($"{i.Code}: {fault.Message}"), StringComparer.OrdinalIgnoreCase);
        }

        public IReadOnlyList<Indicator> All { get; }
        public Dictionary<string, Indicator> ByCode { get; }
        public Dictionary<string, Expression> Formulas { get; }
    }
}
