using System.Text;
using LienThong.Kernel.Data;
using LienThong.Kernel.Text;

namespace LienThong.Kernel.Search;

/// <summary>FTS5. Rowids fall as places rise: FTS5 walks upwards fastest, and upwards must be newest first.</summary>
internal sealed class SqliteFullText : FullText
{
    private const long Top = 1L << 40;
    private const string Found = "from [search.fr] where [search.fr] match @Words and rowid > @Low and rowid <= @High";
    private const string Insert = "insert into [search.fr](rowid, s, b, m, acl, f) values (@Rowid, @S, @B, @M, @Acl, @F)";

    public override Task<(long First, long Last)> BoundsAsync(Session session) => Task.FromResult((0L, Top));

    public override async Task<List<long>> FindAsync(Session session, Match match, int limit) =>
        await FindAsync(session, SqliteMatch.Write(match, near: false), match, limit);

    public override async Task<List<long>> NearAsync(Session session, Match match, int limit) =>
        await FindAsync(session, SqliteMatch.Write(match, near: true), match, limit);

    public override async Task<(List<long> Newest, int Total)> FirstAsync(Session session, Match match, int limit, int cap)
    {
        var words = SqliteMatch.Write(match, near: false);
        var newest = await FindAsync(session, words, match, limit);
        if (newest.Count < limit) return (newest, newest.Count);
        var total = await session.ScalarAsync<long>($"select count(*) from (select 1 {Found} limit @Cap)",
            new { Words = words, Low = Top - match.To, High = Top - match.From, Cap = cap });
        return (newest, (int)total);
    }

    public override async Task<List<long>> PlaceAsync(Session session, IReadOnlyList<DateOnly> days)
    {
        var next = new Dictionary<DateOnly, long>();
        var places = new List<long>(days.Count);
        foreach (var day in days)
        {
            if (!next.TryGetValue(day, out var place))
            {
                var last = await session.ScalarAsync<long?>("select max(position) from [search.entry] where position >= @From and position < @To",
                    new { From = Position.FirstOf(Engine.Sqlite, day), To = Position.EndOf(Engine.Sqlite, day) });
                place = last + 1 ?? Position.FirstOf(Engine.Sqlite, day);
            }

            places.Add(place);
            next[day] = place + 1;
        }

        return places;
    }

    public override object Analyse(Prepared entry, bool alone) => Texts.Of(entry.Row);

    // Ascending rowids, that is newest first: any other order costs FTS5 four times as much.
    public override async Task PutAsync(Session session, IReadOnlyList<Prepared> entries) =>
        await session.ExecuteAsync(Insert, entries.OrderByDescending(e => e.Row.Position).Select(e => Columns(e.Row, (Texts)e.Words!, e.Tokens, e.Filters)));

    public override async Task SetTokensAsync(Session session, EntryRow row, IReadOnlyCollection<string> before, IReadOnlyCollection<string> after) =>
        await session.ExecuteAsync("update [search.fr] set s = @S, b = @B, m = @M, acl = @Acl, f = @F where rowid = @Rowid",
            Columns(row, Texts.Of(row), after, Filter.Of(row.Kind, row.AgencyId)));

    public override async Task RemoveAsync(Session session, IReadOnlyCollection<long> positions) =>
        await session.ExecuteAsync("delete from [search.fr] where rowid = @Rowid", positions.Select(p => new { Rowid = Top - p }));

    private static async Task<List<long>> FindAsync(Session session, string words, Match match, int limit)
    {
        var rowids = await session.QueryAsync<long>($"select rowid {Found} order by rowid limit @Limit",
            new { Words = words, Low = Top - match.To, High = Top - match.From, Limit = limit });
        return rowids.ConvertAll(r => Top - r);
    }

    private static object Columns(EntryRow row, Texts texts, IEnumerable<string> tokens, IEnumerable<string> filters) =>
        new { Rowid = Top - row.Position, texts.S, texts.B, texts.M, Acl = string.Join(' ', tokens), F = string.Join(' ', filters) };

    private sealed record Texts(string S, string B, string M)
    {
        public static Texts Of(EntryRow row)
        {
            var (title, body, marked) = (new StringBuilder(), new StringBuilder(row.Body.Length), new StringBuilder(row.Body.Length));
            Write(row.Title, title, marked);
            title.Append(Border).Append(' ');
            marked.Append(Border).Append(' ');
            Write(row.Notation, title, marked);
            marked.Append(Border).Append(' ');
            Write(row.Body, body, marked);
            return new(title.ToString(), body.ToString(), marked.ToString());
        }

        private static void Write(string text, StringBuilder folded, StringBuilder marked)
        {
            var words = new WordReader(text, stackalloc char[Analyser.LongestWord], stackalloc char[Analyser.LongestWord]);
            while (words.Next())
            {
                folded.Append(words.Folded).Append(' ');
                marked.Append(words.Marked).Append(' ');
            }
        }
    }
}
