using LienThong.Operating.AnnounceMaintenance;
using Request = LienThong.Operating.AnnounceMaintenance.AnnounceMaintenance.Request;
using Rule = LienThong.Operating.AnnounceMaintenance.AnnounceMaintenance;

namespace LienThong.Unit.Operating.AnnounceMaintenance;

public sealed class MaintenanceRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 1, 0, 0, TimeSpan.Zero);
    private static readonly Request Sound = new("nâng cấp máy chủ", Now.AddHours(14), Now.AddHours(15), Now.AddHours(2), false);

    [Fact]
    public void A_coming_window_is_taken_and_one_that_has_begun_too()
    {
        Assert.Empty(Rule.Rules(Sound, Now));
        Assert.Empty(Rule.Rules(Sound with { StartsAt = Now.AddHours(-1), AnnouncedFrom = null }, Now));
    }

    [Fact]
    public void Words_and_both_ends_are_asked() =>
        Assert.Equal(["Words", "StartsAt", "EndsAt"], Rule.Rules(new("  ", null, null, null, false), Now).Select(f => f.Field));

    [Theory]
    [InlineData(-2, -1, "operating.maintenance.over")]
    [InlineData(3, 3, "operating.maintenance.order")]
    [InlineData(3, 76, "operating.maintenance.long")]
    public void A_window_that_makes_no_sense_is_refused(int from, int to, string code) =>
        Assert.Equal(code, Rule.Rules(Sound with { StartsAt = Now.AddHours(from), EndsAt = Now.AddHours(to), AnnouncedFrom = null }, Now).Single().Code);

    [Fact]
    public void It_is_not_told_later_than_it_begins() =>
        Assert.Equal("AnnouncedFrom", Assert.Single(Rule.Rules(Sound with { AnnouncedFrom = Now.AddHours(14.5) }, Now)).Field);

    [Theory]
    [InlineData("28/11/2026", "22:00", "2026-11-28T15:00:00Z")]
    [InlineData("28/11/2026", "22h", "2026-11-28T15:00:00Z")]
    [InlineData("28-11-26", "2.30", "2026-11-27T19:30:00Z")]
    [InlineData("28/11/2026", "25:00", null)]
    [InlineData("", "22:00", null)]
    [InlineData("28/11/2026", null, null)]
    public void A_time_is_read_as_offices_write_it_at_seven_hours_east(string day, string? time, string? utc) =>
        Assert.Equal(utc is null ? (DateTimeOffset?)null : DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), OfficeTime.Read(day, time));
}
