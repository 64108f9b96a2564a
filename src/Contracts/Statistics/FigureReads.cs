namespace LienThong.Contracts.Statistics;

/// <summary>One value as asked on the command line and by the API.</summary>
/// <param name="Value">In the indicator's unit, dot decimals.</param>
/// <param name="Printed">As the office prints it: "trên 90 triệu đồng".</param>
/// <param name="Class"><c>counted</c>, <c>reported</c> or <c>computed</c>.</param>
/// <param name="Boundaries">First day of the boundaries by which a sum through the succession counts; null when the area stood in the period.</param>
public sealed record AskedFigure(string Code, string Name, string Area, string Period, string Breakdown, string Kind, string Value, string Unit, string Qualifier, string Printed, string Class, string Source, DateTimeOffset? RecordedAt, DateOnly? Boundaries = null)
{
    /// <summary><c>approved</c>, or <c>published</c> when an issued report told this value; null for a computed one.</summary>
    public string? Status { get; init; }
}

/// <summary>Which figure is meant.</summary>
/// <param name="Area">A code of the boundaries meant.</param>
/// <param name="KnownOn">The end of this day in Viet Nam: what we held for true then. Null for now.</param>
/// <param name="Boundaries">The boundaries of this day, on which the area bore its code; null for those of the period, or of today when the code was nobody's then.</param>
public sealed record FigureQuestion(string Code, string Area, string Period, string? Breakdown = null, bool Plan = false, DateOnly? KnownOn = null, DateOnly? Boundaries = null);

/// <summary>Values of indicators for the command line.</summary>
public interface IFigureReads
{
    /// <summary>Ok, NotFound when nobody said such a value, Invalid for an unknown code, area, period or breakdown.</summary>
    Task<Kernel.Results.Result<AskedFigure>> ValueAsync(FigureQuestion question, CancellationToken ct);
}

/// <summary>A part of how a value comes about; a stored one has a source, a computed one its parts.</summary>
/// <param name="Text">The part as the formula writes it.</param>
/// <param name="Code">Why it has no value; null when it has one.</param>
public sealed record ExplainedFigure(string Text, string? Value, string? Unit, string? Code, string? Message, string? Class, string? Printed, string? Source, IReadOnlyList<ExplainedFigure> Parts);

/// <summary>How values come about.</summary>
public interface IFigureExplanations
{
    /// <summary>The tree of a value, also of one that is missing: which part lacks. Invalid for an unknown code, area, period or breakdown.</summary>
    Task<Kernel.Results.Result<ExplainedFigure>> ExplainAsync(FigureQuestion question, CancellationToken ct);
}

/// <summary>A review as a file.</summary>
/// <param name="Name">As downloaded: <c>tong-ket-96-2017.docx</c>.</param>
/// <param name="MediaType">Of its content.</param>
public sealed record ReviewFile(string Name, string MediaType, byte[] Content);

/// <summary>Which sums are meant: of one period, or of all periods of the same length until another.</summary>
/// <param name="Boundaries">The boundaries of this day; null for those of today.</param>
public sealed record SumQuestion(string Code, string Period, string? Until = null, string? Breakdown = null, DateOnly? Boundaries = null);

/// <summary>One indicator by the provinces of one day's boundaries.</summary>
/// <param name="Boundaries">The day whose boundaries these are.</param>
/// <param name="BoundariesText">The same in words, for a table's head.</param>
/// <param name="Unallocated">Figures of units that did not go whole into one of them; added nowhere.</param>
public sealed record AreaSums(string Code, string Name, string Unit, string Period, string? Until, string Breakdown, DateOnly Boundaries, string BoundariesText, IReadOnlyList<AreaSum> Areas, IReadOnlyList<SummedPart> Unallocated);

/// <summary>What one province has.</summary>
/// <param name="Value">Null when something of it is not known.</param>
/// <param name="Class"><c>counted</c>, <c>reported</c> or <c>computed</c>; null without a value.</param>
/// <param name="Missing">Whose figures lack; empty where nobody of it has one.</param>
public sealed record AreaSum(string Area, string Name, string? Value, string? Printed, string? Class, IReadOnlyList<SummedPart> Parts, IReadOnlyList<string> Missing);

/// <summary>A unit's own figure.</summary>
/// <param name="Periods">Of how many periods it is the sum.</param>
public sealed record SummedPart(string Area, string Name, string Value, long Periods);

/// <summary>Sums of an indicator through the succession of the provinces.</summary>
public interface IAreaSums
{
    /// <summary>Invalid for an unknown code, period, breakdown or a day without provinces; Refused for a sum over time of what does not add.</summary>
    Task<Kernel.Results.Result<AreaSums>> SumAsync(SumQuestion question, CancellationToken ct);
}

/// <summary>The year review as a file.</summary>
public interface IReviewFiles
{
    /// <summary>
    /// Formats <c>txt</c>, <c>html</c>, <c>json</c>, <c>docx</c>: the same data give the same bytes; and <c>pdf</c>, where LibreOffice puts its own marks.
    /// In the words of an agency where it wrote some, else as it writes itself. Refused when the format, the area or the agency is unknown, when nothing is known of the area and year, and PDF where LibreOffice is missing.
    /// </summary>
    Task<Kernel.Results.Result<ReviewFile>> MakeAsync(string area, int year, string format, DateOnly? knownOn, string? agency, CancellationToken ct);
}
