using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;

namespace LienThong.Integration.Year;

/// <summary>The figures of documents, said a second time: record by record, beside what the page counts from indexes.</summary>
internal static class YearFigures
{
    /// <summary>Of the year so far, one line for each agency whose figures differ.</summary>
    public static async Task<IReadOnlyList<string>> WrongAsync(TestNode node, Session session)
    {
        var today = node.Get<Clock>().Today;
        var (from, to) = (new DateOnly(today.Year, 1, 1), today);
        var counted = await node.Get<DocumentCounts>().OfAsync(session, await node.Get<Organisations>().AgenciesAsync(session, today), from, to);
        var letters = (await session.QueryAsync<Incoming>("select * from [documents.incoming]")).ToLookup(i => i.AgencyId);
        var sent = (await session.QueryAsync<OutgoingRow>("select * from [documents.outgoing]")).ToLookup(o => o.AgencyId);
        return [.. counted.Select(a => (a.Name, Told: (a.Arrived, a.Electronic, a.Left, a.OnTime, a.Late), Stored: Of([.. letters[a.Id!.Value]], [.. sent[a.Id.Value]], from, to)))
            .Where(a => a.Told != a.Stored).Select(a => $"figures of {a.Name}: {a.Told} told, {a.Stored} stored")];
    }

    private static (long Arrived, long Electronic, long Left, long OnTime, long Late) Of(List<Incoming> letters, List<OutgoingRow> sent, DateOnly from, DateOnly to)
    {
        var arrived = letters.FindAll(i => i.State != IncomingState.Voided && In(i.ArrivalDate));
        var settled = letters.FindAll(i => i is { State: IncomingState.Closed or IncomingState.Filed, Due: not null } && In(Clock.DateOf(i.ClosedAt!.Value)));
        return (arrived.Count, arrived.Count(i => i.Channel is Channel.Network or Channel.Mail), sent.Count(o => OutgoingFlow.Standing.Contains(o.State) && In(o.IssuedOn!.Value)),
            settled.Count(i => Clock.DateOf(i.ClosedAt!.Value) <= i.Due), settled.Count(i => Clock.DateOf(i.ClosedAt!.Value) > i.Due));

        bool In(DateOnly day) => day >= from && day <= to;
    }
}
