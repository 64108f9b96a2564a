using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Calendar;

public sealed class HolidaysTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly Permission Any = new("tests.any", Permission.Everybody);
    private static readonly DateOnly Storm = new(2026, 12, 24);

    [Theory, Engines]
    public async Task A_new_node_knows_the_calendar_that_comes_with_the_product(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);

        var stored = await db.Work.ReadAsync(new Holidays(db.Clock).ListAsync);

        Assert.Equal(HolidaySeed.Rows().OrderBy(h => h.Day), stored);
        Assert.NotEmpty(stored);
    }

    [Theory, Engines]
    public async Task A_day_that_the_office_sets_shows_at_once_and_survives_the_next_migration(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        var holidays = new Holidays(db.Clock);
        Assert.True((await db.Work.ReadAsync(holidays.CalendarAsync)).IsWorking(Storm));

        await db.Work.WriteAsync<Done>(Any, db.ActAs(Role.QuanTriHeThong), async s =>
        {
            s.Audit("tests.set", "holiday", Guid.CreateVersion7());
            await holidays.SetAsync(s, new Holiday { Day = Storm, Name = "Nghỉ do bão", Kind = HolidayKind.Off, Verified = true });
            return Done.It;
        });
        Assert.False((await db.Work.ReadAsync(holidays.CalendarAsync)).IsWorking(Storm));
        await SchemaTemplates.MigrateAsync(db.Settings);

        Assert.False((await db.Work.ReadAsync(new Holidays(db.Clock).CalendarAsync)).IsWorking(Storm));
    }
}
