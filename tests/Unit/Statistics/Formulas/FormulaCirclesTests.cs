using FsCheck;
using FsCheck.Fluent;
using LienThong.Statistics.Formulas;

namespace LienThong.Unit.Statistics.Formulas;

public sealed class FormulaCirclesTests
{
    private static readonly Arbitrary<int[]> Edges = Gen.Choose(0, 99).ArrayOf(8).ToArbitrary();

    [Fact]
    public void A_circle_is_told_with_its_path()
    {
        var circles = Find(("C", "A + 1"), ("A", "B * 2"), ("B", "C - DS01"), ("D", "A"));

        Assert.Equal(["A → B → C → A"], circles.Select(c => c.Path));
        Assert.Contains("A → B → C → A", circles[0].Message);
    }

    [Fact]
    public void Needing_oneself_is_a_circle_in_every_way_that_comes_back() =>
        Assert.Equal(["A → A", "B → B", "C → C", "D → D"], Find(("A", "A + 1"), ("B", "plan(B)"), ("C", "share(C[tech=2G])"), ("D", "density(DS01, D, 1)")).Select(c => c.Path));

    [Fact]
    public void Earlier_periods_areas_below_and_own_parts_are_no_circle() =>
        Assert.Empty(Find(("A", "prev(A) + B"), ("B", "sum(B)"), ("C", "sum(C; tech)"), ("D", "D[tech=2G] + D[tech=3G]"), ("E", "mean(E, DS01)")));

    [Fact]
    public void A_chain_longer_than_any_stack_is_walked() =>
        Assert.Single(FormulaCircles.Find(Enumerable.Range(0, 100_000).ToDictionary(i => $"X{i}", i => (Expression)new Expression.Indicator($"X{(i + 1) % 100_000}"))));

    [Fact]
    public void There_are_circles_just_where_no_order_of_computing_exists_and_each_is_one() =>
        Prop.ForAll(Edges, edges =>
        {
            var needs = edges.Select(e => (From: e / 10, To: e % 10)).ToList();
            var formulas = needs.GroupBy(n => n.From).ToDictionary(g => $"X{g.Key}", g => FormulaReaderTests.Read(string.Join('+', g.Select(n => $"X{n.To}"))));
            var circles = FormulaCircles.Find(formulas);
            return circles.Count == 0 == Orderable([.. needs])
                && circles.All(c => c.Codes[0] == c.Codes[^1] && c.Codes.Zip(c.Codes.Skip(1)).All(p => needs.Contains((p.First[1] - '0', p.Second[1] - '0'))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_must_be_loaded_is_told_through_all_formulas()
    {
        var formulas = new Dictionary<string, Expression> { ["VT06"] = FormulaReaderTests.Read("VT04 + VT05"), ["VT04"] = FormulaReaderTests.Read("VT06") };

        Assert.Equal("DS01 VT04 VT05 VT06", string.Join(' ', FormulaUses.Codes(FormulaReaderTests.Read("density(VT06, DS01, 100)"), formulas.GetValueOrDefault)));
    }

    // Takes away again and again what needs nothing more.
    private static bool Orderable(List<(int From, int To)> needs)
    {
        var left = needs.Where(n => needs.Any(m => m.From == n.To)).ToList();
        return left.Count == 0 || (left.Count < needs.Count && Orderable(left));
    }

    private static IReadOnlyList<FormulaCircle> Find(params (string Code, string Formula)[] formulas) =>
        FormulaCircles.Find(formulas.ToDictionary(f => f.Code, f => FormulaReaderTests.Read(f.Formula)));
}
