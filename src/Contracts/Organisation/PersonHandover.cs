using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;

namespace LienThong.Contracts.Organisation;

/// <summary>What one person has in hand passes to a colleague of the same agency, by minutes to which both agreed.</summary>
/// <param name="From">Who gives, in office or not any more.</param>
/// <param name="To">Who takes over, in office.</param>
/// <param name="Basis">The minutes in words, for histories: "Biên bản bàn giao ngày 28/11/2026".</param>
public sealed record PersonHandover(MemberView From, MemberView To, string Basis)
{
    /// <summary>Access token of who gives.</summary>
    public string Gives => Token.Hat(From.Id);

    /// <summary>Access token of who takes over.</summary>
    public string Takes => Token.Hat(To.Id);

    /// <summary>Who gives, in words: person and title.</summary>
    public string FromName => Words(From);

    /// <summary>Who takes over, in words: person and title.</summary>
    public string ToName => Words(To);

    private static string Words(MemberView member) => $"{member.FullName} – {member.Title}";
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
    /// <summary>The part that the role of the one who takes over may not do; null when all is well.</summary>
    public string? Refused { get; init; }
}

/// <summary>A module whose records are in people's hands: tells what one has, and passes it. Work items are passed by the caller, all at once.</summary>
public interface IPersonRecords
{
    /// <summary>Open records in which the giving appointment has a part; nothing is changed. The number of statements does not grow with the records.</summary>
    Task<IReadOnlyList<HeldRecord>> HeldAsync(Session session, PersonHandover handover);

    /// <summary>Puts the taking appointment in the place of the giving one in all of them, in the caller's transaction.</summary>
    Task<IReadOnlyList<HeldRecord>> PassAsync(Session session, PersonHandover handover);
}
