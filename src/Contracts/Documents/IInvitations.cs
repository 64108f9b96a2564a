using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Contracts.Documents;

/// <summary>A registered giấy mời.</summary>
/// <param name="Id">The incoming document.</param>
/// <param name="Notation">Số, ký hiệu: "125/GM-UBND"; empty when it bears none.</param>
/// <param name="Sender">Who invites.</param>
/// <param name="Subject">Trích yếu.</param>
/// <param name="Arrived">Ngày đến.</param>
/// <param name="Link">Its page.</param>
public sealed record Invitation(Guid Id, string Notation, string Sender, string Subject, DateOnly Arrived, string Link);

/// <summary>The invitations of an agency, for whoever arranges its week; only those that the hat may read.</summary>
public interface IInvitations
{
    /// <summary>Those that arrived since a day and are neither void nor recalled, the newest first; one statement.</summary>
    Task<IReadOnlyList<Invitation>> SinceAsync(Session session, Actor hat, DateOnly since, int most);

    /// <summary>One of them, whenever it arrived; null where the hat may not know of it.</summary>
    Task<Invitation?> FindAsync(Session session, Actor hat, Guid id);
}
