using LienThong.Kernel.Acts;

namespace LienThong.Contracts.Statistics;

/// <summary>A row that was not taken: line of the file from 1 (the header is 1), column, stable code, Vietnamese reason and remedy.</summary>
public sealed record FigureRefusal(int Row, string Field, string Code, string Message);

/// <summary>What a check found worth a second look; the row was taken.</summary>
/// <param name="Rule">The check, e.g. <c>parts-of-whole</c>.</param>
/// <param name="Row">Line of the file that it speaks of; 0 for what was stored before.</param>
public sealed record FigureWarning(string Rule, int Row, string Indicator, string Message);

/// <summary>What became of a file of values.</summary>
/// <param name="Imported">Rows taken: new ones, corrections, and those that said what was known.</param>
/// <param name="Corrected">Of these, how many replaced another value.</param>
/// <param name="Unchanged">Of these, how many said what was known.</param>
public sealed record FigureImportReport(int Imported, int Corrected, int Unchanged, IReadOnlyList<FigureRefusal> Refused, IReadOnlyList<FigureWarning> Warnings);

/// <summary>Brings values of indicators into the node (<c>statistics import FILE.csv</c>).</summary>
public interface IFigureImport
{
    /// <summary>
    /// Columns <c>indicator,area,period,kind,value,unit,qualifier,breakdown,source,note</c>: good rows are taken in one transaction, the others
    /// come back with reasons. A value said anew for the same indicator, area, period, kind and breakdown corrects the one before, which is kept.
    /// </summary>
    Task<FigureImportReport> ImportAsync(TextReader file, string name, Act act, CancellationToken ct);
}
