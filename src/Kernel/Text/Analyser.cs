namespace LienThong.Kernel.Text;

/// <summary>
/// Cuts a text into words for the search, the same for what is stored and what is asked. A word is a run of letters and digits;
/// every other character separates, so "15/QĐ-STTTT" gives 15, qđ, stttt. No word is thrown away; one longer than
/// <see cref="LongestWord"/> is cut.
/// </summary>
public static class Analyser
{
    /// <summary>No word of any language is longer; what is, is data.</summary>
    public const int LongestWord = 64;

    /// <summary>The words in order. The text must be NFC (<see cref="Nfc"/>).</summary>
    public static List<Word> Words(ReadOnlySpan<char> text)
    {
        var words = new List<Word>();
        var reader = new WordReader(text, stackalloc char[LongestWord], stackalloc char[LongestWord]);
        while (reader.Next())
        {
            var folded = reader.Folded.ToString();
            words.Add(new(reader.Marked.SequenceEqual(folded) ? folded : reader.Marked.ToString(), folded, reader.Start, reader.End - reader.Start));
        }

        return words;
    }
}
