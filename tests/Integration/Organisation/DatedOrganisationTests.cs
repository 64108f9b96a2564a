using FsCheck;
using FsCheck.Fluent;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Add = LienThong.Organisation.AddAgency.AddAgency;
using Identify = LienThong.Organisation.IdentifyAgency.IdentifyAgency;
using Rename = LienThong.Organisation.RenameAgency.RenameAgency;
using Succeed = LienThong.Organisation.SucceedAgency.SucceedAgency;

namespace LienThong.Integration.Organisation;

/// <summary>Whatever is done to the organisation in whatever order, every day of it stays one and readable.</summary>
public sealed class DatedOrganisationTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly DateOnly Start = new(2024, 1, 1);

    private enum Deed { Add, Rename, Identify, Merge, Split, End }

    private sealed record Change(Deed Deed, int Agency, int Other, int Day, int Code);

    private static readonly Gen<Change[]> Histories = Gen.Choose(0, 10_000).Four().Select(x => (x.Item1, x.Item2, x.Item3, x.Item4))
        .SelectMany(x => Gen.Elements(Enum.GetValues<Deed>()).Select(d => new Change(d, x.Item1, x.Item2, x.Item3 % 700, x.Item4 % 6)))
        .ArrayOf(14);

    [Theory, Engines]
    public async Task Any_history_keeps_one_name_a_day_and_never_changes_the_days_before(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        var done = 0;
        foreach (var history in Histories.Sample(12, 12))
        {
            var office = new Office(db);
            await office.AddAsync(0, null);
            foreach (var change in history)
            {
                var before = await SnapshotAsync(db, change.Day);
                await office.ApplyAsync(change);
                Assert.Equal(before, await SnapshotAsync(db, change.Day));
            }

            Assert.Equal(0, await OverlapsAsync(db));
            done += office.Agencies.Count;
        }

        Assert.True(done > 12, "No history founded a second agency.");
    }

    [Theory, Engines]
    public async Task A_code_leads_to_whoever_bore_it_that_day(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        var office = new Office(db);
        var (code, organisations) = ($"Z9.{Guid.CreateVersion7():N}"[..20].ToUpperInvariant(), new Organisations());
        var old = await office.AddAsync(0, null, code);
        var heir = await office.AddAsync(0, null);
        Assert.True((await office.SucceedAsync(old, heir, 200, ends: true)).IsOk);
        var young = await office.AddAsync(300, null, code);

        async Task<AgencyId?> BearerAsync(int day) => (await db.Work.ReadAsync(s => organisations.ByCodeAsync(s, code.ToLowerInvariant(), Start.AddDays(day))))?.Id;

        Assert.Equal(old, await BearerAsync(199));
        Assert.Null(await BearerAsync(200));
        Assert.Null(await BearerAsync(299));
        Assert.Equal(young, await BearerAsync(300));
    }

    [Theory, Engines]
    public async Task A_code_in_use_is_given_to_nobody_else(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        var office = new Office(db);
        var first = await office.AddAsync(0, null, "Y1.001");
        var second = await office.AddAsync(0, null);

        var taken = await new Identify(db.Work, new Organisations(), office.Writer).HandleAsync(new(second, "y1.001", Start.AddDays(5)), db.ActAs(Role.QuanTriHeThong), default);

        Assert.NotEqual(first, second);
        Assert.Equal("organisation.agency.code-taken", Assert.Single(Assert.IsType<Result<Done>.Invalid>(taken).Errors).Code);
    }

    [Theory, Engines]
    public async Task After_a_merger_the_successors_registry_reads_what_was_the_predecessors_however_long_the_chain(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        var office = new Office(db);
        var chain = new List<AgencyId>();
        for (var i = 0; i < 4; i++) chain.Add(await office.AddAsync(0, null));
        for (var i = 0; i < 3; i++) Assert.True((await office.SucceedAsync(chain[i], chain[i + 1], 100 + (i * 100), ends: true)).IsOk);
        var clerk = await office.AppointAsync(chain[3], Role.VanThu);
        var specialist = await office.AppointAsync(chain[3], Role.ChuyenVien);

        async Task<string[]> TokensAsync(PersonId person, int day) => (await db.Work.ReadAsync(s => new Readers().ReaderAsync(s, person, Start.AddDays(day)))).Tokens;

        Assert.All(chain, a => Assert.Contains(Token.Registry(a), TokensAsync(clerk, 301).Result));
        Assert.DoesNotContain(Token.Registry(chain[2]), await TokensAsync(clerk, 299));
        Assert.DoesNotContain(Token.Registry(chain[0]), await TokensAsync(specialist, 301));
    }

    [Theory, Engines]
    public async Task A_superior_below_the_agency_itself_is_refused(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        var office = new Office(db);
        var top = await office.AddAsync(0, null);
        var below = await office.AddAsync(0, null, parent: top);

        var looped = await new Rename(db.Work, new Organisations(), office.Writer).HandleAsync(
            new(top, "Sở A", "Sở A", "SA", AgencyLevel.Department, below, Start.AddDays(10)), db.ActAs(Role.QuanTriHeThong), default);

        Assert.Equal("organisation.agency.parent-loop", Assert.Single(Assert.IsType<Result<Done>.Invalid>(looped).Errors).Code);
    }

    /// <summary>Pairs of names that one agency bears on one day, over all days.</summary>
    private static Task<long> OverlapsAsync(TestDatabase db) => db.Work.ReadAsync(s => s.ScalarAsync<long>("""
        select count(*) from [org.agency_fact] a join [org.agency_fact] b on a.agency_id = b.agency_id and a.id < b.id
        where a.valid_from < a.valid_to and b.valid_from < b.valid_to and a.valid_from < b.valid_to and b.valid_from < a.valid_to
        """));

    /// <summary>What is read of some days before the day of the change.</summary>
    private static async Task<string> SnapshotAsync(TestDatabase db, int day)
    {
        var organisations = new Organisations();
        var seen = new List<string>();
        foreach (var before in (int[])[day - 1, day - 30, day / 2])
            if (before < day)
                seen.Add(string.Join('|', (await db.Work.ReadAsync(s => organisations.AgenciesAsync(s, Start.AddDays(before)))).Select(a => $"{a.Id} {a.Name} {a.Code} {a.Level} {a.ParentId}").Order()));
        return string.Join('\n', seen);
    }

    private sealed class Office(TestDatabase db)
    {
        private static int _names;

        public OrganisationWriter Writer { get; } = new(db.Clock);

        public List<AgencyId> Agencies { get; } = [];

        private Act Act => db.ActAs(Role.QuanTriHeThong);

        public async Task ApplyAsync(Change change)
        {
            var agency = Agencies[change.Agency % Agencies.Count];
            var other = Agencies[change.Other % Agencies.Count];
            _ = change.Deed switch
            {
                Deed.Add => await AddAsync(change.Day, change.Code),
                Deed.Rename => (await new Rename(db.Work, new Organisations(), Writer).HandleAsync(new(agency, Name(), "Tên ngắn", "KH", AgencyLevel.Department, change.Code == 0 ? other : null, Start.AddDays(change.Day)), Act, default)).IsOk,
                Deed.Identify => (object)(await new Identify(db.Work, new Organisations(), Writer).HandleAsync(new(agency, $"X{change.Code}", Start.AddDays(change.Day)), Act, default)).IsOk,
                _ => (await SucceedAsync(agency, other, change.Day, change.Deed is Deed.Merge or Deed.End)).IsOk,
            };
        }

        public Task<AgencyId> AddAsync(int day, int? code) => AddAsync(day, code is null ? null : $"X{code}", default(AgencyId?));

        public Task<AgencyId> AddAsync(int day, int? none, string code) => AddAsync(day, code, null);

        public Task<AgencyId> AddAsync(int day, int? none, AgencyId parent) => AddAsync(day, default(string), parent);

        public Task<Result<Done>> SucceedAsync(AgencyId from, AgencyId to, int day, bool ends) =>
            new Succeed(db.Work, new Organisations(), Writer).HandleAsync(new(from, to, "toàn bộ", SuccessionKind.Merge, Start.AddDays(day), ends), Act, default);

        public Task<PersonId> AppointAsync(AgencyId agency, Role role) => db.Work.MaintainAsync(async s =>
        {
            var person = await Writer.AddPersonAsync(s, "Lò Văn Bình", null, null, null);
            await Writer.AppointAsync(s, person, agency, null, role, role.ToString(), Start);
            return person;
        });

        private async Task<AgencyId> AddAsync(int day, string? code, AgencyId? parent)
        {
            var added = await new Add(db.Work, new Organisations(), Writer).HandleAsync(new(Name(), "Tên ngắn", "KH", AgencyLevel.Department, parent, code, Start.AddDays(day)), Act, default);
            if (!added.IsOk) return default;
            Agencies.Add(added.Value);
            return added.Value;
        }

        private static string Name() => $"Cơ quan số {Interlocked.Increment(ref _names)}";
    }
}
