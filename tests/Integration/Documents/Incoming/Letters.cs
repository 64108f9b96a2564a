using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Search;
using LienThong.Kernel.Work;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Documents;

/// <summary>Letters in the small province's department: registered, presented, steered… by its people, with what each step leaves behind.</summary>
internal sealed class Letters : IAsyncDisposable
{
    private readonly TestNode _node;
    private readonly AsyncServiceScope _scope;
    private int _keys;

    private Letters(TestNode node, SmallProvince people)
    {
        (_node, People) = (node, people);
        _scope = node.Scope();
    }

    public SmallProvince People { get; }

    public TestNode Node => _node;

    public static async Task<Letters> OnAsync(Engine engine, bool areas = false)
    {
        var node = await TestNode.StartAsync(engine, areas: areas);
        return new Letters(node, await SmallProvince.BuildAsync(node));
    }

    public T Get<T>() where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public Act As(string user, string? key = null) => People.Act(user, key ?? $"letters-{++_keys}");

    public static NewIncoming Letter(SmallProvince people, string number = "15", string agency = "so") => new()
    {
        Agency = people.Agency(agency),
        ArrivalDate = new DateOnly(2026, 11, 23),
        SenderName = "Ủy ban nhân dân huyện Sông Gấm",
        CodeNumber = number,
        CodeNotation = "QĐ-UBND",
        IssuedDate = new DateOnly(2026, 11, 20),
        Subject = "Phê duyệt kế hoạch phủ sóng thông tin di động vùng lõm",
        SignerName = "Trần Văn Ấm",
        SignerPosition = "Chủ tịch",
    };

    public Task<Result<RegisteredIncoming>> TryRegisterAsync(NewIncoming letter, string user = "so.vanthu", bool anyway = false, string? key = null) =>
        Get<RegisterIncoming>().HandleAsync(new(letter, [], anyway), As(user, key), default);

    public async Task<IncomingId> RegisteredAsync(string number = "15") => (await TryRegisterAsync(Letter(People, number))).Value.Id;

    public string Person(string user) => Recipient.Of(People[user].Appointment);

    public string Unit(string name) => Recipient.Of(People.Unit(name));

    public async Task<IncomingId> PresentedAsync(string number = "15")
    {
        var id = await RegisteredAsync(number);
        Ok(await Get<PresentIncoming>().HandleAsync(new(id, Person("so.lanhdao"), "Kính trình"), As("so.vanthu"), default));
        return id;
    }

    public Task<Result<Done>> SteerAsync(IncomingId id, string? lead, string[]? support = null, string[]? inform = null, DateOnly? due = null, string user = "so.lanhdao") =>
        Get<SteerIncoming>().HandleAsync(new(id, "Giao phòng nghiên cứu, tham mưu", lead, support ?? [], inform ?? [], due), As(user), default);

    /// <summary>Steered to unit a (lead), unit b (support) and the chánh văn phòng (to know).</summary>
    public async Task<IncomingId> SteeredAsync(string number = "15")
    {
        var id = await PresentedAsync(number);
        Ok(await SteerAsync(id, Unit("so.a"), [Unit("so.b")], [Person("so.chanhvanphong")], new DateOnly(2026, 11, 30)));
        return id;
    }

    /// <summary>Passed on by the head of unit a to its chuyên viên; the chuyên viên's line.</summary>
    public async Task<(IncomingId Id, LineId Line)> AssignedAsync(string number = "15")
    {
        var id = await SteeredAsync(number);
        Ok(await AssignAsync(id));
        return (id, (await LineAsync(id, "so.chuyenvien")).Id);
    }

    public async Task<Result<Done>> AssignAsync(IncomingId id, string to = "so.chuyenvien", string user = "so.truongphong") =>
        await Get<AssignOn>().HandleAsync(new(id, (await TopAsync(id)).Id, "Chủ trì tham mưu", Person(to), [], [], null), As(user), default);

    public Task<Result<Done>> FinishAsync(IncomingId id, LineId line, string user = "so.chuyenvien") =>
        Get<FinishWork>().HandleAsync(new(id, line, "Đã tham mưu văn bản trả lời", []), As(user), default);

    /// <summary>Waiting for the leader's confirmation.</summary>
    public async Task<IncomingId> DoneAsync(string number = "15")
    {
        var (id, line) = await AssignedAsync(number);
        Ok(await FinishAsync(id, line));
        Ok(await Get<ConfirmWork>().HandleAsync(new(id, line, null), As("so.truongphong"), default));
        return id;
    }

