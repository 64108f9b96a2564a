using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Builder;

namespace LienThong.Bench.Reference;

/// <summary>Hôm nay by hand: what a signed-in page must ask, then the first open items of the own hat and desk, how many there are, and the calendar that counts the days left.</summary>
internal static class TodayByHand
{
    private const string Items = """
        select id, ask, title, number, from_name, link, due, kind, holder from work.item where holder in (@hat, @desk) and closed_at is null order by coalesce(due, 99991231), opened_at, id limit 200
        """;

    private const string Count = "select count(*) from work.item where holder in (@hat, @desk) and closed_at is null";

    private const string Calendar = "select day, kind, name from kernel.holiday order by day";

    /// <param name="hat">Token of the person's own appointment.</param>
    /// <param name="desk">Token of the desk that the person shares.</param>
    public static WebApplication Make(Database database, Guid agency, Guid person, int day, string hat, string desk, int bytes) => BarePage.Serve(database, "/today", bytes,
        [("@agency", Hand.Id(database.Engine, agency)), ("@person", Hand.Id(database.Engine, person)), ("@account", Hand.Id(database.Engine, person)), ("@day", day), ("@hat", hat), ("@desk", desk)], async page =>
        {
            foreach (var sql in new[] { InboxSql.Session, InboxSql.Hats, InboxSql.Inherited, InboxSql.Name, InboxSql.Bell, Items, Count, Calendar }) await page.ShowAsync(sql);
        });
}
