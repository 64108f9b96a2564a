using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Contracts.Organisation;

/// <summary>Open records of one agency whose deadline a change of the calendar moves from a day to another.</summary>
public sealed record MovedDeadlines(AgencyId Agency, DateOnly From, DateOnly To, int Records);

/// <summary>A module that stores deadlines counted in working days. When the calendar changes, they are counted anew in the same transaction.</summary>
public interface ICountedDeadlines
{
    /// <summary>What would move under another calendar; nothing is changed, and the number of statements does not grow.</summary>
    Task<IReadOnlyList<MovedDeadlines>> CountAsync(Session session, WorkingCalendar calendar);

    /// <summary>Moves it, with each record's history, and tells who has it in hand.</summary>
    Task<IReadOnlyList<MovedDeadlines>> MoveAsync(Session session, WorkingCalendar calendar);
}
