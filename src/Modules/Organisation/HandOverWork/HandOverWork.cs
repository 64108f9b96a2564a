using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;

namespace LienThong.Organisation.HandOverWork;

/// <summary>The giving side signs minutes of hand-over; the colleague is asked to sign too, and until then nothing passes.</summary>
internal sealed class HandOverWork(UnitOfWork work, WorkHandovers handovers, Organisations organisations, WorkItems items, Notices notices, Kernel.Clock clock)
{
    public const int LongestReason = 300;

    // What waits for a signature is nobody's to pass on: neither the giver has a part in other minutes, nor is the receiver giving away.
    private const string Waiting = "select from_id from [organisation.work_handover] where state = 'Offered' and (from_id in (@From, @To) or to_id = @From)";

    /// <param name="From">Whose work.</param>
    /// <param name="To">Who takes over.</param>
    internal sealed record Request(AppointmentId From, AppointmentId To, string? Reason);

    public async Task<Result<WorkHandoverId>> HandleAsync(Request r, Act act, CancellationToken ct)
    {
        if (act.Actor.Delegation is not null) return WorkHandoverErrors.NotOwnHat;
        if (r.From != act.Actor.Appointment && !Permissions.Heads.Contains(act.Actor.Role)) return WorkHandoverErrors.NotOwnWork;
        var reason = Nfc.Clean(r.Reason);
        if (reason.Length is 0 or > LongestReason) return WorkHandoverErrors.Reason;
        return await work.WriteAsync<WorkHandoverId>(Permissions.HandOverWork, act, async s =>
        {
            // The appointments' rows are the lock, in one order everywhere: two minutes over the same work follow each other.
            foreach (var hat in new[] { r.From, r.To }.OrderBy(h => h.Value)) await s.ExecuteAsync("update [org.appointment] set valid_to = valid_to where id = @Hat", new { Hat = hat });
            if (await handovers.GiverAsync(s, act.Actor.Agency, r.From) is not { } from || !Permissions.Staff.Contains(from.Role)) return WorkHandoverErrors.Giver;
            if (await organisations.MemberAsync(s, r.To, clock.Today) is not { } to || to.AgencyId != from.AgencyId || to.PersonId == from.PersonId || !Permissions.Staff.Contains(to.Role)) return WorkHandoverErrors.Taker;
            var waiting = await s.QueryAsync<AppointmentId>(Waiting, new { r.From, r.To });
            if (waiting.Count > 0) return waiting.TrueForAll(giver => giver == r.To) ? WorkHandoverErrors.TakerGives : WorkHandoverErrors.AlreadyWaiting;
            var held = await handovers.HeldAsync(s, from, to);
            if (held.Count == 0) return WorkHandoverErrors.Nothing(from.FullName);
            if (WorkHandoverErrors.Faults(held, to.Title) is { } faults) return faults;
            var row = Make(act, from, to, reason);
            s.Context<OrganisationContext>().Add(row);
            await items.OpenAsync(s, Ask(row));
            await notices.TellAsync(s, new[] { Token.Hat(from.Id), Token.Hat(to.Id) }.Where(t => t != Token.Hat(act.Actor.Appointment)), WorkHandoverWords.ToldOffered(row), Links.Handover(row.Id), row.Id.Value);
            s.Audit("organisation.handover.offered", WorkHandover.Kind, row.Id.Value, new { giver = row.FromName, taker = row.ToName, records = held.Count, reason });
            return row.Id;
        }, ct);
    }

    private static WorkHandover Make(Act act, MemberView from, MemberView to, string reason) => new()
    {
        Id = TypedId.New<WorkHandoverId>(),
        AgencyId = from.AgencyId,
        FromId = from.Id,
        FromName = from.FullName,
        FromTitle = from.Title,
        ToId = to.Id,
        ToName = to.FullName,
        ToTitle = to.Title,
        Reason = reason,
        State = WorkHandoverState.Offered,
        OfferedBy = act.Actor.Appointment,
        OfferedByName = act.Actor.Display,
        OfferedAt = act.At,
    };

    private static WorkItem Ask(WorkHandover row) => new()
    {
        Kind = WorkHandovers.TakeKind,
        Ask = WorkHandoverWords.TakeAsk,
        RecordKind = WorkHandover.Kind,
        RecordId = row.Id.Value,
        Holder = Token.Hat(row.ToId),
        HolderName = $"{row.ToName} – {row.ToTitle}",
        AgencyId = row.AgencyId,
        Title = WorkHandoverWords.TitleOf(row),
        FromName = row.OfferedByName,
        Link = Links.Handover(row.Id),
    };
}
