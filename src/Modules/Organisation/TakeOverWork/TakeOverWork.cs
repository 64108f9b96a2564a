using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Organisation.TakeOverWork;

/// <summary>The receiver signs: everything that the giver has in hand at that moment passes, in one transaction with the minutes. Or refuses with a reason.</summary>
internal sealed class TakeOverWork(UnitOfWork work, WorkHandovers handovers, Organisations organisations, WorkItems items, Notices notices)
{
    private const string End = """
        update [organisation.work_handover] set state = @State, ended_at = @At, ended_by_name = @By, answer = @Answer where id = @Id and state = 'Offered'
        """;

    internal sealed record Request(WorkHandoverId Id, bool Accept, string? Why);

    public Task<Result<Done>> HandleAsync(Request r, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.TakeOverWork, act, async s =>
    {
        if (await WorkHandovers.FindAsync(s, r.Id) is not { } row || row.ToId != act.Actor.Appointment) return Fail.NotFound();
        if (act.Actor.Delegation is not null) return WorkHandoverErrors.NotOwnHat;
        var why = Nfc.Clean(r.Why);
        if (!r.Accept && why.Length is 0 or > HandOverWork.HandOverWork.LongestReason) return WorkHandoverErrors.WhyMissing;
        var state = r.Accept ? WorkHandoverState.Taken : WorkHandoverState.Refused;
        if (await s.ExecuteAsync(End, new { State = state.ToString(), act.At, By = act.Actor.Display, Answer = r.Accept ? null : why, row.Id }) == 0) return WorkHandoverErrors.Over;
        await items.CloseAsync(s, row.Id.Value);
        var passed = new List<HeldRecord>();
        if (r.Accept)
        {
            var all = await PassAsync(s, row);
            if (!all.IsOk) return all.Failure;
            passed = all.Value;
        }

        await notices.TellAsync(s, new[] { Token.Hat(row.FromId), Token.Hat(row.OfferedBy) }.Where(t => t != Token.Hat(act.Actor.Appointment)), WorkHandoverWords.ToldAnswered(row, r.Accept), Links.Handover(row.Id), row.Id.Value);
        s.Audit(r.Accept ? "organisation.handover.taken" : "organisation.handover.refused", WorkHandover.Kind, row.Id.Value, new { giver = row.FromName, taker = row.ToName, records = passed.Count, reason = why });
        return Done.It;
    }, ct);

    private async Task<Result<List<HeldRecord>>> PassAsync(Session session, WorkHandover row)
    {
        var day = Clock.DateOf(session.Act.At);
        if (await handovers.GiverAsync(session, row.AgencyId, row.FromId) is not { } from) return WorkHandoverErrors.Giver;
        if (await organisations.MemberAsync(session, row.ToId, day) is not { } to) return WorkHandoverErrors.Taker;
        if (WorkHandoverErrors.Faults(await handovers.HeldAsync(session, from, to), to.Title) is { } faults) return faults;
        var handover = new PersonHandover(from, to, WorkHandoverWords.Basis(day));
        var passed = await handovers.PassAsync(session, handover);
        await session.SaveAsync();
        await items.PassAsync(session, handover.Gives, handover.Takes, handover.ToName);
        session.Context<OrganisationContext>().AddRange(passed.Select((held, i) => new WorkHandoverLine
        {
            Id = OrderedId.Next(),
            HandoverId = row.Id,
            Position = i + 1,
            Kind = held.Kind,
            RecordId = held.Record,
            Title = held.Title,
            Number = held.Number,
            Part = held.Part,
            Due = held.Due,
            Link = held.Link,
        }));
        return passed;
    }
}
