using System.Data.Common;
using LienThong.Bench.Board;
using LienThong.Kernel.Data;

namespace LienThong.Bench.Reference;

/// <summary>The board as one would write it by hand for one agency, on one open connection: no partners, no hats, no units.</summary>
internal sealed class BoardSql(DbConnection connection, Engine engine, TaskForest forest) : IAsyncDisposable
{
    private const string Open = "from assignments.task where (agency_id = @agency or owner_agency = @agency) and state in ('Given', 'Working', 'Returned', 'Finished')";

    private const string Figures = """
        count(*), sum(case when state <> 'Finished' and due < @today then 1 else 0 end), sum(case when state <> 'Finished' and due >= @today and due <= @sunday then 1 else 0 end),
        sum(case when state <> 'Finished' and due > @sunday and due <= @next then 1 else 0 end), sum(case when state <> 'Finished' and due > @next then 1 else 0 end), sum(case when state = 'Finished' then 1 else 0 end)
        """;

    private static readonly string[] Statements =
    [
        $"select {Figures}, owner_agency, owner_unit, max(owner_name) {Open} group by owner_agency, owner_unit",
        $"select {Figures}, source {Open} group by source order by 1 desc limit 51",
        $"select * {Open} and state <> 'Finished' and due < @today order by due, id limit 20",
    ];

    /// <summary>How many are open.</summary>
    public async Task<long> ReadAsync()
    {
        long open = 0;
        foreach (var sql in Statements)
        {
            var sunday = forest.Today.AddDays((7 - (int)forest.Today.DayOfWeek) % 7);
            await using var rows = await Hand.Command(connection, engine, sql, ("@agency", Hand.Id(engine, forest.Province)), ("@today", Day(forest.Today)), ("@sunday", Day(sunday)), ("@next", Day(sunday.AddDays(7)))).ExecuteReaderAsync();
            while (await rows.ReadAsync())
                if (sql == Statements[0]) open += rows.GetInt64(0);
        }

        return open;
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private static int Day(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;
}
