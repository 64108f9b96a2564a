using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>What may be a deadline.</summary>
internal static class DueRules
{
    private const int LongestYears = 10;

    /// <summary>No office plans further; a date out of all reason would stand in every list that it reaches.</summary>
    public static bool TooFar(DateOnly? due, DateOnly today) => due > today.AddYears(LongestYears);

    /// <summary>Most working days that a deadline is counted in: about two years.</summary>
    public const int MostDays = 500;

    /// <summary>Why so many working days are no deadline; null where they are one.</summary>
    public static Failure? CheckDays(int? days) => days is < 1 or > MostDays ? IncomingErrors.DueDays : null;

    /// <summary>Why a deadline set today is none; null where it is one.</summary>
    public static Failure? Check(DateOnly? due, DateOnly today) => due < today ? IncomingErrors.DuePast : TooFar(due, today) ? IncomingErrors.DueTooFar : null;
}
