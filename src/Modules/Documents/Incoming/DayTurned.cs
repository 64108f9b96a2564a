using System.Globalization;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>
/// A form that stood open over midnight: the day it filled in by itself is not today any more, and on 31 December neither is the
/// book. Such a day is asked about once; a day typed in is the person's own and is taken.
/// </summary>
internal static class DayTurned
{
    /// <summary>Hidden field with the day on which the form was opened.</summary>
    public const string Field = "Opened";

    private const string Code = "documents.day-turned";

    public static bool Is(DateOnly day, DateOnly? opened, DateOnly today) => opened < today && day == opened;

    public static Kernel.Results.Failure Ask(string field, DateOnly day, DateOnly today) => Kernel.Results.Fail.Invalid(field, Code, IncomingTexts.DayTurned(day, today));

    /// <summary>What the hidden field holds: the first day until the question was asked, then today.</summary>
    public static string Shown(string? posted, FormErrors errors, DateOnly today) =>
        string.IsNullOrEmpty(posted) || errors.Fields.Any(f => f.Code == Code) ? today.ToString("O", CultureInfo.InvariantCulture) : posted;

    public static DateOnly? Read(string? posted) => DateOnly.TryParseExact(posted, "O", out var day) ? day : null;
}
