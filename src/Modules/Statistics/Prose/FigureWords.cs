namespace LienThong.Statistics.Prose;

/// <summary>The words around a figure's digits.</summary>
internal static class FigureWords
{
    public const string Verb = "đạt ";

    public static string Qualified(PrintedFigure figure) => Sure(figure.Qualifier) + Plain(figure);

    public static string Reached(PrintedFigure figure)
    {
        var verb = figure.Kind == FigureKind.Rank ? "xếp " : Verb;
        return figure.Qualifier == Qualifier.Estimated ? "ước " + verb + Plain(figure) : verb + Qualified(figure);
    }

    private static string Plain(PrintedFigure figure) =>
        (figure.Kind == FigureKind.Rank ? "thứ " : "") + figure.Digits + Unit(figure.Unit);

    // The sign of a share clings to its number, also as "% dân số".
    private static string Unit(string unit) => unit is "" or ['%' or '‰', ..] ? unit : " " + unit;

    private static string Sure(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Above => "trên ",
        Qualifier.Below => "dưới ",
        Qualifier.About => "khoảng ",
        Qualifier.Estimated => "ước ",
        _ => "",
    };
}
