using LienThong.Kernel.Data;

namespace LienThong.Kernel.Calendar;

/// <summary>The product's own list of days off (samples/holidays-vn.csv), laid into an empty calendar only: what an administrator has set stays.</summary>
internal static class HolidaySeed
{
    /// <summary>Fills an empty calendar; how many days.</summary>
    public static async Task<int> SeedAsync(Session session)
    {
        if (await session.ScalarAsync<long>("select count(*) from [kernel.holiday]") > 0) return 0;
        var count = 0;
        foreach (var holiday in Rows())
        {
            await Holidays.PutAsync(session, holiday);
            count++;
        }

        return count;
    }

    internal static IEnumerable<Holiday> Rows()
    {
        using var reader = new StreamReader(typeof(HolidaySeed).Assembly.GetManifestResourceStream("holidays-vn.csv")!);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            yield return new Holiday
            {
                Day = DateOnly.ParseExact(cells[0], "yyyy-MM-dd", null),
                Name = cells[1],
                Kind = cells[2] == "swap-work" ? HolidayKind.Worked : HolidayKind.Off,
                Verified = !cells[4].StartsWith("UNVERIFIED", StringComparison.Ordinal),
                Source = cells[4].StartsWith(Copied, StringComparison.Ordinal) ? cells[4][Copied.Length..] : "",
            };
        }
    }

    // Where a row names the decision itself; else it names the collection that it was taken from, which is no basis.
    private const string Copied = "stored copy of ";
}
