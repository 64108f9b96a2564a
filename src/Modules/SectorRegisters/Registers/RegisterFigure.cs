namespace LienThong.SectorRegisters.Registers;

/// <summary>What a register counts for an indicator (<c>figures.csv</c>).</summary>
/// <param name="Measure"><c>count(*)</c>, a sum or a number of different values, as SQL.</param>
/// <param name="Unit">Unit of a sum; empty when it is the indicator's.</param>
/// <param name="Days">Which records belong to the period, as SQL with @From and @To.</param>
/// <param name="Where">Which records at all, as SQL; texts are parameters.</param>
/// <param name="Parts">Keys of the breakdown with the columns that they are read from.</param>
/// <param name="Part">A breakdown that is always the same.</param>
/// <param name="Rough">1 when a record's number was not counted to the last one, as SQL.</param>
/// <param name="Summed">The field that is summed; null when records are counted.</param>
internal sealed record RegisterFigure(string Indicator, string Measure, string Unit, string Days, string Where, IReadOnlyList<(string Key, string Column)> Parts, string Part, string Rough, RegisterField? Summed)
{
    /// <summary>Values that <see cref="Where"/> asks for, by parameter.</summary>
    public required IReadOnlyDictionary<string, string> Asked { get; init; }

    /// <summary>Whether different values are counted, not records.</summary>
    public bool IsDistinct => Measure.Contains("distinct", StringComparison.Ordinal);

    /// <summary>Only the parts that are said: what names no technology has none.</summary>
    public string Said => string.Concat(Parts.Select(p => $" and {p.Column} <> ''"));
}
