using LienThong.Contracts.Access;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Host.Demo.Seeding;

/// <summary>Writes a world's agencies, units, people, appointments, delegations and accounts: one transaction an agency.</summary>
internal sealed class OrganisationSeeder(UnitOfWork work, OrganisationWriter writer, IAccounts accounts, Clock clock)
{
    private static readonly DateOnly Reform = new(2025, 3, 1);

    public async Task<SeededIds> SeedAsync(World world, CancellationToken ct)
    {
        var ids = new SeededIds();
        var from = world.Today.AddDays(-400) < Reform ? world.Today.AddDays(-400) : Reform;
        var home = world.Hats.DistinctBy(h => h.Person).ToLookup(h => h.Agency);
        foreach (var agency in world.Agencies)
            await WriteAsync("demo.agency", s => AgencyAsync(s, world, agency, home[agency.No], ids, from), ct);
        // A second hat may sit in another agency: all agencies and people are there by now.
        foreach (var chunk in world.Hats.Chunk(150))
            await WriteAsync("demo.appointments", s => AppointAsync(s, world, chunk, ids, from), ct);
        await WriteAsync("demo.delegations", s => DelegateAsync(s, world, ids, from), ct);
        foreach (var chunk in world.People.Chunk(100))
            await WriteAsync("demo.accounts", s => accounts.AddDemoAsync(s, [.. chunk.Select(p => new NewAccount(ids.People[p.No], p.UserName))], DemoAccounts.Password), ct);
        return ids;
    }

    private async Task AgencyAsync(Session session, World world, WorldAgency agency, IEnumerable<WorldHat> hats, SeededIds ids, DateOnly from)
    {
        AgencyId? parent = agency.Parent is { } no && ids.Agencies.TryGetValue(no, out var known) ? known : null;
        var id = await writer.AddAgencyAsync(session, agency.Name, agency.ShortName, agency.Notation, agency.Level, parent, [agency.Code, agency.LegacyCode], from);
        ids.Agencies[agency.No] = id;
        foreach (var unit in agency.Units)
            ids.Units[unit.No] = await writer.AddUnitAsync(session, id, unit.Name, unit.Notation, unit.Position, from);
        foreach (var person in hats.Select(h => world.People[h.Person]))
            ids.People[person.No] = await writer.AddPersonAsync(session, person.FullName, person.Phone, null, person.Email);
        session.Audit("demo.agency.seeded", "agency", id.Value, new { agency.Code });
    }

    private async Task AppointAsync(Session session, World world, IEnumerable<WorldHat> hats, SeededIds ids, DateOnly from)
    {
        foreach (var hat in hats)
        {
            var (person, agency) = (ids.People[hat.Person], ids.Agencies[hat.Agency]);
            UnitId? unit = hat.Unit is { } no ? ids.Units[no] : null;
            var id = await writer.AppointAsync(session, person, agency, unit, hat.Role, hat.Title, from);
            ids.Hats[hat.No] = new Actor(person, world.People[hat.Person].FullName, id, hat.Title, agency, unit, hat.Role);
            session.Audit("demo.appointment.seeded", "appointment", id.Value);
        }
    }

    private async Task DelegateAsync(Session session, World world, SeededIds ids, DateOnly from)
    {
        foreach (var d in world.Delegations)
        {
            var id = await writer.DelegateAsync(session, ids.Hats[d.FromHat].Appointment, ids.Hats[d.ToHat].Appointment, d.From, d.To, d.Reason);
            session.Audit("demo.delegation.seeded", "delegation", id.Value);
        }

        if (world.Agencies.FirstOrDefault(a => a.Code == DemoCast.LeadCode) is { } lead) await PredecessorAsync(session, world, ids, lead, from);
        session.Audit("demo.delegations.seeded", "demo", ids.Agencies.Values.First().Value, new { world.Delegations.Count });
    }

    /// <summary>The department of information and communications, dissolved in 2025: its functions went two ways.</summary>
    private async Task PredecessorAsync(Session session, World world, SeededIds ids, WorldAgency lead, DateOnly until)
    {
        var old = await writer.AddAgencyAsync(session, "Sở Thông tin và Truyền thông", "Sở TT&TT", "STTTT", AgencyLevel.Department, ids.Agencies[0], ["H99.20", "000.00.20.H99"], new DateOnly(2008, 4, 1));
        await writer.DissolveAsync(session, old, until);
        await writer.SucceedAsync(session, old, null, ids.Agencies[lead.No], null, "Bưu chính, viễn thông, công nghệ thông tin, chuyển đổi số", SuccessionKind.Dissolve, until);
        var culture = world.Agencies.First(a => a.Notation == "SVHTTDL");
        await writer.SucceedAsync(session, old, null, ids.Agencies[culture.No], null, "Báo chí, xuất bản, thông tin cơ sở", SuccessionKind.Dissolve, until);
        session.Audit("demo.predecessor.seeded", "agency", old.Value);
    }

    private async Task WriteAsync(string action, Func<Session, Task> body, CancellationToken ct)
    {
        var done = await work.SystemWriteAsync<Done>(action, new Act(Operator.In(default), clock.Now, null), async s =>
        {
            await body(s);
            return Done.It;
        }, ct);
        if (!done.IsOk) throw new InvalidOperationException(action);
    }
}
