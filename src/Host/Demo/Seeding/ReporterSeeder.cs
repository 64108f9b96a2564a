using LienThong.Contracts.Access;
using LienThong.Contracts.Organisation;
using LienThong.Contracts.Statistics;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Host.Demo.Seeding;

/// <summary>Enterprises that report to the demo's keeper of books, each with a person who can sign in.</summary>
internal sealed class ReporterSeeder(UnitOfWork work, Clock clock, Organisations organisations, IAreaReads areas, IReporters reporters, IAccounts accounts)
{
    private const string Province = "96";

    public async Task<IReadOnlyList<DemoEntry>> SeedAsync(CancellationToken ct)
    {
        var agencies = await work.ReadAsync(s => organisations.AgenciesAsync(s, clock.Today), ct);
        var keeper = agencies.Find(a => a.Name == DemoTexts.KeeperOfBooks) ?? agencies[0];
        if ((await work.ReadAsync(s => areas.OfCodesAsync(s, [Province], clock.Today), ct)).GetValueOrDefault(Province) is not { } area) return [];
        var entries = new List<DemoEntry>();
        foreach (var (kind, name, tax, person, user) in DemoTexts.Reporters)
        {
            var act = new Act(Operator.In(keeper.Id), clock.Now, null);
            var added = await reporters.AddAsync(new(kind, name, tax, area.Id, person, new(clock.Today.Year - 2, 1, 1)), act, ct);
            await work.SystemWriteAsync<Done>("demo.accounts", act, async s =>
            {
                await accounts.AddDemoAsync(s, [new NewAccount(added.Value, user)], DemoAccounts.Password);
                return Done.It;
            }, ct);
            entries.Add(new(user, DemoAccounts.Password, Role.NguoiBaoCao, "", person, DemoTexts.ReporterTitle, name));
        }

        return entries;
    }
}
