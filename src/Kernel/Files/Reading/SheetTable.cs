namespace LienThong.Kernel.Files;

/// <summary>One sheet of a workbook as text: dates as 2026-11-21, of a formula the value that was last seen.</summary>
/// <param name="Name">As on the sheet's tab.</param>
/// <param name="Lines">Rows that hold anything.</param>
public sealed record SheetTable(string Name, IReadOnlyList<SheetLine> Lines)
{
    /// <summary>Merged cells, as "A2:B3": what stands under one is said once and meant who knows how often.</summary>
    public IReadOnlyList<string> Merged { get; init; } = [];
}

/// <summary>One row of a sheet.</summary>
/// <param name="Number">As Excel counts, from 1.</param>
/// <param name="Cells">From column A on; null where nothing stands.</param>
public sealed record SheetLine(int Number, IReadOnlyList<string?> Cells)
{
    /// <summary>Columns, from 0, whose cell holds a number, not text or a day: 1.456 there is one and a half, never a thousand.</summary>
    public IReadOnlyList<int> Numbers { get; init; } = [];
}
