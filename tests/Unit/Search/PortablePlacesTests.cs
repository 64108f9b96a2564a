using LienThong.Kernel.Data;
using LienThong.Kernel.Search;

namespace LienThong.Unit.Search;

public sealed class PortablePlacesTests
{
    private static readonly DateOnly Day = new(2026, 11, 26);

    [Theory]
    [InlineData(Engine.Sqlite, Engine.Postgres)]
    [InlineData(Engine.Postgres, Engine.Sqlite)]
    [InlineData(Engine.Postgres, Engine.Postgres)]
    public void Day_and_order_stay_and_holes_close(Engine from, Engine to)
    {
        var (today, tomorrow) = (Position.FirstOf(from, Day), Position.FirstOf(from, Day.AddDays(1)));
        var places = new PortablePlaces(from);

        var moved = ((long[])[today + 3, today + 7, today + 900, tomorrow + 5]).Select(p => PortablePlaces.On(to, places.Next(p)));

        Assert.Equal([Position.FirstOf(to, Day), Position.FirstOf(to, Day) + 1, Position.FirstOf(to, Day) + 2, Position.FirstOf(to, Day.AddDays(1))], moved);
    }

    [Fact]
    public void Equal_orders_on_both_engines_are_carried_alike()
    {
        var (sqlite, postgres) = (new PortablePlaces(Engine.Sqlite), new PortablePlaces(Engine.Postgres));

        Assert.Equal(sqlite.Next(Position.FirstOf(Engine.Sqlite, Day) + 2), postgres.Next(Position.FirstOf(Engine.Postgres, Day) + 123_456_789));
    }

    [Fact]
    public void More_entries_of_a_day_than_an_engine_can_place_are_refused()
    {
        var last = ((long)(Day.DayNumber - new DateOnly(1900, 1, 1).DayNumber) << 40) + (1L << 22) - 1;

        Assert.Equal(Position.EndOf(Engine.Sqlite, Day) - 1, PortablePlaces.On(Engine.Sqlite, last));
        Assert.Throws<InvalidDataException>(() => PortablePlaces.On(Engine.Sqlite, last + 1));
    }
}
