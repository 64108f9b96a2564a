using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Contracts.Documents;

/// <summary>What somebody had to do about a document, done for good.</summary>
/// <param name="Document">As it was asked for: an incoming document, or an outgoing one that an agency below took in.</param>
/// <param name="Unit">Whose line of it was confirmed; null where the agency as a whole closed it.</param>
/// <param name="Number">Số đến in the agency's book.</param>
/// <param name="By">Who gave the result; empty where it was closed without one.</param>
/// <param name="Result">The result in that person's words, for readers of that agency.</param>
public sealed record SettledDuty(Guid Document, AgencyId Agency, UnitId? Unit, long Number, DateOnly Arrived, DateTimeOffset At, string By, string Result);

/// <summary>Duties of documents that are over, for records that were given by them.</summary>
public interface ISettledDuties
{
    /// <summary>Those of these documents; not what may still be undone at that moment. One round trip.</summary>
    Task<IReadOnlyList<SettledDuty>> OfAsync(Session session, IReadOnlyCollection<Guid> documents, DateTimeOffset now);
}
