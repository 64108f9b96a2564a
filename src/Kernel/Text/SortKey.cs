using System.Text;

namespace LienThong.Kernel.Text;

/// <summary>
/// Keys that put Vietnamese texts in dictionary order by plain comparison. A key holds only 0-9 and a-z, so every engine and
/// every collation sorts it alike. First the letters (a ă â b … d đ e ê …), then the tones, numbers by value.
/// </summary>
public static class SortKey
{
    /// <summary>Characters of a text that count; what is alike so far sorts by what else the query orders by.</summary>
    public const int Counted = 120;

    private const string Base36 = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const string LevelEnd = "00";
    private const string Gap = "01";

    /// <summary>Names, titles, codes: "Điều 2" before "Điều 10", "Hoa" before "Hòa" before "Hoan".</summary>
    public static string Of(string? text)
    {
        var key = new StringBuilder();
        Append(key, text ?? "");
        return key.ToString();
    }

    /// <summary>People: by given name (the last word), then middle names, then family name (the first word).</summary>
    public static string OfPerson(string? fullName)
    {
        var names = Nfc.Clean(fullName).Split(' ');
        var key = new StringBuilder();
        Append(key, names[^1]);
        if (names.Length == 1) return key.ToString();
        Append(key.Append(LevelEnd), string.Join(' ', names[1..^1]));
        Append(key.Append(LevelEnd), names[0]);
        return key.ToString();
    }

    private static void Append(StringBuilder key, string text)
    {
        if (text.Length > Counted) text = text[..Counted];
        var tones = new StringBuilder();
        var first = true;
        foreach (var word in Analyser.Words(text))
        {
            if (!first) key.Append(Gap);
            first = false;
            Letter(key, word.Marked);
            var tone = 0;
            foreach (var c in word.Marked) tone = Math.Max(tone, ToneMark.Of(c));
            tones.Append((char)('0' + tone));
        }

        key.Append(LevelEnd).Append(tones);
    }

    private static void Letter(StringBuilder key, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (char.IsAsciiDigit(word[i]))
            {
                var start = i;
                while (i + 1 < word.Length && char.IsAsciiDigit(word[i + 1])) i++;
                var digits = word.AsSpan(start, i + 1 - start).TrimStart('0');
                if (digits.Length > 35) digits = digits[..35];
                key.Append('1').Append(Base36[digits.Length]).Append(digits);
                continue;
            }

            var rank = Letters.IndexOf(ToneMark.Without(word[i]));
            if (rank < 0) rank = Letters.IndexOf(Fold.Of(word[i]));
            if (rank >= 0) key.Append(Base36[3 + (rank / 18)]).Append(Base36[rank % 18]);
            else key.Append('z').Append(Base36[word[i] / 1296 % 36]).Append(Base36[word[i] / 36 % 36]).Append(Base36[word[i] % 36]);
        }
    }
}
