using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Organisation.CarryOut;

/// <summary>
/// Carries a reorganisation out, in one transaction: units and posts at the successors, links, what is open passed on, books closed and opened,
/// the old agencies ended, the minutes. Refused, naming each, while anything would be left without a holder.
/// </summary>
internal sealed class CarryOut(UnitOfWork work, ReorganisationReading reading, IEnumerable<IOpenRecords> keepers, NewOrder order, BookClosing books, Notices notices)
{
    private const string Left = "select kind, count(*) as count from [work.item] where closed_at is null and agency_id in @Ids group by kind order by kind";

    public Task<Result<Done>> HandleAsync(ReorganisationId id, long? version, Act act, CancellationToken ct) =>
        work.WriteAsync<Done>(Permissions.CarryOutReorganisation, act, s => RunAsync(s, id, version), ct);

    /// <summary>By the node itself, on the morning of the day.</summary>
    public Task<Result<Done>> OnItsDayAsync(ReorganisationId id, Act act, CancellationToken ct) =>
        work.SystemWriteAsync<Done>(Permissions.CarryOutReorganisation.Code, act, s => RunAsync(s, id, null), ct);

    private async Task<Result<Done>> RunAsync(Session session, ReorganisationId id, long? version)
    {
        // Taken first, so that two who press the button at once follow each other.
        await session.ExecuteAsync("update [organisation.reorganisation] set version = version + 1 where id = @id and state = 'Prepared'", new { id });
        if (await reading.FindAsync(session, id) is not { } row) return Fail.NotFound();
        if (row.State != ReorganisationState.Prepared) return ReorganisationErrors.NotPrepared;
        if (version is { } known && known != row.Version - 1) return Fail.Conflict(row.Version - 1);
        if (row.OnDay > Clock.DateOf(session.Act.At)) return ReorganisationErrors.NotYet;
        var view = await reading.PreviewAsync(session, row);
        if (view.Faults.Count > 0) return Fail.Invalid(view.Faults);
        var minutes = new MinutesWriter(row, view.Plan);
        await order.BeginAsync(session, row, view.Plan, minutes);
        foreach (var keeper in keepers) minutes.Add(await keeper.PassAsync(session, view.Plan.Handover));
        if (await books.CloseAsync(session, row, view.Plan, minutes) is { IsOk: false } held) return held;
        await order.EndAsync(session, row, view.Plan);
        if (await LeftAsync(session, view.Plan) is { } left) return left;
        await minutes.WriteAsync(session);
        await session.ExecuteAsync("update [organisation.reorganisation] set state = 'Done', done_at = @At, done_by_name = @Display, fault = null where id = @id", new { id, session.Act.At, session.Act.Actor.Display });
        session.Audit("organisation.reorganisation.carried-out", "reorganisation", id.Value, new { row.Title, row.DecisionNumber, on = row.OnDay, lines = minutes.Count });
        foreach (var office in view.Plan.Handover.Offices)
            await notices.TellAsync(session, [Token.Desk(office.Id, Role.VanThu)], ReorganisationWords.Told(row.Title), Links.Minutes(id), id.Value);
        return Done.It;
    }

    // A module that opens work items and does not know how to pass them on must not leave them behind unnoticed.
    private static async Task<Failure?> LeftAsync(Session session, ResolvedPlan plan)
    {
        await session.SaveAsync();
        var left = await session.QueryAsync<LeftItems>(Left, new { Ids = session.Ids(plan.Agencies.Select(a => a.Was.Id.Value)) });
        return left.Count == 0 ? null : Fail.Refused("organisation.reorganisation.left-behind", ReorganisationWords.LeftBehind(string.Join(", ", left.Select(l => $"{l.Kind} ({l.Count})"))));
    }

    private sealed class LeftItems
    {
        public string Kind { get; init; } = "";
        public long Count { get; init; }
    }
}
