using LienThong.Statistics.Formulas;

namespace LienThong.Unit.Statistics.Formulas;

/// <summary>A source of a test: figures by the text of their term, as <c>"VT05[tech=3G]@-1 plan /a"</c>.</summary>
internal sealed class FormulaSources(Func<FormulaTerm, FormulaValue?> find) : IFormulaSource
{
    private readonly Dictionary<string, FormulaDefinition> definitions = [];

    public IReadOnlyList<FormulaArea> Areas { get; init; } = [new("a", "Đà Lạt"), new("b", "Bảo Lộc")];
    public IReadOnlyList<string> Values { get; init; } = ["2G", "3G"];
    public List<FormulaTerm> Asked { get; } = [];

    public static FormulaSources Of(params (string Term, decimal Value, string Unit)[] figures)
    {
        var stored = figures.ToDictionary(f => f.Term, f => new FormulaValue(f.Value, f.Unit));
        return new(term => stored.TryGetValue(Text(term), out var value) ? value : null);
    }

    public static FormulaSources ByChance(int seed) => new(term =>
    {
        // The terms' own hash differs from run to run.
        var chance = new Random(Text(term).Aggregate(seed, (sum, c) => unchecked((sum * 31) + c)));
        return chance.Next(10) == 0 ? null : new FormulaValue(chance.Next(4) switch { 0 => 0, 1 => decimal.MaxValue / chance.Next(1, 9), _ => chance.Next(-50, 5000) }, chance.Next(20) == 0 ? "tỷ đồng" : "");
    });

    public FormulaSources With(string code, string formula, string unit)
    {
        definitions[code] = new(FormulaReaderTests.Read(formula), new(unit));
        return this;
    }

    public FormulaValue? Find(FormulaTerm term)
    {
        Asked.Add(term);
        return find(term);
    }

    public FormulaDefinition? DefinitionOf(FormulaTerm term) => definitions.GetValueOrDefault(term.Code);

    // Areas have no areas below themselves.
    public IReadOnlyList<FormulaArea> AreasBelow(FormulaTerm term) => term.Area is null ? Areas : [];

    public IReadOnlyList<string> ValuesOf(FormulaTerm term, string key) => Values;

    public static string Text(FormulaTerm t) =>
        $"{t.Code}{(t.Breakdown.Length > 0 ? $"[{t.Breakdown}]" : "")}{(t.Offset < 0 ? $"@{t.Offset}" : "")}{(t.Plan ? " plan" : "")}{(t.Area is null ? "" : $" /{t.Area.Key}")}";
}
