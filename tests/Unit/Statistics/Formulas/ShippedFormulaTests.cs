using LienThong.Statistics;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Formulas;

namespace LienThong.Unit.Statistics.Formulas;

public sealed class ShippedFormulaTests
{
    private static readonly Dictionary<string, Operand> Operands = IndicatorBook.Shipped.All.ToDictionary(i => i.Code, FigureFormulas.Operand);

    private static readonly Dictionary<string, Expression> Trees =
        IndicatorBook.Shipped.All.Where(i => i.Formula.Length > 0).ToDictionary(i => i.Code, i => FormulaReaderTests.Read(i.Formula));

    [Fact]
    public void Each_formula_of_the_catalogue_knows_its_indicators_and_gives_the_unit_it_declares()
    {
        Assert.NotEmpty(Trees);
        Assert.Empty(Trees.SelectMany(t => FormulaCheck.Of(t.Value, Operands.GetValueOrDefault, Operands[t.Key]).Select(f => $"{t.Key}: {f.Message}")));
    }

    [Fact]
    public void No_formulas_of_the_catalogue_need_each_other() => Assert.Empty(FormulaCircles.Find(Trees).Select(c => c.Path));
}
