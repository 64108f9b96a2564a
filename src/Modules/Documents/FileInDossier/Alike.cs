using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>How much two texts speak of one matter: the share of the words of the shorter that the longer has too. Pure.</summary>
internal static class Alike
{
    /// <summary>From here on they are told to speak of one matter; with the same writer sooner.</summary>
    public const double Enough = 0.5, WithSameWriter = 0.34;

    // One word in common is chance.
    private const int FewestCommon = 2;

    /// <summary>Folded words that say something.</summary>
    public static HashSet<string> WordsOf(string text) =>
        [.. Fold.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1 && !FilingWords.Empty.Contains(w))];

    public static double Share(HashSet<string> one, HashSet<string> other)
    {
        var least = Math.Min(one.Count, other.Count);
        var common = one.Count(other.Contains);
        return least == 0 || common < FewestCommon ? 0 : (double)common / least;
    }
}
