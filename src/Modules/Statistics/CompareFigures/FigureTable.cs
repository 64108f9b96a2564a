using LienThong.Contracts.Organisation;
using LienThong.Statistics.Catalogue;

namespace LienThong.Statistics.CompareFigures;

/// <summary>Tables of figures by provinces and years, all by the same boundaries.</summary>
/// <param name="Keys">Breakdowns by which these indicators may be grouped.</param>
internal sealed record FigureTables(TableQuestion Question, Boundaries Boundaries, IReadOnlyList<int> Years, IReadOnlyList<FigureTable> Tables, IReadOnlyList<string> Keys);

/// <summary>One indicator.</summary>
/// <param name="Hidden">How many provinces are not shown because nothing is known of them.</param>
/// <param name="Unplaced">Figures of units that belong whole to none of these boundaries' provinces.</param>
/// <param name="Shared">Units whose figures are shared out by the table of weights.</param>
internal sealed record FigureTable(Indicator Indicator, IReadOnlyList<TableRow> Rows, int Hidden, IReadOnlyList<Figure> Unplaced, IReadOnlyList<string> Shared, IReadOnlyDictionary<Guid, NamedArea> Names);

/// <summary>A province, or a part of its whole.</summary>
/// <param name="Cells">One for each year.</param>
internal sealed record TableRow(NamedArea Area, Breakdown Part, IReadOnlyList<TableCell> Cells);

/// <summary>One value.</summary>
/// <param name="Figure">Null when it is not known.</param>
/// <param name="Stored">Somebody said it or it was counted; else it was computed.</param>
/// <param name="Before">The year before's, when there is one.</param>
/// <param name="Units">How many units make up the province in that year.</param>
/// <param name="Missing">Whose figures lack.</param>
internal sealed record TableCell(int Year, Figure? Figure, bool Stored, Figure? Before, int Units, IReadOnlyList<string> Missing)
{
    /// <summary>Something of it is known, if not all.</summary>
    public bool Partly => Figure is null && Missing.Count > 0 && Missing.Count < Units;
}
