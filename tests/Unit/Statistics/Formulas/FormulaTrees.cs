using FsCheck;
using FsCheck.Fluent;
using LienThong.Statistics.Formulas;

namespace LienThong.Unit.Statistics.Formulas;

/// <summary>Trees and texts of formulas by chance.</summary>
internal static class FormulaTrees
{
    public static readonly string[] Codes = ["VT04", "VT05", "DS01", "BC10", "LD_1"];

    private static readonly Gen<Expression.Indicator> Indicators =
        from code in Gen.Elements(Codes)
        from breakdown in Gen.Elements("", "", "tech=3G", "level=huyện;tech=2G")
        select new Expression.Indicator(code, breakdown);

    private static readonly Gen<Expression> Leaves = Gen.OneOf(
        from n in Gen.Choose(0, 9999) from scale in Gen.Choose(0, 4) select (Expression)new Expression.Number(new decimal(n, 0, 0, false, (byte)scale)),
        from i in Indicators select (Expression)i,
        from i in Indicators select (Expression)new Expression.Earlier(i),
        from i in Indicators select (Expression)new Expression.Planned(i),
        from i in Indicators select (Expression)new Expression.SumOverAreas(i),
        from i in Indicators select (Expression)new Expression.SumOverKey(i, "operator"),
        from i in Indicators select (Expression)new Expression.Share(i with { Breakdown = "tech=2G" }),
        from i in Indicators from d in Indicators from per in Gen.Elements(1m, 100m, 0.5m) select (Expression)new Expression.Density(i, d, per),
        from i in Indicators from w in Indicators select (Expression)new Expression.Mean(i, w));

    public static readonly Arbitrary<Expression> Trees = Tree(3).ToArbitrary();

    /// <summary>Anything, and things that look like formulas.</summary>
    public static readonly Arbitrary<string> Texts = Gen.OneOf(
        from chars in Gen.Choose(0, 0xFFFF).ArrayOf() select new string([.. chars.Select(c => (char)c)]),
        from pieces in Gen.Elements("VT04", "sum(", "prev(", "density(", "share(", "sqrt(", ")", "(", "[", "]", "tech=3G", ";", ",", "+", "-", "*", "/", " ", "1.5", ".", "=", "é", "\u0338", "\u037e", "\ud800", "vt", "0").ArrayOf() select string.Concat(pieces)).ToArbitrary();

    private static Gen<Expression> Tree(int depth)
    {
        if (depth == 0) return Leaves;
        var inner = Tree(depth - 1);
        return Gen.OneOf(
            Leaves,
            from of in inner select (Expression)new Expression.Negation(of),
            from of in inner select (Expression)new Expression.Root(of),
            from sign in Gen.Elements(Enum.GetValues<Operator>()) from left in inner from right in inner select (Expression)new Expression.Binary(sign, left, right));
    }
}
