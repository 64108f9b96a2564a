using LienThong.Statistics.Prose;

namespace LienThong.Statistics.Catalogue;

/// <summary>What is measured: an entry of the sector's indicators (TT 03/2022, TT 04/2022/TT-BTTTT), in force on [From, To).</summary>
/// <param name="Name">Noun phrase for prose, lower case.</param>
/// <param name="Unit">The word printed after the number.</param>
/// <param name="Base">Per how many: 100 for a share, 1 for a count.</param>
/// <param name="Dimensions">Keys by which it may be broken down, with the values known.</param>
/// <param name="Adds">Whether values of several areas or parts add up to the whole's.</param>
/// <param name="Formula">How it is computed from others; empty when it is only stated.</param>
/// <param name="Classes">Indicators that together make up a total of this kind; a total beside which they do not add up is of unclear extent.</param>
/// <param name="Phrase">A sentence's core with <c>{v}</c> for number and unit.</param>
internal sealed record Indicator(
    string Code,
    string Name,
    string Unit,
    FigureKind Kind,
    int Base,
    string Periodicity,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Dimensions,
    string Reporter,
    bool Adds,
    string Formula,
    string Basis,
    string Section,
    string Phrase,
    decimal? Low,
    decimal? High,
    DateOnly From,
    DateOnly? To,
    IReadOnlyList<string> Classes)
{
    /// <summary>The return in which its reporters hand it in; empty when it comes otherwise, or the form names it itself.</summary>
    public string Form { get; init; } = "";

    public bool InForce(Period period) => From <= period.To && (To is null || To > period.From);
}
