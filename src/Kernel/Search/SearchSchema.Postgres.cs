using LienThong.Kernel.Data;

namespace LienThong.Kernel.Search;

public sealed partial class SearchSchema
{
    private const int FirstYear = 2016;
    private const int FirstQuarteredYear = 2024;
    private const int LastYear = 2032;

    // Entries wait in a list and go into the index together: put one by one, the words that they share cost four times as much. At this
    // length (twenty texts of a thousand words) a search reads the list in a twentieth of a millisecond.
    private const string Gathered = "fastupdate=on, gin_pending_list_limit=256";

    // A partition takes the options of the index above it once, when it is made: a node made before needs telling.
    private const string Gather = $"""
        do $$
        declare part regclass;
        begin
            for part in select c.oid from pg_inherits h join pg_class c on c.oid = h.inhrelid
                where h.inhparent = 'search.fr_tsv'::regclass and (c.reloptions @> array['fastupdate=on']) is not true
            loop
                execute format('alter index %s set ({Gathered})', part);
            end loop;
        end $$
        """;

    // Partitions keep a query's lists as short as the time it looks at: years for history, quarters from now on.
    private static IEnumerable<string> Postgres()
    {
        yield return "create sequence if not exists search.position";
        yield return "create table if not exists search.fr (position bigint not null primary key, tsv tsvector not null) partition by range (position)";
        yield return $"create index if not exists fr_tsv on search.fr using gin(tsv) with ({Gathered})";
        yield return Partition("past", "minvalue", First(FirstYear, 1));
        for (var year = FirstYear; year < FirstQuarteredYear; year++)
            yield return Partition($"{year}", First(year, 1), First(year + 1, 1));
        for (var year = FirstQuarteredYear; year <= LastYear; year++)
            for (var month = 1; month < 12; month += 3)
                yield return Partition($"{year}_{month:00}", First(year, month), First(year, month, 3));
        yield return Partition("future", First(LastYear + 1, 1), "maxvalue");
        yield return Gather;
    }

    private static string First(int year, int month, int later = 0) =>
        Position.FirstOf(Engine.Postgres, new DateOnly(year, month, 1).AddMonths(later)).ToString();

    private static string Partition(string name, string from, string to) =>
        $"create table if not exists search.fr_{name} partition of search.fr for values from ({from}) to ({to})";
}
