using LienThong.Kernel.Text;

namespace LienThong.Organisation;

/// <summary>How a unit's name is found: by its words, and names of the highlands also without their apostrophe (M'Đrắk as mđrắk).</summary>
internal static class AreaNames
{
    /// <summary>What is stored of a name: its words without and with marks.</summary>
    public static (string Folded, string Marked) Searched(string name)
    {
        var words = Analyser.Words(name);
        var joined = Joined(name);
        if (joined != name) words.AddRange(Analyser.Words(joined));
        return (string.Join(' ', words.Select(w => w.Folded)), string.Join(' ', words.Select(w => w.Marked)));
    }

    private static string Joined(string name) => name.Replace('’', '\'').Replace("' ", "'", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
}
