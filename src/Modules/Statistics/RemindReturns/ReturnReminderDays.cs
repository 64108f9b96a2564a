using System.Globalization;
using LienThong.Kernel.Operating;

namespace LienThong.Statistics.RemindReturns;

/// <summary>How many working days before the deadline reporters are reminded.</summary>
/// <param name="Before">The most first.</param>
internal sealed record ReturnReminderDays(IReadOnlyList<int> Before)
{
    /// <summary>Days with blanks between; 5 and 1 when not set.</summary>
    public const string Variable = "LIENTHONG_RETURN_REMINDERS";

    private const int Most = 30;

    public static ReturnReminderDays FromEnvironment() => Read(Environment.GetEnvironmentVariable(Variable));

    /// <summary>What are no days stops the node (<c>statistics.reminders</c>).</summary>
    public static ReturnReminderDays Read(string? text) => new([.. (string.IsNullOrWhiteSpace(text) ? "5 1" : text).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= Most ? days : throw new OperatingException("statistics.reminders", RemindReturnsWords.WrongDays(Variable, t, Most)))
        .Distinct().OrderDescending()]);
}
