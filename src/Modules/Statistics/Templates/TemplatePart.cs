namespace LienThong.Statistics.Templates;

/// <summary>A piece of a section's text: an officer's words, a live figure, or pieces that stand only when a figure is known.</summary>
internal abstract record TemplatePart
{
    internal sealed record Words(string Text) : TemplatePart;

    internal sealed record Value(FigureName Name) : TemplatePart;

    /// <param name="Known">Whether the pieces stand when the figure is known, or when it is missing.</param>
    internal sealed record When(FigureName Name, bool Known, IReadOnlyList<TemplatePart> Parts) : TemplatePart;
}

/// <summary>Which figure of the review's area is meant.</summary>
/// <param name="Beside">What it is compared with; null for the figure itself.</param>
/// <param name="Listed">Whether the names of its records are meant, not their number.</param>
internal sealed record FigureName(string Indicator, Period Period, Breakdown Breakdown, ValueKind? Beside, bool Listed = false)
{
    /// <summary>As officers write it: <c>{BC06}</c>, <c>{BC06 2017-Q3: scope=quốc tế}</c>, <c>{BC06 so kế hoạch}</c>, <c>{BC06 so kỳ trước}</c>, <c>{kê QL50}</c>.</summary>
    public string Text(int year) =>
        $"{{{(Listed ? TemplateWords.List : "")}{Indicator}{(Period == Period.OfYear(year) ? "" : $" {Period.Text}")}{Beside switch { ValueKind.Plan => $" {TemplateWords.BesidePlan}", ValueKind.Actual => $" {TemplateWords.BesideBefore}", _ => "" }}{(Breakdown.IsWhole ? "" : $": {Breakdown.Text}")}}}";
}

/// <summary>What cannot be read in a text.</summary>
/// <param name="Line">From 1, empty lines counted.</param>
internal sealed record TemplateFault(int Line, string Code, string Message);
