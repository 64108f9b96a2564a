namespace LienThong.Organisation.LoadAreas;

/// <summary>What stored rows lack or say otherwise than they should.</summary>
/// <param name="New">Wanted and not stored.</param>
/// <param name="Changed">Stored otherwise, as wanted.</param>
/// <param name="Lost">Stored and not wanted.</param>
internal sealed record Difference<TRow>(List<TRow> New, List<TRow> Changed, List<TRow> Lost)
{
    public bool IsNone => New.Count + Changed.Count + Lost.Count == 0;

    /// <summary>Rows to write.</summary>
    public List<TRow> In => [.. New, .. Changed];

    /// <summary>Rows to take out first.</summary>
    public List<TRow> Out => [.. Lost, .. Changed];
}

internal static class Difference
{
    public static Difference<TRow> Of<TRow, TKey>(IReadOnlyList<TRow> stored, IReadOnlyList<TRow> wanted, Func<TRow, TKey> key) where TRow : notnull where TKey : notnull
    {
        var (known, difference) = (stored.ToDictionary(key), new Difference<TRow>([], [], []));
        foreach (var row in wanted)
            if (!known.Remove(key(row), out var old)) difference.New.Add(row);
            else if (!old.Equals(row)) difference.Changed.Add(row);
        difference.Lost.AddRange(known.Values);
        return difference;
    }
}
