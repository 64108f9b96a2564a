using LienThong.Kernel.Results;

namespace LienThong.Contracts.Documents;

/// <summary>A row that could not be taken.</summary>
/// <param name="Row">Line of the file from 1; 0 for a file of its own.</param>
/// <param name="File">File name.</param>
/// <param name="Reason">Vietnamese: what is wrong with it.</param>
public sealed record RefusedRow(string File, long Row, string Reason);

/// <summary>How an import stands: counts so far, and what was refused.</summary>
public sealed record ImportReport(long Imported, long AlreadyThere, IReadOnlyList<RefusedRow> Refused);

/// <summary>Conversion of old data (chuyển đổi dữ liệu): closed historical documents of an agency.</summary>
public interface IDocumentImport
{
    /// <summary>
    /// Imports a .jsonl or .jsonl.gz file (objects with id, title, body, optional date yyyy-MM-dd and notation), or a folder of
    /// such files. No number is drawn; readable by the agency's văn thư, lãnh đạo and chánh văn phòng. At most 200 rows a
    /// transaction; run again after a stop it goes on where it was. NotFound for an unknown agency code.
    /// </summary>
    Task<Result<ImportReport>> ImportAsync(string path, string agencyCode, IProgress<ImportReport>? progress, CancellationToken ct);
}
