using System.Data.Common;
using LienThong.Kernel.Data;

namespace LienThong.Bench.Reference;

/// <summary>The same figures by plain sums over the rows of a year.</summary>
internal sealed class CountsSql(DbConnection connection, Engine engine) : IAsyncDisposable
{
    private const string Arrived = """
        select agency_id, count(*), sum(case when channel in ('Network', 'Mail') then 1 else 0 end), count(sender_id) from documents.incoming
        where arrival_date between 20260101 and 20261231 and state <> 'Voided' group by agency_id
        """;

    private const string Left = "select agency_id, count(*) from documents.outgoing where issued_on between 20260101 and 20261231 and state in ('Issued', 'Recalling', 'Recalled') group by agency_id";

    private const string Users = "select agency_id, count(distinct person_id) from org.appointment where valid_from <= 20261231 and valid_to > 20261231 group by agency_id";

    private string Late => $"""
        select i.agency_id, sum(case when i.due < cast({Day} as bigint) then 1 else 0 end) from documents.incoming i
        where i.closed_at >= 1767200400000 and i.closed_at < 1798736400000 and i.due is not null and i.state in ('Closed', 'Filed') group by i.agency_id
        """;

    /// <summary>What arrived, left and was late; who is in office is read, and not in the sum.</summary>
    public async Task<long> ReadAsync()
    {
        await SumAsync(Users);
        return await SumAsync(Arrived) + await SumAsync(Left) + await SumAsync(Late);
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    // The day of an instant in the office's time as deadlines are stored.
    private string Day => engine == Engine.Postgres
        ? "to_char(to_timestamp(i.closed_at / 1000) at time zone 'Asia/Ho_Chi_Minh', 'YYYYMMDD')"
        : "strftime('%Y%m%d', i.closed_at / 1000 + 25200, 'unixepoch')";

    private async Task<long> SumAsync(string sql)
    {
        await using var rows = await Hand.Command(connection, engine, sql).ExecuteReaderAsync();
        var sum = 0L;
        while (await rows.ReadAsync()) sum += Convert.ToInt64(rows.GetValue(1), System.Globalization.CultureInfo.InvariantCulture);
        return sum;
    }
}
