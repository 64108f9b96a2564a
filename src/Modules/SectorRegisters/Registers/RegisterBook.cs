using LienThong.Kernel.Text;

namespace LienThong.SectorRegisters.Registers;

/// <summary>The registers as they come with the product (<c>registers.csv</c>, <c>fields.csv</c>, <c>figures.csv</c>), in the order of the file.</summary>
internal static class RegisterBook
{
    private const string Standing = "standing";

    public static readonly IReadOnlyList<SectorRegister> All = Read();

    private static readonly Dictionary<string, SectorRegister> ByCode = All.ToDictionary(r => r.Code, StringComparer.Ordinal);
    private static readonly Dictionary<string, SectorRegister> BySlug = All.ToDictionary(r => r.Slug, StringComparer.Ordinal);

    public static SectorRegister? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    public static SectorRegister? OfSlug(string? slug) => slug is null ? null : BySlug.GetValueOrDefault(slug);

    public static SectorRegister? ParentOf(SectorRegister register) => Find(register.Parent);

    public static IEnumerable<SectorRegister> Under(SectorRegister register) => All.Where(r => r.Parent == register.Code);

    private static List<SectorRegister> Read()
    {
        var fields = Rows("fields.csv").ToLookup(r => Text(r, "register"));
        var figures = Rows("figures.csv").ToLookup(r => Text(r, "register"));
        return [.. Rows("registers.csv").Select(r =>
        {
            var shape = RowShape.All.First(s => s.Code == Text(r, "code"));
            var known = fields[shape.Code].Select(f => Field(f, shape)).ToList();
            return new SectorRegister(shape.Code, Text(r, "slug"), Text(r, "title"), Text(r, "one"), Text(r, "icon"), r["parent"], r["kinds"], shape, known, [.. figures[shape.Code].Select(f => Figure(f, known))]);
        })];
    }

    private static RegisterField Field(CsvRows.Row r, RowShape shape) => new(
        Text(r, "key"),
        shape.Type.GetProperty(Text(r, "property")) ?? throw new InvalidDataException($"fields.csv {r.Line}: property"),
        Text(r, "label"),
        r["hint"] ?? "",
        List(r["choices"], '|'),
        r["required"] is not null,
        r["listed"] is not null,
        r["private"] is not null,
        List(r["only"], '|'),
        Text(r, "width"));

    private static RegisterFigure Figure(CsvRows.Row r, List<RegisterField> fields)
    {
        RegisterField Of(string key) => fields.Find(f => f.Key == key) ?? throw new InvalidDataException($"figures.csv {r.Line}: {key}");
        var asked = new Dictionary<string, string>(StringComparer.Ordinal);
        var where = string.Concat(List(r["where"], ';').Select(w => w.Split('=', 2)).Select((w, i) =>
        {
            if (w.Length == 1) return $" and {Of(w[0]).Column} <> ''";
            asked[$"Asked{r.Line}_{i}"] = w[1];
            return $" and {Of(w[0]).Column} = @Asked{r.Line}_{i}";
        }));
        var column = r["column"] is { } key ? Of(key) : null;
        var (measure, also) = Text(r, "measure") switch
        {
            "sum" => ($"cast(sum({column!.Column}) as bigint)", $" and {column.Column} is not null"),
            "distinct" => ($"count(distinct {column!.Column})", $" and {column.Column} <> ''"),
            _ => ("count(*)", ""),
        };
        var days = Text(r, "days") is Standing ? "coalesce(from_day, seen_day) <= @To and (to_day is null or to_day > @To)" : $"{Of(Text(r, "days")).Column} >= @From and {Of(Text(r, "days")).Column} <= @To";
        return new(Text(r, "indicator"), measure, r["unit"] ?? "", days, where + also, [.. List(r["parts"], ';').Select(p => p.Split(':')).Select(p => (p[0], Of(p[1]).Column))], r["part"] ?? "", r["rough"] is { } rough ? $"max(case when {Of(rough).Column} = '{Of(rough).Choices[0]}' then 1 else 0 end)" : "0", Text(r, "measure") == "sum" ? column : null) { Asked = asked };
    }

    private static string[] List(string? text, char by) => (text ?? "").Split(by, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Text(CsvRows.Row row, string column) => row[column] ?? throw new InvalidDataException($"{row.Line}: {column}");

    private static IEnumerable<CsvRows.Row> Rows(string name)
    {
        using var text = new StreamReader(typeof(RegisterBook).Assembly.GetManifestResourceStream($"registers/{name}")!);
        return [.. CsvRows.Read(text)];
    }
}
