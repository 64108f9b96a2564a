namespace LienThong.WebKit;

/// <summary>One sheet of a workbook that <see cref="Xlsx"/> writes.</summary>
/// <param name="Name">≤ 31 characters.</param>
/// <param name="Heads">Headings; the first row stays in view.</param>
/// <param name="Rows">The rows, as many cells as headings.</param>
public sealed record XlsxSheet(string Name, IReadOnlyList<string> Heads, IAsyncEnumerable<object?[]> Rows)
{
    /// <summary>Widths of the columns in characters. Such columns are for typing: what is typed stays text, so that Excel takes no leading 0 away and turns no date around.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];

    /// <summary>Columns (from 0) that offer the cells of a range: <c>'Danh mục'!$A$2:$A$9</c>.</summary>
    public IReadOnlyDictionary<int, string> Offers { get; init; } = new Dictionary<int, string>();
}
