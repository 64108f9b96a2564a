using LienThong.Kernel.Results;

namespace LienThong.Kernel.Files;

public sealed partial class Files
{
    /// <summary>
    /// Rows of a stored workbook (.xlsx) for its reader; looked at by the same limited child as every upload, and nothing in it is run.
    /// Invalid (field <c>File</c>) when it is no workbook, broken or too large; refused as <see cref="OpenAsync"/> refuses.
    /// </summary>
    public async Task<Result<IReadOnlyList<SheetTable>>> SheetsAsync(StagedFile file, CancellationToken ct = default)
    {
        var bytes = await OpenAsync(file.Sha256, ct);
        if (!bytes.IsOk) return bytes.Failure;
        await using (bytes.Value) return await SheetsAsync(_store.PathOf(file.Sha256), ct);
    }

    /// <summary>Text of a stored .csv for its reader, null for a file of another name; refused as <see cref="OpenAsync"/> refuses.</summary>
    public async Task<Result<TextReader>?> CsvAsync(StagedFile file, CancellationToken ct = default)
    {
        if (!file.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)) return null;
        var bytes = await OpenAsync(file.Sha256, ct);
        if (!bytes.IsOk) return bytes.Failure;
        using var text = new StreamReader(bytes.Value);
        return new StringReader(await text.ReadToEndAsync(ct));
    }

    /// <summary>Rows of a workbook on the operator's own disk.</summary>
    public Task<Result<IReadOnlyList<SheetTable>>> SheetsAsync(string path, CancellationToken ct = default) => reader.SheetsAsync(path, ct);
}
