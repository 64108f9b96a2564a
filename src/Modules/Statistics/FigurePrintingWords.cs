namespace LienThong.Statistics;

/// <summary>Words that stand before a figure.</summary>
internal static class FigurePrintingWords
{
    public const string Reaches = "đạt ";
}
