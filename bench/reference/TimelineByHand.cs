using LienThong.Kernel.Data;
using Microsoft.AspNetCore.Builder;

namespace LienThong.Bench.Reference;

/// <summary>A matter by hand: what a signed-in page must ask, then from record to record what belongs together, what each record is, and what happened to all of them.</summary>
internal static class TimelineByHand
{
    private const string Seen = "exists (select 1 from documents.access a where a.record_id = x.id and a.token in (@registry, @hat, @desk))";

    /// <param name="start">The record that the matter is asked for by.</param>
    public static WebApplication Make(Database database, Guid agency, Guid person, int day, string hat, string desk, Guid start, int bytes) => BarePage.Serve(database, "/matter", bytes,
        [("@agency", Hand.Id(database.Engine, agency)), ("@person", Hand.Id(database.Engine, person)), ("@account", Hand.Id(database.Engine, person)), ("@day", day), ("@hat", hat), ("@desk", desk), ("@registry", "a" + desk[1..^1])], async page =>
        {
            foreach (var sql in new[] { InboxSql.Session, InboxSql.Hats, InboxSql.Inherited, InboxSql.Name, InboxSql.Bell }) await page.ShowAsync(sql);
            var (all, known) = (new List<object>(), new HashSet<string>());
            List<object> edge = [Hand.Id(database.Engine, start)];
            known.Add(Key(edge[0]));
            while (edge.Count > 0)
            {
                all.AddRange(edge);
                var found = new List<object>();
                foreach (var sql in new[] { Documents, Dossiers, Tasks }) found.AddRange(await page.ShowAsync(sql(In(edge.Count)), Named(edge)));
                var next = new List<object>();
                foreach (var sql in new[] { Together, Given }) next.AddRange(await page.ShowAsync(sql(In(found.Count)), Named(found)));
                edge = [.. next.Where(id => known.Add(Key(id)))];
            }

            foreach (var sql in new[] { Steps, Receipts, Entries, Holders }) await page.ShowAsync(sql(In(all.Count)), Named(all));
        });

    private static string Documents(string ids) => $"""
        select x.id, x.notation, x.number, x.subject, x.sender_name, x.arrival_date, x.state from documents.incoming x where x.id in ({ids}) and {Seen}
        union all select x.id, x.notation, 0, x.subject, x.unit_name, x.issued_on, x.state from documents.outgoing x where x.id in ({ids}) and {Seen}
        """;

    private static string Dossiers(string ids) => $"select id, notation, title, keeper_name, start_date, state from documents.dossier where id in ({ids}) and agency_id = @agency";

    private static string Tasks(string ids) => $"select id, title, owner_name, given_at, state from assignments.task where id in ({ids}) and owner_agency = @agency";

    private static string Together(string ids) => $"""
        select right_id from documents.related where left_id in ({ids}) union select left_id from documents.related where right_id in ({ids})
        union select incoming_id from documents.delivery where outgoing_id in ({ids}) and incoming_id is not null union select outgoing_id from documents.delivery where incoming_id in ({ids})
        union select dossier_id from documents.dossier_item where record_id in ({ids})
        """;

    private static string Given(string ids) => $"""
        select id from assignments.task where document_id in ({ids}) union select document_id from assignments.task where id in ({ids}) and document_id is not null
        union select id from assignments.task where parent_id in ({ids}) union select parent_id from assignments.task where id in ({ids}) and parent_id is not null
        """;

    private static string Steps(string ids) => $"select record_id, at, person_name, title, action, detail from audit.entry where record_id in ({ids}) order by at desc limit 601";

    private static string Receipts(string ids) => $"select e.outgoing_id, d.name, e.state, e.at from documents.delivery_event e join documents.delivery d on d.id = e.delivery_id where e.outgoing_id in ({ids}) order by e.at desc limit 601";

    private static string Entries(string ids) => $"select task_id, action, at, person_name, words from assignments.entry where task_id in ({ids}) order by at desc limit 601";

    private static string Holders(string ids) => $"select record_id, holder_name from work.item where record_id in ({ids}) and closed_at is null and holds order by opened_at, id";

    // A list in SQL must hold something.
    private static string In(int count) => count == 0 ? "null" : string.Join(',', Enumerable.Range(0, count).Select(i => $"@i{i:000}"));

    private static (string Name, object Value)[] Named(List<object> ids) => [.. ids.Select((id, i) => ($"@i{i:000}", id))];

    private static string Key(object id) => id is byte[] bytes ? Convert.ToHexString(bytes) : id.ToString()!;
}
