using LienThong.Kernel.Acts;
using LienThong.Organisation;
using LienThong.Organisation.TakeOverWork;
using LienThong.Organisation.WithdrawHandover;
using HandOver = LienThong.Organisation.HandOverWork.HandOverWork;
using OrganisationPermissions = LienThong.Organisation.Permissions;

namespace LienThong.Integration.Year;

/// <summary>Somebody's work passes to a colleague of the same role by minutes.</summary>
internal sealed partial class YearWalk
{
    private const string MinutesOf = "select count(*) from [organisation.work_handover] where state = 'Offered' and (from_id in (@Hat, @To) or to_id = @Hat)";

    private async Task<YearMove?> HandingOverAsync(Actor hat)
    {
        var others = _cast.People.Where(p => p.Agency == hat.Agency && p.Role == hat.Role && p.Person != hat.Person).ToList();
        if (others.Count == 0) return null;
        var to = One(others).Hat;
        if (await ReadAsync(s => s.ScalarAsync<long>(MinutesOf, new { Hat = hat.Appointment, To = to })) > 0) return null;
        var held = await ReadAsync(async s => await Get<WorkHandovers>().GiverAsync(s, hat.Agency, hat.Appointment) is { } from ? (await Get<WorkHandovers>().HeldAsync(s, from, from)).Count : 0);
        if (held == 0) return null;
        return YearMove.Of(OrganisationPermissions.HandOverWork, "", hat, async act =>
        {
            var offered = await Get<HandOver>().HandleAsync(new(hat.Appointment, to, Text("Đổi phần việc")), act, default);
            if (offered.IsOk) Remember(WorkHandover.Kind, offered.Value.Value);
            return offered;
        });
    }

    private async Task<IReadOnlyList<YearMove>> OfHandoverAsync(Reader reader, WorkHandoverId id)
    {
        if (await ReadAsync(s => WorkHandovers.FindAsync(s, id, reader)) is not { State: WorkHandoverState.Offered } row) return [];
        var moves = new List<YearMove>();
        if (reader.Hats.FirstOrDefault(h => h.Appointment == row.ToId && h.Delegation is null) is { } taker)
        {
            moves.Add(YearMove.Of(OrganisationPermissions.TakeOverWork, "take", taker, act => Get<TakeOverWork>().HandleAsync(new(id, true, null), act, default), 300));
            moves.Add(YearMove.Of(OrganisationPermissions.TakeOverWork, "refuse", taker, act => Get<TakeOverWork>().HandleAsync(new(id, false, Text("Đang nhiều việc")), act, default)));
        }

        if (reader.Hats.FirstOrDefault(h => h.Appointment == row.OfferedBy && h.Delegation is null) is { } giver)
            moves.Add(YearMove.Of(OrganisationPermissions.HandOverWork, "withdraw", giver, act => Get<WithdrawHandover>().HandleAsync(id, act, default), 20));
        return moves;
    }
}
