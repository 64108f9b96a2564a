using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Contracts.Documents;

/// <summary>A document as another record names it.</summary>
/// <param name="Notation">Số, ký hiệu: "15/QĐ-STTTT"; empty when it bears none.</param>
/// <param name="Subject">Trích yếu.</param>
/// <param name="Link">Its page.</param>
public sealed record DocumentCard(Guid Id, string Notation, string Subject, string Link);

/// <summary>Incoming and outgoing documents by their ids, for records that come from one; null where the asker may not know of it. One statement.</summary>
public interface IDocumentCards
{
    /// <summary>For who reads a page.</summary>
    Task<DocumentCard?> FindAsync(Session session, Reader reader, Guid id);

    /// <summary>For the hat in which something is done.</summary>
    Task<DocumentCard?> FindAsync(Session session, Actor hat, Guid id);
}
