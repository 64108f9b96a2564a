namespace LienThong.Kernel.Text;

/// <summary>One word of a text, as the search sees it.</summary>
/// <param name="Marked">Lower case, tone in its one place: "hòa".</param>
/// <param name="Folded">Without any mark: "hoa".</param>
/// <param name="Start">Where it begins in the text given.</param>
/// <param name="Length">How many characters of the text it covers.</param>
public readonly record struct Word(string Marked, string Folded, int Start, int Length)
{
    /// <summary>Typed with at least one Vietnamese mark, so the marks are meant.</summary>
    public bool HasMarks => Marked != Folded;
}
