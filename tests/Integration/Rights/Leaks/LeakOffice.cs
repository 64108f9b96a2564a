using LienThong.Contracts.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Rights.Leaks;

/// <summary>Small agencies whose people wear, change and lend their hats on random days. Those who carry the work on stay in their posts.</summary>
internal sealed class LeakOffice(TestNode node, Random random, IReadOnlyList<DateOnly> days)
{
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly Role[] Strange = [Role.VanThu, Role.TruongPhong, Role.ChuyenVien, Role.LanhDao, Role.KiemToan];
    private readonly List<LeakPerson> _people = [];
    private readonly List<LeakLoan> _loans = [];

    public IReadOnlyList<LeakPerson> People => _people;

    public List<AgencyId> Agencies { get; } = [];

    public Dictionary<(int Agency, int Number), UnitId> Units { get; } = [];

    /// <summary>Who holds a post of an agency through all the days: <c>VanThu</c>, <c>TruongPhong1</c>, <c>ChuyenVien2</c>.</summary>
    public (LeakPerson Person, LeakHat Hat) Post(int agency, string post) => _people.Where(p => p.User.Equals($"{post}.{agency}", StringComparison.OrdinalIgnoreCase)).Select(p => (p, p.Hats[0])).Single();

    /// <summary>Own hats and lent ones in force: no chains, and nothing lent from a hat or to a hat that is over.</summary>
    public IEnumerable<LeakHat> HatsOn(LeakPerson person, DateOnly day) =>
        person.Hats.Where(h => h.On(day)).Concat(_loans.Where(l => l.On(day) && l.Giver.On(day) && l.Taker.On(day) && person.Hats.Contains(l.Taker)).Select(l => l.Giver));

    public async Task BuildAsync()
    {
        await using var scope = node.Scope();
        var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
        var act = new Act(Operator.In(TypedId.New<AgencyId>()), node.Get<Clock>().Now, null);
        var built = await node.Work.SystemWriteAsync<Done>("test.leaks", act, async session =>
        {
            for (var a = 0; a < 3; a++) await AddAgencyAsync(session, a);
            foreach (var person in _people.ToList()) await StirAsync(session, person);
            await LendAsync(session);
            session.Audit("test.leaks", "agency", Agencies[0].Value);
            await accounts.AddDemoAsync(session, [.. _people.Select(p => new NewAccount(p.Id, p.User))], SmallProvince.Password);
            return Done.It;
        });
        Assert.True(built.IsOk);
    }

    private OrganisationWriter Writer => node.Get<OrganisationWriter>();

    private async Task AddAgencyAsync(Session session, int a)
    {
        Agencies.Add(await Writer.AddAgencyAsync(session, $"Sở số {a}", $"Sở {a}", $"SO{a}", AgencyLevel.Department, null, [$"H99.{a}"], Start));
        for (var u = 0; u < 3; u++) Units[(a, u)] = await Writer.AddUnitAsync(session, Agencies[a], $"Phòng {u}", $"P{u}", u, Start);
        await AddAsync(session, a, "VanThu", Role.VanThu, 0);
        await AddAsync(session, a, "LanhDao", Role.LanhDao, 0);
        await AddAsync(session, a, "ChanhVanPhong", Role.ChanhVanPhong, 0);
        foreach (var u in new[] { 1, 2 })
        {
            await AddAsync(session, a, $"TruongPhong{u}", Role.TruongPhong, u);
            await AddAsync(session, a, $"ChuyenVien{u}", Role.ChuyenVien, u);
        }

        await AddAsync(session, a, "KhachVangLai", Strange[random.Next(Strange.Length)], random.Next(3));
    }

    private async Task AddAsync(Session session, int a, string post, Role role, int unit)
    {
        var person = new LeakPerson($"{post}.{a}".ToLowerInvariant(), await Writer.AddPersonAsync(session, $"Nguyễn Văn {post}", null, null, null));
        _people.Add(person);
        await AppointAsync(session, person, a, role, unit, Start, Dated.Open);
    }

    /// <summary>Guests lose their hat one day; anybody may get another one, here or elsewhere, from some day on.</summary>
    private async Task StirAsync(Session session, LeakPerson person)
    {
        if (person.User.StartsWith("khach", StringComparison.Ordinal) && random.Next(3) > 0)
        {
            var end = Day();
            await Writer.EndAppointmentAsync(session, person.Hats[0].Id, end);
            person.Hats[0] = person.Hats[0] with { To = end };
        }

        if (random.Next(3) == 0) await AppointAsync(session, person, random.Next(3), Strange[random.Next(Strange.Length)], random.Next(3), Day(), random.Next(2) == 0 ? Dated.Open : Day());
    }

    private async Task AppointAsync(Session session, LeakPerson person, int a, Role role, int unit, DateOnly from, DateOnly to)
    {
        if (to <= from) to = from.AddDays(1);
        var id = await Writer.AppointAsync(session, person.Id, Agencies[a], Units[(a, unit)], role, $"{role}", from);
        if (to != Dated.Open) await Writer.EndAppointmentAsync(session, id, to);
        person.Hats.Add(new(id, a, Units[(a, unit)], role, from, to));
    }

    private async Task LendAsync(Session session)
    {
        for (var n = 0; n < 8; n++)
        {
            var (giver, taker) = (_people[random.Next(_people.Count)].Hats[0], _people[random.Next(_people.Count)].Hats[^1]);
            var (from, to) = (Day(), Day());
            if (giver == taker || to <= from || _loans.Exists(l => l.Giver == giver)) continue;
            await Writer.DelegateAsync(session, giver.Id, taker.Id, from, to, "đi công tác");
            _loans.Add(new(giver, taker, from, to));
        }
    }

    private DateOnly Day() => days[0].AddDays(random.Next(-1, days.Count + 2));
}
