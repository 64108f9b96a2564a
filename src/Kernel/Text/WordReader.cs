namespace LienThong.Kernel.Text;

/// <summary>Walks the words of a text without making strings; see <see cref="Analyser"/> for what a word is.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text, Span<char> marked, Span<char> folded)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _marked = marked;
    private readonly Span<char> _folded = folded;
    private int _used;

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where the word ends in the text.</summary>
    public int End { get; private set; }

    public readonly ReadOnlySpan<char> Marked => _marked[.._used];

    public readonly ReadOnlySpan<char> Folded => _folded[.._used];

    /// <summary>Goes to the next word; false at the end of the text.</summary>
    public bool Next()
    {
        var at = End;
        while (at < _text.Length && !char.IsLetterOrDigit(_text[at])) at++;
        if (at >= _text.Length) return false;
        Start = at;
        _used = 0;
        for (; at < _text.Length; at++)
        {
            var c = _text[at];
            var plain = Fold.Of(c);
            if (plain == '\0') continue;
            if (!char.IsLetterOrDigit(c)) break;
            if (_used == _marked.Length) continue;
            _folded[_used] = plain;
            _marked[_used++] = char.ToLowerInvariant(c);
        }

        End = at;
        ToneMark.Place(_marked[.._used]);
        return true;
    }
}
