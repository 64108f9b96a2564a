using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Kernel.Work;
using LienThong.WebKit;

namespace LienThong.Access.Delegate;

/// <summary>Own hat to a colleague of the same agency for some days. No chains, and never two deputies of one hat on one day.</summary>
internal sealed class Delegate(UnitOfWork work, Clock clock, Organisations organisations, OrganisationWriter writer, Notices notices)
{
    /// <param name="To">The colleague's appointment.</param>
    /// <param name="From">First day.</param>
    /// <param name="Last">Last day, included.</param>
    internal sealed record Request(AppointmentId To, DateOnly? From, DateOnly? Last, string? Reason);

    private const int LongestDays = 366;

    public async Task<Result<DelegationId>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        if (act.Actor.Delegation is not null) return Fail.Refused("access.delegation.not-own-hat", AccessWords.NotOwnHat);
        var faults = Rules(request, clock.Today);
        if (faults.Count > 0) return Fail.Invalid(faults);
        var (from, end) = (request.From!.Value, request.Last!.Value.AddDays(1));
        return await work.WriteAsync<DelegationId>(Permissions.Delegate, act, async session =>
        {
            // Two forms at once: the hat's row is the lock under which overlap is decided.
            await session.ExecuteAsync("update [org.appointment] set valid_to = valid_to where id = @Hat", new { Hat = act.Actor.Appointment });
            var to = await organisations.MemberAsync(session, request.To, from);
            if (to is null || to.AgencyId != act.Actor.Agency || to.PersonId == act.Actor.Person || to.Role is Role.KiemToan or Role.NguoiBaoCao)
                return Fail.Invalid(nameof(request.To), "access.delegation.to", AccessWords.DelegateUnknown);
            if (await OverlapsAsync(session, act.Actor.Appointment, from, end)) return Fail.Refused("access.delegation.overlap", AccessWords.DelegateOverlap);
            var id = await writer.DelegateAsync(session, act.Actor.Appointment, request.To, from, end, Nfc.Clean(request.Reason));
            await notices.TellAsync(session, [Token.Hat(request.To)], AccessWords.DelegatedNotice(act.Actor.PersonName, act.Actor.Title, Vn.Date(from), Vn.Date(request.Last)), Links.Delegations, id.Value);
            session.Audit("access.delegation.made", "delegation", id.Value, new { to = to.FullName, from, last = request.Last, reason = Nfc.Clean(request.Reason) });
            return id;
        }, ct);
    }

    internal static List<FieldError> Rules(Request request, DateOnly today)
    {
        var faults = new List<FieldError>();
        if (request.From is null || request.From < today) faults.Add(new(nameof(request.From), "access.delegation.dates", AccessWords.DelegateDates));
        else if (request.Last is null || request.Last < request.From || request.Last.Value.DayNumber - request.From.Value.DayNumber >= LongestDays)
            faults.Add(new(nameof(request.Last), "access.delegation.dates", AccessWords.DelegateDates));
        if (Nfc.Clean(request.Reason).Length is 0 or > 300) faults.Add(new(nameof(request.Reason), "access.delegation.reason", AccessWords.DelegateReason));
        return faults;
    }

    private static async Task<bool> OverlapsAsync(Session session, AppointmentId hat, DateOnly from, DateOnly end) => await session.ScalarAsync<long>("""
        select count(*) from [org.delegation] where from_appointment_id = @Hat and valid_from < valid_to and valid_from < @End and valid_to > @From
        """, new { Hat = hat, From = from, End = end }) > 0;
}
