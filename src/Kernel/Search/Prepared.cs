namespace LienThong.Kernel.Search;

/// <summary>An entry ready to be written, its words found: made by <see cref="SearchIndex.Prepare"/> ahead of the transaction that puts it.</summary>
public sealed class Prepared
{
    internal Prepared(EntryRow row, IReadOnlyCollection<string> tokens) => (Row, Tokens) = (row, tokens);

    internal EntryRow Row { get; }

    internal IReadOnlyCollection<string> Tokens { get; }

    /// <summary>Filter terms: the kind and the agency.</summary>
    internal IEnumerable<string> Filters => Filter.Of(Row.Kind, Row.AgencyId);

    /// <summary>What the engine's full-text table holds of it.</summary>
    internal object? Words { get; set; }
}
