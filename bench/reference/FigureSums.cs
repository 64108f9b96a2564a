using System.Data.Common;
using LienThong.Bench.Figures;
using LienThong.Kernel.Data;

namespace LienThong.Bench.Reference;

/// <summary>The sums by hand: one statement over the values and the links of succession, on one open connection.</summary>
internal sealed class FigureSums(DbConnection connection, Engine engine, string last) : IAsyncDisposable
{
    private const string Sql = """
        select o.indicator, coalesce(s.to_id, o.area_id) as area, sum(o.amount / 1000000)
        from statistics.observation o left join organisation.area_succession s on s.from_id = o.area_id and s.part = 'Full'
        where o.superseded_at is null and o.kind = 'Actual' and o.breakdown = '' and o.period_from >= @from and o.period_to <= @to and o.period_to / 100 = o.period_from / 100
        group by o.indicator, coalesce(s.to_id, o.area_id)
        """;

    public static async Task<FigureSums> OpenAsync(Database database, string last) => new(await database.OpenAsync(), database.Engine, last);

    public async Task<Dictionary<(string, Guid), decimal>> SumAsync()
    {
        var sums = new Dictionary<(string, Guid), decimal>();
        var to = new DateOnly(int.Parse(last.AsSpan(0, 4), null), int.Parse(last.AsSpan(5), null), 1).AddMonths(1).AddDays(-1);
        await using var rows = await Hand.Command(connection, engine, Sql, ("@from", Day(FigureOffice.First)), ("@to", (to.Year * 10_000) + (to.Month * 100) + to.Day)).ExecuteReaderAsync();
        while (await rows.ReadAsync()) sums[(rows.GetString(0), engine == Engine.Sqlite ? new Guid(rows.GetFieldValue<byte[]>(1), bigEndian: true) : rows.GetGuid(1))] = rows.GetDecimal(2);
        return sums;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private static int Day(string month) => (int.Parse(month.AsSpan(0, 4), null) * 10_000) + (int.Parse(month.AsSpan(5), null) * 100) + 1;
}
