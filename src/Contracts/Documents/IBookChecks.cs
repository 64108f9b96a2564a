using LienThong.Kernel.Results;

namespace LienThong.Contracts.Documents;

/// <summary>What a check of a book says of a number.</summary>
/// <param name="Code"><c>documents.book.…</c></param>
/// <param name="Fault">False for what is only to be known: held, void and inserted numbers.</param>
/// <param name="Number">"125", "125a", or "12–15".</param>
/// <param name="Message">In Vietnamese.</param>
public sealed record BookRemark(string Code, bool Fault, string Number, string Message);

/// <summary>A numbered book as it was found.</summary>
/// <param name="Numbers">How many numbers it gave out.</param>
public sealed record BookReport(string Title, string Kind, string Period, long Numbers, IReadOnlyList<BookRemark> Remarks);

/// <summary>Kiểm tra sổ: gaps, duplicates, back-dated numbers in the books of incoming and outgoing documents.</summary>
public interface IBookChecks
{
    /// <summary>All books of an agency and of those that passed into it; NotFound where no agency bears the code today.</summary>
    Task<Result<IReadOnlyList<BookReport>>> CheckAsync(string agencyCode, CancellationToken ct);
}
