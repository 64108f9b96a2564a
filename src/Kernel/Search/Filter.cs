using LienThong.Kernel.Identity;
using LienThong.Kernel.Text;

namespace LienThong.Kernel.Search;

/// <summary>Terms by which an answer is narrowed to a kind or an agency.</summary>
internal static class Filter
{
    public static IEnumerable<string> Of(string? kind, AgencyId? agency)
    {
        if (kind is not null) yield return "k" + string.Concat(Analyser.Words(kind).Select(w => w.Folded));
        if (agency is { } id) yield return "g" + id.Value.ToString("N");
    }
}
