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

    // A hash, because places are looked up one by one: along an ordered index a plan made without knowing the words would walk whole
    // partitions by date. search.entry keeps places unique.
    private const string ByPlace = "alter table search.fr drop constraint if exists fr_pkey; create index fr_position on search.fr using hash(position);";

    // Partitions keep a query's lists as short as the time it looks at: years for history, quarters from now on.
    private static IEnumerable<string> Postgres()
    {
        yield return "create sequence if not exists search.position";
        yield return "create table if not exists search.fr (position bigint not null, tsv tsvector not null) partition by range (position)";
        yield return Once("fr_tsv", $"create index fr_tsv on search.fr using gin(tsv) with ({Gathered});");
        yield return Partition("past", "minvalue", First(FirstYear, 1));
        for (var year = FirstYear; year < FirstQuarteredYear; year++)
            yield return Partition($"{year}", First(year, 1), First(year + 1, 1));
        for (var year = FirstQuarteredYear; year <= LastYear; year++)
            for (var month = 1; month < 12; month += 3)
                yield return Partition($"{year}_{month:00}", First(year, month), First(year, month, 3));
        yield return Partition("future", First(LastYear + 1, 1), "maxvalue");
        yield return Gather;
        yield return Once("fr_position", ByPlace);
    }

    // Asking the catalogue first: "if not exists" would lock the table behind whoever writes or backs up, and all searches behind the lock.
    private static string Once(string index, string statements) => $"do $$ begin if to_regclass('search.{index}') is null then {statements} end if; end $$";

    private static string First(int year, int month, int later = 0) =>
        Position.FirstOf(Engine.Postgres, new DateOnly(year, month, 1).AddMonths(later)).ToString();

    private static string Partition(string name, string from, string to) =>
        $"create table if not exists search.fr_{name} partition of search.fr for values from ({from}) to ({to})";
}
