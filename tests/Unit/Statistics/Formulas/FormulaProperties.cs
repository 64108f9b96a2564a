using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LienThong.Statistics.Formulas;

namespace LienThong.Unit.Statistics.Formulas;

public sealed class FormulaProperties
{
    private static readonly Arbitrary<string[]> ManyTexts = FormulaTrees.Texts.Generator.ArrayOf(40).ToArbitrary();
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, 100_000).ToArbitrary();

    [Fact]
    public void A_written_tree_reads_back_as_the_same_tree() =>
        Prop.ForAll(FormulaTrees.Trees, tree => FormulaReader.TryRead(tree.ToString(), out var read, out _) && read == tree && read.ToString() == tree.ToString())
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_or_refused_inside_it_and_what_was_read_is_written_and_read_again() =>
        Prop.ForAll(ManyTexts, texts => texts.All(text => FormulaReader.TryRead(text, out var tree, out var fault)
            ? FormulaReader.TryRead(tree.ToString(), out var again, out _) && again == tree
            : fault.At >= 0 && fault.At <= text.Length && fault.Message.Length > 20)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_tree_is_checked_and_each_indicator_that_is_not_in_the_catalogue_is_named() =>
        Prop.ForAll(FormulaTrees.Trees, tree =>
        {
            var (known, unknown) = (FormulaCheck.Of(tree, code => new("thuê bao")), FormulaCheck.Of(tree, code => null));
            var asked = FormulaUses.In(tree).Select(u => u.Indicator.Code).ToHashSet();
            return known.All(f => f.Code != "statistics.formula.unknown") && unknown.All(f => f.Code == "statistics.formula.unknown") && asked.All(c => unknown.Any(f => f.Message.Contains($" {c} ")));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_tree_over_any_figures_has_a_value_or_a_reason_and_shows_all_it_asked_for() =>
        Prop.ForAll(FormulaTrees.Trees, Seeds, (tree, seed) =>
        {
            var source = FormulaSources.ByChance(seed);
            var told = FormulaEvaluation.Of(tree, source);
            return told.All().All(e => (e.Value is null) != (e.Reason is null)) && source.Asked.All(t => told.All().Any(e => e.Term == t));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_evaluations_say_the_same_in_every_culture() =>
        Prop.ForAll(FormulaTrees.Trees, Seeds, (tree, seed) =>
            In("vi-VN", () => Tell(tree, seed)) == In("en-US", () => Tell(tree, seed))).QuickCheckThrowOnFailure();

    private static string Tell(Expression tree, int seed) =>
        string.Join('\n', FormulaEvaluation.Of(tree, FormulaSources.ByChance(seed)).All().Select(e => $"{e.Text} {e.Value?.ToString(CultureInfo.InvariantCulture)} {e.Measure} {e.Reason?.Message}"));

    private static T In<T>(string culture, Func<T> tell)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            return tell();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
