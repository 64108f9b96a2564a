using System.Globalization;
using System.Text;
using LienThong.Assignments;
using LienThong.Assignments.SettleTasks;
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
using LienThong.Schedule;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Year;

/// <summary>
/// The year of an office by a seeded random walk: again and again somebody of the forty takes up what waits on the desk, or anything that the
/// office has, and does one of the things that are offered. What a step does is decided by the seed, its number and what is stored, so that
/// the walk goes on after a restart or a kill as if nothing had been.
/// </summary>
internal sealed partial class YearWalk
{
    /// <summary>The walk begins with the year of the books.</summary>
    public static readonly DateTimeOffset Begin = new(2026, 1, 5, 8, 0, 0, TimeSpan.FromHours(7));

    // Farther apart than a year has steps, so that no two years share one. A hash of the runtime's would be another in each process.
    private const int Stride = 1_000_003;

    /// <summary>How many records somebody looks at who finds nothing to do with them, and how many people.</summary>
    private const int Looks = 4;

    private const string Stored = """
        select 'incoming' as kind, id from [documents.incoming] union all select 'outgoing', id from [documents.outgoing] union all select 'dossier', id from [documents.dossier]
        union all select 'opinion', id from [documents.opinion_round] union all select 'assignment', id from [assignments.task] union all select 'dossier-transfer', id from [documents.dossier_transfer]
        union all select 'delivery', id from [documents.delivery] union all select 'schedule-week', id from [schedule.week] union all select 'work-handover', id from [organisation.work_handover] union all select 'official-copy', id from [documents.official_copy] order by 2
        """;

    private readonly TestNode _node;
    private readonly YearCast _cast;
    private readonly int _seed;
    private readonly int _documents;
    private readonly List<YearRecord> _records;
    private Random _random = new(0);
    private IServiceProvider _services;
    private int _step;

    private YearWalk(TestNode node, YearCast cast, int seed, int documents, List<YearRecord> records)
    {
        (_node, _cast, _seed, _documents, _records) = (node, cast, seed, documents, records);
        _services = node.Get<IServiceProvider>();
    }

    /// <summary>How often each action was done, by those who may.</summary>
    public Dictionary<string, int> Done { get; } = [];

    /// <summary>The step taken last, for who must say what went wrong.</summary>
    public string Last { get; private set; } = "";

    /// <summary>How many were tried by somebody to whom they were not offered.</summary>
    public int Refused { get; private set; }

    /// <summary>How many tasks were finished with the documents that gave them.</summary>
    public int Settled { get; private set; }

    /// <summary>Letters and drafts so far.</summary>
    public int Documents => _records.Count(r => r.Kind is "incoming" or "outgoing");

    /// <summary>How many steps lead through a year of so many documents.</summary>
    public static int StepsFor(int documents) => documents * 10;

    public static async Task<YearWalk> OnAsync(TestNode node, int seed, int documents) =>
        new(node, await YearCast.ReadAsync(node), seed, documents, [.. (await node.Work.ReadAsync(s => s.QueryAsync<StoredRecord>(Stored))).Select(r => new YearRecord(r.Kind, r.Id))]);

    /// <summary>Takes step n of the walk.</summary>
    public async Task StepAsync(int step)
    {
        _step = step;
        _random = new Random((_seed * Stride) + step);
        _node.Time.SetTo(TimeOf(step));
        Last = "";
        // A step has a scope of its own, as a request has.
        await using var scope = _node.Scope();
        _services = scope.ServiceProvider;
        // What serving nodes do by the clock is done here by the step, so that the walk is the same each time.
        Settled += await Get<SettleTasks>().RunAsync(default);
        if (await ChooseAsync() is not { } move) return;
        Last = $"{move.Action} {move.Part} by {move.Hat.Role}";
        var audited = await AuditedAsync();
        var failed = await move.Do(new Act(move.Hat, Get<Clock>().Now, $"year-{_seed}-{step}", "Theo yêu cầu công việc"));
        Assert.True(failed is null, $"Step {step} of seed {_seed}: {move.Action} ({move.Part}) was offered to {move.Hat.Role} and is refused: {Say(failed)}");
        Assert.True(YearRights.May(move.Action, move.Hat), $"Step {step}: {move.Hat.Role} may not {move.Action} by tests/rights.csv.");
        Assert.True(await AuditedAsync() > audited, $"Step {step}: {move.Action} left no audit entry.");
        Done[move.Action] = Done.GetValueOrDefault(move.Action) + 1;
    }

