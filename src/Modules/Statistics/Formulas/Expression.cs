namespace LienThong.Statistics.Formulas;

/// <summary>The four operations of a formula.</summary>
internal enum Operator
{
    Plus,
    Minus,
    Times,
    Over,
}

/// <summary>A formula as a tree. Two trees are equal when they say the same, wherever in a text their parts stood.</summary>
internal abstract record Expression
{
    private Expression() { }

    /// <summary>Where it stands in the text it was read from, counted from 0; of an operation its sign.</summary>
    public int At { get; init; }

    public virtual bool Equals(Expression? other) => other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The formula as text, with no more brackets than it needs; it reads back to an equal tree.</summary>
    public sealed override string ToString() => FormulaWriter.Write(this);

    /// <summary>Never negative: a minus before it is a <see cref="Negation"/>.</summary>
    public sealed record Number(decimal Value) : Expression;

    /// <summary><c>VT05[level=huyện;tech=2G]</c>; the breakdown in the form of <see cref="FormulaBreakdown"/>, empty for the whole.</summary>
    public sealed record Indicator(string Code, string Breakdown = "") : Expression;

    public sealed record Negation(Expression Of) : Expression;

    public sealed record Binary(Operator Operator, Expression Left, Expression Right) : Expression;

    /// <summary><c>sqrt(x)</c></summary>
    public sealed record Root(Expression Of) : Expression;

    /// <summary><c>prev(CODE)</c>: the actual figure of the period of the same length before.</summary>
    public sealed record Earlier(Indicator Of) : Expression;

    /// <summary><c>plan(CODE)</c></summary>
    public sealed record Planned(Indicator Of) : Expression;

    /// <summary><c>sum(CODE)</c>: over the areas below.</summary>
    public sealed record SumOverAreas(Indicator Of) : Expression;

    /// <summary><c>sum(CODE; key)</c>: over all values of one breakdown key.</summary>
    public sealed record SumOverKey(Indicator Of, string Key) : Expression;

    /// <summary><c>share(CODE[key=value])</c>: the part over the whole, ×100.</summary>
    public sealed record Share(Indicator Part) : Expression;

    /// <summary><c>density(CODE, DENOMINATOR, per)</c></summary>
    public sealed record Density(Indicator Of, Indicator By, decimal Per) : Expression;

    /// <summary><c>mean(CODE, WEIGHT)</c>: weighted, over the areas below.</summary>
    public sealed record Mean(Indicator Of, Indicator Weight) : Expression;
}
