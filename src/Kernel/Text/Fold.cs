using System.Globalization;
using System.Text;

namespace LienThong.Kernel.Text;

/// <summary>Letters without case, marks and tones, đ as d: for autocomplete, codes and the wide side of the search.</summary>
public static class Fold
{
    private static readonly char[] Table = Build();

    /// <summary>One letter folded; '\0' for a combining mark, which folds to nothing.</summary>
    internal static char Of(char c)
    {
        if (c < Table.Length) return Table[c];
        return Combining(c) ? '\0' : char.ToLowerInvariant(c);
    }

    /// <summary>"Đặng Thị Hoà" → "dang thi hoa". Spaces and punctuation stay as they are.</summary>
    public static string Text(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
            if (Of(c) is var letter and not '\0') folded.Append(letter);
        return folded.ToString();
    }

    /// <summary>Words only, one space between: "15/QĐ-STTTT" → "15 qd stttt". What autocomplete columns store and compare.</summary>
    public static string Words(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var letter = Of(c);
            if (letter == '\0') continue;
            if (char.IsLetterOrDigit(letter)) folded.Append(letter);
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }

    internal static bool Combining(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    private static char[] Build()
    {
        var table = new char[0x1F00];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)i;
            var letter = Combining(c) ? '\0' : c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c);
            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            // Only Latin loses its marks: elsewhere they tell words apart and nobody types without them.
            var latin = i is < 0x250 or >= 0x1E00;
            table[i] = latin && parts.Length > 1 && parts.Skip(1).All(Combining) ? parts[0] : letter;
        }

        return table;
    }
}
