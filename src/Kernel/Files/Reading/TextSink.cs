using System.Globalization;
using System.Text;

namespace LienThong.Kernel.Files;

/// <summary>Gathers the words of a file up to a limit, leaving out what a database or a normaliser chokes on.</summary>
internal sealed class TextSink(int limit)
{
    /// <summary>Longest run of combining marks kept; Unicode's stream-safe form allows 30, and longer ones only serve to stall normalisers.</summary>
    private const int LongestMarks = 30;
    private readonly StringBuilder _text = new();
    private int _marks;
    private char _high;

    /// <summary>Whether the limit is reached; the reader stops then.</summary>
    public bool IsFull => _text.Length >= limit;

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsFull) return;
            if (_high != 0 && char.IsLowSurrogate(c)) _text.Append(_high).Append(c);
            _high = char.IsHighSurrogate(c) ? c : '\0';
            if (char.IsSurrogate(c)) continue;
            if (char.IsControl(c) && c is not ('\n' or '\t')) continue;
            _marks = IsMark(c) ? _marks + 1 : 0;
            if (_marks <= LongestMarks) _text.Append(c);
        }
    }

    /// <summary>Ends a line unless one has just ended.</summary>
    public void Line()
    {
        if (_text.Length > 0 && _text[^1] != '\n') _text.Append('\n');
    }

    /// <summary>The words in NFC, trimmed; empty when there are none.</summary>
    public string Finish() => _text.ToString().Normalize(NormalizationForm.FormC).Trim();

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
}
