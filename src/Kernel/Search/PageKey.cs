using System.Globalization;

namespace LienThong.Kernel.Search;

/// <summary>Where a page ended: the reading chosen, the total shown, and the last place (newest) or the number shown (relevance).</summary>
internal readonly record struct PageKey(Reading Reading, int Total, long Last)
{
    /// <summary>Null for what is no key; a key only moves within the reader's own answer, so a forged one gains nothing.</summary>
    public static PageKey? Read(string? text)
    {
        var parts = text?.Split('.') ?? [];
        return parts.Length == 3
            && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var reading) && Enum.IsDefined((Reading)reading)
            && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var total) && total is > 0 and <= SearchIndex.CountedHits
            && long.TryParse(parts[2], CultureInfo.InvariantCulture, out var last) && last > 0
            ? new((Reading)reading, total, last)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(int)Reading}.{Total}.{Last}");
}
