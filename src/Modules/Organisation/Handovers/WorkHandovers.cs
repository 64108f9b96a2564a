using System.Collections;
using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;

namespace LienThong.Organisation;

/// <summary>Reads minutes and what they would pass; the number of statements does not grow with the records.</summary>
internal sealed class WorkHandovers(Organisations organisations, IEnumerable<IPersonRecords> keepers, Clock clock)
{
    public const string TakeKind = "organisation.handover.take";

    private const string Mine = "(h.from_id in @Hats or h.to_id in @Hats or h.offered_by in @Hats or h.agency_id in @Agencies)";

    public static Task<WorkHandover?> FindAsync(Session session, WorkHandoverId id) =>
        session.FindAsync<WorkHandover>("select * from [organisation.work_handover] where id = @Id", new { Id = id });

    /// <summary>The minutes, if the reader is a side of them or a head of the agency.</summary>
    public static Task<WorkHandover?> FindAsync(Session session, WorkHandoverId id, Reader reader) =>
        session.FindAsync<WorkHandover>($"select h.* from [organisation.work_handover] h where h.id = @Id and {Mine}", new { Id = id, Hats = HatsOf(session, reader), Agencies = AgenciesOf(session, reader) });

    /// <summary>Those that the reader may read, waiting ones first.</summary>
    public static Task<List<WorkHandover>> AllAsync(Session session, Reader reader) => session.QueryAsync<WorkHandover>(
        $"select h.* from [organisation.work_handover] h where {Mine} order by case h.state when 'Offered' then 0 else 1 end, h.offered_at desc, h.id desc limit 500",
        new { Hats = HatsOf(session, reader), Agencies = AgenciesOf(session, reader) });

    public static Task<List<WorkHandoverLine>> LinesAsync(Session session, WorkHandoverId id) =>
        session.QueryAsync<WorkHandoverLine>("select * from [organisation.work_handover_line] where handover_id = @Id order by position", new { Id = id });

    /// <summary>Whose work the reader may hand over: the own, and for heads everybody's of the agency, also of those who have left with work in hand.</summary>
    public async Task<List<MemberView>> GiversAsync(Session session, Reader reader)
    {
        var givers = new List<MemberView>();
        foreach (var agency in reader.HatsFor(Permissions.HandOverWork).Where(h => h.Delegation is null).GroupBy(h => h.Agency))
        {
            var (own, heads) = (agency.Select(h => h.Appointment).ToHashSet(), agency.Any(h => Permissions.Heads.Contains(h.Role)));
            var members = await organisations.MembersAsync(session, agency.Key, clock.Today);
            givers.AddRange(members.Where(m => Permissions.Staff.Contains(m.Role) && (heads || own.Contains(m.Id))).OrderByDescending(m => own.Contains(m.Id)));
            if (heads) givers.AddRange(await LeftAsync(session, agency.Key));
        }

        return givers;
    }

    /// <summary>Who can take over from somebody: colleagues in office.</summary>
    public async Task<List<MemberView>> TakersAsync(Session session, MemberView from) =>
        (await organisations.MembersAsync(session, from.AgencyId, clock.Today)).FindAll(m => m.PersonId != from.PersonId && Permissions.Staff.Contains(m.Role));

    /// <summary>What somebody has in hand now, with the reasons why the other may not take a part of it.</summary>
    public async Task<List<HeldRecord>> HeldAsync(Session session, MemberView from, MemberView to)
    {
        var (handover, held) = (new PersonHandover(from, to, ""), new List<HeldRecord>());
        foreach (var keeper in keepers) held.AddRange(await keeper.HeldAsync(session, handover));
        return held;
    }

    /// <summary>Passes everything, in the caller's transaction.</summary>
    public async Task<List<HeldRecord>> PassAsync(Session session, PersonHandover handover)
    {
        var passed = new List<HeldRecord>();
        foreach (var keeper in keepers) passed.AddRange(await keeper.PassAsync(session, handover));
        return passed;
    }

    /// <summary>A person of the agency, in office or not any more.</summary>
    public async Task<MemberView?> GiverAsync(Session session, AgencyId agency, AppointmentId id) =>
        await organisations.AppointmentAsync(session, id) is { } member && member.AgencyId == agency ? member : null;

    private async Task<List<MemberView>> LeftAsync(Session session, AgencyId agency)
    {
        var past = await organisations.PastMembersAsync(session, agency, clock.Today);
        if (past.Count == 0) return past;
        var holders = await session.QueryAsync<string>("select distinct holder from [work.item] where closed_at is null and agency_id = @Agency", new { Agency = agency });
        return past.FindAll(m => holders.Contains(Token.Hat(m.Id)));
    }

    private static IEnumerable HatsOf(Session session, Reader reader) => session.Ids(reader.Hats.Select(h => h.Appointment.Value));

    private static IEnumerable AgenciesOf(Session session, Reader reader) => session.Ids(reader.Hats.Where(h => Permissions.Heads.Contains(h.Role)).Select(h => h.Agency.Value));
}
