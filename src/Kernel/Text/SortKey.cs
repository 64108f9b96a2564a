using System.Text;

namespace LienThong.Kernel.Text;

/// <summary>Keys that sort by Vietnamese rules when compared as plain text, the same on both engines.</summary>
public static class SortKey
{
    /// <summary>Key of a name or title.</summary>
    public static string Of(string text) => text.Normalize(NormalizationForm.FormC).ToLowerInvariant();

    /// <summary>Key of a person: given name first, then the middle and family names.</summary>
    public static string OfPerson(string fullName)
    {
        var words = fullName.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "" : Of(words[^1] + " " + string.Join(' ', words[..^1]));
    }
}
