using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;
using LienThong.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Organisation;

/// <summary>Prepares and carries out reorganisations on a node, and looks whether anything is left without its one holder.</summary>
internal sealed class Reform(TestNode node, Actor system)
{
    private int _keys;

    public DateOnly Today => node.Get<Clock>().Today;

    public Act As(Actor actor) => new(actor, node.Get<Clock>().Now, $"reform-{++_keys}");

    public Task<AgencyId> FoundAsync(string name, string notation, DateOnly from, AgencyLevel level = AgencyLevel.Department) =>
        node.Work.MaintainAsync(s => node.Get<OrganisationWriter>().AddAgencyAsync(s, name, name, notation, level, null, [], from));

    public async Task<ReorganisationId> PrepareAsync(DateOnly on, params EndingAgency[] agencies) =>
        (await RunAsync<LienThong.Organisation.PrepareReorganisation.PrepareReorganisation, ReorganisationId>(h => h.HandleAsync(new(null, 0, "Sắp xếp các sở", "12/QĐ-UBND", on.AddDays(-3), on, new(agencies)), As(system), default))).Value;

    public Task<Result<Done>> PlanAsync(ReorganisationId id, long version, EndingAgency agency) => RunAsync<LienThong.Organisation.PlanAgency.PlanAgency, Done>(h => h.HandleAsync(new(id, version, agency), As(system), default));

    public Task<Result<Done>> CarryOutAsync(ReorganisationId id) => RunAsync<LienThong.Organisation.CarryOut.CarryOut, Done>(h => h.HandleAsync(id, null, As(system), default));

    /// <summary>Prepared for a day, carried out on its morning; what is said of it must be Ok.</summary>
    public async Task<ReorganisationId> DoAsync(DateOnly on, params EndingAgency[] agencies)
    {
        var id = await PrepareAsync(on, agencies);
        node.Time.SetTo(new DateTimeOffset(on.ToDateTime(new TimeOnly(8, 5)), Clock.Offset));
        Documents.Letters.Ok(await CarryOutAsync(id));
        return id;
    }

    public static EndingAgency Whole(AgencyId from, AgencyId to, string scope = "toàn bộ") => new(from, SuccessionKind.Merge, [new(to, scope)], [], []);

    public Task<ReorganisationView> ViewAsync(ReorganisationId id) => ReadAsync(async (s, reading) => await reading.PreviewAsync(s, (await reading.FindAsync(s, id))!));

    public Task<List<HandedRow>> MinutesAsync(ReorganisationId id, Reader reader) => ReadAsync((s, reading) => reading.LinesAsync(s, id, reader));

    public Task<List<MinuteCount>> CountsAsync(ReorganisationId id) => ReadAsync((s, reading) => reading.CountsAsync(s, id));

    public Task<Reader> ReaderAsync(PersonId person) => node.Work.ReadAsync(s => node.Get<Readers>().ReaderAsync(s, person, Today));

    /// <summary>The hat that a person wears today.</summary>
    public async Task<Actor> HatAsync(TestPerson person) => (await ReaderAsync(person.Person)).Hats.Single(h => h.Delegation is null);

    /// <summary>Open work without exactly one holding agency, and open records without open work; empty when all is well.</summary>
    public async Task<List<string>> OrphansAsync()
    {
        var people = await node.Work.ReadAsync(s => s.QueryAsync<PersonId>("select id from [org.person]"));
        var holders = new Dictionary<string, HashSet<AgencyId>>();
        var readers = new Dictionary<string, HashSet<AgencyId>>();
        foreach (var person in people)
        {
            var reader = await ReaderAsync(person);
            foreach (var hat in reader.Hats.Where(h => h.Delegation is null))
            {
                foreach (var token in HatTokens.Of(hat)) (holders.TryGetValue(token, out var set) ? set : holders[token] = []).Add(hat.Agency);
            }

            foreach (var token in reader.Tokens) (readers.TryGetValue(token, out var set) ? set : readers[token] = []).UnionWith(reader.Hats.Select(h => h.Agency));
        }

        var open = await node.Work.ReadAsync(s => s.QueryAsync<WorkItem>("select * from [work.item] where closed_at is null"));
        var live = (await node.Work.ReadAsync(s => node.Get<Organisations>().AgenciesAsync(s, Today))).Select(a => a.Id).ToHashSet();
        var orphans = open.Where(w => !(holders.TryGetValue(w.Holder, out var at) && at.Count == 1 && at.Contains(w.AgencyId) && live.Contains(w.AgencyId) && readers[w.Holder].Contains(w.AgencyId)))
            .Select(w => $"{w.Kind} {w.Number} {w.Title}: {w.HolderName}").ToList();
        orphans.AddRange(await node.Work.ReadAsync(s => s.QueryAsync<string>("""
            select 'incoming ' || i.state || ' ' || i.subject from [documents.incoming] i where i.state in ('Registered', 'Presented', 'Steered', 'Done')
              and not exists (select 1 from [work.item] w where w.record_id = i.id and w.closed_at is null and w.agency_id = i.agency_id and w.holds)
            union all
            select 'outgoing ' || o.state || ' ' || o.subject from [documents.outgoing] o where o.state in ('Draft', 'Returned', 'UnitReview', 'OfficeReview', 'LeaderApproval', 'ToIssue')
              and not exists (select 1 from [work.item] w where w.record_id = o.id and w.closed_at is null and w.agency_id = o.agency_id and w.holds)
            union all
            select 'delivery ' || d.name from [documents.delivery] d where d.state = 'Arrived'
              and not exists (select 1 from [work.item] w where w.record_id = d.id and w.closed_at is null and w.agency_id = d.agency_id)
            """)));
        return orphans;
    }

    /// <summary>How much there is: what a reorganisation must not change.</summary>
    public Task<string> CountAsync() => node.Work.ReadAsync(async s =>
    {
        var counts = new List<long>();
        foreach (var table in (string[])["[documents.incoming]", "[documents.outgoing]", "[documents.delivery]", "[registers.entry]", "[documents.attachment]", "[work.item] where closed_at is null", "[documents.line] where state <> 'Moved'"])
            counts.Add(await s.ScalarAsync<long>($"select count(*) from {table}"));
        return string.Join(' ', counts);
    });

    private async Task<Result<T>> RunAsync<THandler, T>(Func<THandler, Task<Result<T>>> run) where THandler : notnull
    {
        await using var scope = node.Scope();
        return await run(scope.ServiceProvider.GetRequiredService<THandler>());
    }

    private async Task<T> ReadAsync<T>(Func<Session, ReorganisationReading, Task<T>> read)
    {
        await using var scope = node.Scope();
        return await node.Work.ReadAsync(s => read(s, scope.ServiceProvider.GetRequiredService<ReorganisationReading>()));
    }
}