    public Task<LienThong.Documents.Incoming> RowAsync(IncomingId id) =>
        _node.Work.ReadAsync(async s => (await s.FindAsync<LienThong.Documents.Incoming>("select * from [documents.incoming] where id = @Id", new { Id = id }))!);

    public Task<List<Line>> LinesAsync(IncomingId id) =>
        _node.Work.ReadAsync(s => s.QueryAsync<Line>("select * from [documents.line] where incoming_id = @Id order by assigned_at, id", new { Id = id }));

    /// <summary>The lead line of the whole document.</summary>
    public async Task<Line> TopAsync(IncomingId id) => (await LinesAsync(id)).Last(l => l is { ParentId: null, Role: LineRole.Lead });

    /// <summary>The newest line of a person.</summary>
    public async Task<Line> LineAsync(IncomingId id, string user) => (await LinesAsync(id)).Last(l => l.AppointmentId == People[user].Appointment);

    /// <summary>"Ai đang giữ?": names of those who hold it, in Vietnamese.</summary>
    public async Task<string[]> HoldersAsync(IncomingId id) =>
        [.. (await _node.Work.ReadAsync(s => Get<WorkItems>().OfRecordAsync(s, id.Value))).Where(i => i.Holds).Select(i => $"{i.Ask}: {i.HolderName}").Order(StringComparer.Ordinal)];

    /// <summary>What waits for a person on Hôm nay of this document.</summary>
    public async Task<string[]> WorkOfAsync(string user, IncomingId id)
    {
        var reader = await ReaderAsync(user);
        return [.. (await _node.Work.ReadAsync(s => Get<WorkItems>().OpenForAsync(s, reader, 100))).Where(i => i.RecordId == id.Value).Select(i => i.Ask)];
    }

    public Task<Reader> ReaderAsync(string user) => _node.Work.ReadAsync(s => Get<Readers>().ReaderAsync(s, People[user].Person, new DateOnly(2026, 11, 23)));

    public async Task<IncomingView?> ViewAsync(string user, IncomingId id)
    {
        var reader = await ReaderAsync(user);
        return await Get<IncomingReading>().FindAsync(id, reader, reader.Hats[0], default);
    }

    /// <summary>The buttons that a person sees on the document.</summary>
    public async Task<string[]> ButtonsAsync(string user, IncomingId id) =>
        await ViewAsync(user, id) is { } view ? [.. IncomingChoices.Of(view).Concat(view.Lines.SelectMany(l => IncomingChoices.OfGiven(view, l))).Select(c => c.Step).Distinct().Order(StringComparer.Ordinal)] : [];

    public async Task OpenAsync(string user, IncomingId id)
    {
        var view = await ViewAsync(user, id);
        await Get<SeeIncoming>().HandleAsync(id, view!.Unseen, view.Reader, default);
    }

    public async Task<bool> FindsAsync(string user, IncomingId id)
    {
        var reader = await ReaderAsync(user);
        var answer = await _node.Work.ReadAsync(s => Get<SearchIndex>().QueryAsync(s, new SearchQuery("phủ sóng"), reader));
        return answer.Hits.Any(h => h.Id == id.Value);
    }

    public async Task<List<string>> NoticesAsync(string user)
    {
        var reader = await ReaderAsync(user);
        return (await _node.Work.ReadAsync(s => Get<Notices>().ForAsync(s, reader, 50))).ConvertAll(n => n.Text);
    }

    public Task<List<string>> AuditAsync(IncomingId id) =>
        _node.Work.ReadAsync(s => s.QueryAsync<string>("select action from [audit.entry] where record_id = @Id order by at, id", new { Id = id }));

    public static void Ok<T>(Result<T> result) => Assert.True(result.IsOk, result.IsOk ? "" : string.Join("; ", result.Codes()));

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _node.DisposeAsync();
    }
}

internal static class ResultCodes
{
    /// <summary>The stable codes of a failure.</summary>
    /// <summary>What the reader is told.</summary>
    public static string[] Messages<T>(this Result<T> result) => result switch
    {
        Result<T>.Invalid invalid => [.. invalid.Errors.Select(e => e.Message)],
        Result<T>.Refused refused => [refused.Message],
        _ => [],
    };

    public static string[] Codes<T>(this Result<T> result) => result switch
    {
        Result<T>.Invalid f => [.. f.Errors.Select(e => e.Code)],
        Result<T>.Refused f => [f.Code],
        Result<T>.NotFound => ["not-found"],
        Result<T>.Conflict => ["conflict"],
        _ => [],
    };
}