    /// <summary>How many audit entries stand.</summary>
    public Task<long> AuditedAsync() => ReadAsync(s => s.ScalarAsync<long>("select count(*) from [audit.entry]"));

    /// <summary>The year passes evenly, into the first days of the next.</summary>
    private DateTimeOffset TimeOf(int step) => Begin + TimeSpan.FromMilliseconds(TimeSpan.FromDays(370).TotalMilliseconds / StepsFor(_documents) * step);

    private DateOnly Today => Clock.DateOf(_node.Time.GetUtcNow());

    private T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    private Task<T> ReadAsync<T>(Func<Session, Task<T>> read) => _node.Work.ReadAsync(read);

    private T One<T>(IReadOnlyList<T> many) => many[_random.Next(many.Count)];

    private YearMove Weighed(IReadOnlyList<YearMove> moves)
    {
        var at = _random.Next(moves.Sum(m => m.Weight));
        return moves.First(m => (at -= m.Weight) < 0);
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>What is done next; null where nobody of those who were asked had anything to do.</summary>
    private async Task<YearMove?> ChooseAsync()
    {
        for (var asked = 0; asked < Looks; asked++)
            if (await OfSomebodyAsync() is { } move) return move;
        return null;
    }

    private async Task<YearMove?> OfSomebodyAsync()
    {
        var person = One(_cast.People);
        var reader = await ReaderAsync(person);
        if (reader.Hats.Count == 0) return null;
        if (Documents < _documents && Chance(20)) return Beginning(reader);
        if (Chance(6)) return await BesideAsync(reader);
        if (await WaitingAsync(reader) is { } waiting) return await TakeUpAsync(reader, waiting);
        for (var look = 0; look < Looks && _records.Count > 0; look++)
            if (await TakeUpAsync(reader, One(One([.. _records.GroupBy(r => r.Kind)]).ToList())) is { } move) return move;
        return null;
    }

    /// <summary>Opens a record's page and chooses among what it offers; null where it offers nothing.</summary>
    private async Task<YearMove?> TakeUpAsync(Reader reader, YearRecord record)
    {
        await OpenAsync(reader, record);
        // Nobody does anything in the very moment in which the page opens.
        _node.Time.Advance(TimeSpan.FromSeconds(1));
        var moves = await MovesAsync(reader, record);
        if (moves.Count == 0) return null;
        var move = Weighed(moves);
        if (Chance(15)) await TryWithoutRightAsync(record, move);
        return move;
    }

    private Task<Reader> ReaderAsync(YearPerson person) => ReadAsync(s => Get<Readers>().ReaderAsync(s, person.Person, Today));

    /// <summary>What waits on the desk, mostly; else the person looks at what there is.</summary>
    private async Task<YearRecord?> WaitingAsync(Reader reader)
    {
        if (!Chance(75) || await ReadAsync(s => Get<WorkItems>().OpenForAsync(s, reader, 50)) is not { Count: > 0 } waiting) return null;
        var item = One(waiting);
        return item.RecordKind == CopyRecall.Kind ? new(Incoming.Kind, (await RecallOfAsync(item.RecordId)).IncomingId.Value) : new(item.RecordKind, item.RecordId);
    }

    private async Task<IReadOnlyList<YearMove>> MovesAsync(Reader reader, YearRecord record) => record.Kind switch
    {
        Incoming.Kind => await OfIncomingAsync(reader, new(record.Id)),
        OutgoingRow.Kind => await OfOutgoingAsync(reader, new(record.Id)),
        DeliveryRow.Kind => await OfDeliveryAsync(reader, new(record.Id)),
        OpinionRound.Kind => await OfOpinionAsync(reader, new(record.Id)),
        Dossier.Kind => await OfDossierAsync(reader, new(record.Id)),
        DossierTransfer.Kind => await OfTransferAsync(reader, new(record.Id)),
        TaskRow.Kind => await OfTaskAsync(reader, new(record.Id)),
        OfficialCopy.RecordKind => await OfCopyAsync(reader, new(record.Id)),
        WeekRow.Kind => await OfWeekAsync(reader, new(record.Id)),
        WorkHandover.Kind => await OfHandoverAsync(reader, new(record.Id)),
        _ => throw new InvalidOperationException($"No moves for {record.Kind}."),
    };

    /// <summary>Who opens a document's page has seen it.</summary>
    private async Task OpenAsync(Reader reader, YearRecord record)
    {
        if (record.Kind == Incoming.Kind && await Get<IncomingReading>().FindAsync(new(record.Id), reader, reader.Hats[0], default) is { } letter) await Get<SeeIncoming>().HandleAsync(letter.Row.Id, letter.Unseen, reader, default);
        if (record.Kind == OutgoingRow.Kind && await Get<OutgoingReading>().FindAsync(new(record.Id), reader, reader.Hats[0], default) is { Unseen: true } draft) await Get<OutgoingReading>().SeeAsync(draft, default);
    }

    /// <summary>Somebody to whom the move is not offered tries it: nothing is written.</summary>
    private async Task TryWithoutRightAsync(YearRecord record, YearMove move)
    {
        var other = await ReaderAsync(One(_cast.People));
        if (other.Hats.Count == 0 || other.Person == move.Hat.Person) return;
        if ((await MovesAsync(other, record)).Any(m => m.SameAs(move) || Closes(m, move))) return;
        var (hat, before) = (One(other.Hats), await AuditedAsync());
        // A week is named by its Monday: who arranges another agency's week would step that one.
        if (record.Kind == WeekRow.Kind && YearRights.May(move.Action, hat)) return;
        var failed = await move.Do(new Act(hat, Get<Clock>().Now, $"year-{_seed}-{_step}-wrong", "Thử khi không được phép"));
        Assert.True(failed is not null, $"Step {_step} of seed {_seed}: {move.Action} ({move.Part}) was done by {hat.Role}, to whom it was not offered.");
        Assert.Equal(before, await AuditedAsync());
        Refused++;
    }

    // Who confirms the lead line closes the document by it: one button is offered for both.
    private static bool Closes(YearMove offered, YearMove tried) => (tried.Action, offered.Action) == ("documents.incoming.close", "documents.incoming.confirm");

    private async Task<StagedFileId> FileAsync(PersonId owner)
    {
        using var content = new MemoryStream(Encoding.ASCII.GetBytes($"%PDF-1.4\n% seed {_seed} step {_step} {_random.Next()}\n%%EOF\n"));
        return (await Get<Kernel.Files.Files>().StageAsync(content, $"Văn bản {_step}.pdf", owner)).Value.Id;
    }

    private void Remember(string kind, Guid id) => _records.Add(new(kind, id));

    private string Text(string what) => string.Create(CultureInfo.InvariantCulture, $"{what}, việc {_step}");

    private static string Say(Failure? failure) => failure switch
    {
        null => "",
        Failure.InvalidFailure invalid => string.Join("; ", invalid.Errors.Select(f => $"{f.Field}: {f.Message}")),
        _ => failure.ToString() ?? "",
    };

    private sealed class StoredRecord
    {
        public string Kind { get; init; } = "";
        public Guid Id { get; init; }
    }
}
