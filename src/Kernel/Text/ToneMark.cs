using System.Text;

namespace LienThong.Kernel.Text;

/// <summary>The tone mark of a Vietnamese syllable: which one, and where it is written.</summary>
internal static class ToneMark
{
    private const string Marks = "\u0300\u0309\u0303\u0301\u0323";
    private const int Last = 0x1F00;
    private static readonly byte[] Tones = new byte[Last];
    private static readonly char[] Bare = new char[Last];
    private static readonly Dictionary<(char, byte), char> Toned = [];

    static ToneMark()
    {
        for (var i = 0; i < Last; i++)
        {
            Bare[i] = (char)i;
            var parts = ((char)i).ToString().Normalize(NormalizationForm.FormD);
            var at = parts.AsSpan().IndexOfAny(Marks);
            if (at < 1) continue;
            var tone = (byte)(Marks.IndexOf(parts[at]) + 1);
            var bare = parts.Remove(at, 1).Normalize(NormalizationForm.FormC);
            if (bare.Length != 1) continue;
            (Tones[i], Bare[i]) = (tone, bare[0]);
            Toned[(bare[0], tone)] = (char)i;
        }
    }

    /// <summary>0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng: the order of dictionaries.</summary>
    public static byte Of(char c) => c < Last ? Tones[c] : (byte)0;

    /// <summary>The letter without its tone; ă â ê ô ơ ư đ stay.</summary>
    public static char Without(char c) => c < Last ? Bare[c] : c;

    /// <summary>
    /// One place for the tone of oa, oe, uy in a lower-case syllable: hoà → hòa, thuý → thúy, tòan → toàn, qúy → quý.
    /// Anything else is left alone.
    /// </summary>
    public static void Place(Span<char> word)
    {
        for (var i = 0; i + 1 < word.Length; i++)
        {
            var (first, second) = (Without(word[i]), Without(word[i + 1]));
            if ((first, second) is not (('o', 'a') or ('o', 'e') or ('u', 'y'))) continue;
            var (left, right) = (Of(word[i]), Of(word[i + 1]));
            if ((left == 0) == (right == 0)) continue;
            var onSecond = i + 2 < word.Length || (first == 'u' && i > 0 && word[i - 1] == 'q');
            if (onSecond == (right != 0)) return;
            var tone = left + right;
            word[i] = onSecond ? first : Toned[(first, (byte)tone)];
            word[i + 1] = onSecond ? Toned[(second, (byte)tone)] : second;
            return;
        }
    }
}
