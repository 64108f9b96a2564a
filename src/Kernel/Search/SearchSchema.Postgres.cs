using LienThong.Kernel.Data;

namespace LienThong.Kernel.Search;

public sealed partial class SearchSchema
{
    private const int FirstYear = 2016;
    private const int FirstQuarteredYear = 2024;
    private const int LastYear = 2032;

    // Partitions keep a query's lists as short as the time it looks at: years for history, quarters from now on.
    private static IEnumerable<string> Postgres()
    {
        yield return "create sequence if not exists search.position";
        yield return "create table if not exists search.fr (position bigint not null primary key, tsv tsvector not null) partition by range (position)";
        yield return "create index if not exists fr_tsv on search.fr using gin(tsv) with (fastupdate=off)";
        yield return Partition("past", "minvalue", First(FirstYear, 1));
        for (var year = FirstYear; year < FirstQuarteredYear; year++)
            yield return Partition($"{year}", First(year, 1), First(year + 1, 1));
        for (var year = FirstQuarteredYear; year <= LastYear; year++)
            for (var month = 1; month < 12; month += 3)
                yield return Partition($"{year}_{month:00}", First(year, month), First(year, month, 3));
        yield return Partition("future", First(LastYear + 1, 1), "maxvalue");
    }

    private static string First(int year, int month, int later = 0) =>
        Position.FirstOf(Engine.Postgres, new DateOnly(year, month, 1).AddMonths(later)).ToString();

    private static string Partition(string name, string from, string to) =>
        $"create table if not exists search.fr_{name} partition of search.fr for values from ({from}) to ({to})";
}
