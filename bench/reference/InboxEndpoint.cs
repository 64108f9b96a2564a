using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Builder;

namespace LienThong.Bench.Reference;

/// <summary>The first page of an agency's book by hand: the page's own eight statements.</summary>
internal static class InboxEndpoint
{
    public static WebApplication Make(Database database, Guid agency, Guid person, int day, int bytes) => BarePage.Serve(database, "/inbox", bytes,
        [("@agency", Hand.Id(database.Engine, agency)), ("@person", Hand.Id(database.Engine, person)), ("@account", Hand.Id(database.Engine, person)), ("@day", day), ("@desk", "d" + agency.ToString("N"))], async page =>
        {
            foreach (var sql in new[] { InboxSql.Session, InboxSql.Hats, InboxSql.Inherited, InboxSql.Name, InboxSql.Bell }) await page.ShowAsync(sql);
            var ids = (await page.ShowAsync(InboxSql.Rows)).Select((id, i) => ($"@i{i}", id)).ToArray();
            await page.ShowAsync(InboxSql.Holders(ids.Length), ids);
            await page.ShowAsync(InboxSql.Count);
        });
}
