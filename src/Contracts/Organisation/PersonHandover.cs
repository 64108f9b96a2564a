using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Contracts.Organisation;

/// <summary>What one person has in hand passes to a colleague of the same agency, by minutes to which both agreed.</summary>
/// <param name="From">The appointment, past or present, that gives.</param>
/// <param name="FromName">Its person and title in words.</param>
/// <param name="To">Who takes over, in office.</param>
/// <param name="Basis">The minutes in words, for histories: "Biên bản bàn giao ngày 28/11/2026".</param>
public sealed record PersonHandover(AppointmentId From, string FromName, MemberView To, string Basis)
{
    /// <summary>Who takes over, in words: person and title.</summary>
    public string ToName => $"{To.FullName} – {To.Title}";
}

/// <summary>One open record in which a person has a part.</summary>
/// <param name="Kind">Kind of the record, e.g. <c>incoming</c>.</param>
/// <param name="Record">The record.</param>
/// <param name="Title">Trích yếu, name of the task or dossier.</param>
/// <param name="Number">Số ký hiệu or số đến; empty for a draft.</param>
/// <param name="Part">What the person does in it: "Chủ trì", "Soạn thảo"; several with a comma.</param>
/// <param name="Due">Deadline, if any.</param>
/// <param name="Link">The record's page.</param>
public sealed record HeldRecord(string Kind, Guid Record, string Title, string Number, string Part, DateOnly? Due, string Link)
{
    /// <summary>Why the one who takes over may not do that part; null when all is well.</summary>
    public string? Fault { get; init; }
}

/// <summary>A module whose records are in people's hands: tells what one has, and passes it. Work items are passed by the caller, all at once.</summary>
public interface IPersonRecords
{
    /// <summary>Open records in which the giving appointment has a part; nothing is changed. The number of statements does not grow with the records.</summary>
    Task<IReadOnlyList<HeldRecord>> HeldAsync(Session session, PersonHandover handover);

    /// <summary>Puts the taking appointment in the place of the giving one in all of them, in the caller's transaction.</summary>
    Task<IReadOnlyList<HeldRecord>> PassAsync(Session session, PersonHandover handover);
}
