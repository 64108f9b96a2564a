using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;
using LienThong.Schedule;

namespace LienThong.Integration.Schedule;

/// <summary>The small province with a week in it: that of 30/11/2026, the next one.</summary>
internal sealed class ScheduleOffice(TestNode node, SmallProvince people) : IAsyncDisposable
{
    public static readonly DateOnly Monday = new(2026, 11, 30);

    public static async Task<ScheduleOffice> OnAsync(Engine engine)
    {
        var node = await TestNode.StartAsync(engine);
        return new(node, await SmallProvince.BuildAsync(node));
    }

    public TestNode Node => node;

    public SmallProvince People => people;

    /// <summary>What a form says of an entry of that week's Wednesday.</summary>
    public EntryInput Input(string matter = "Họp giao ban", string from = "08:00", string? to = "10:00", string? chair = "so.lanhdao", string? room = null, string[]? cars = null, string day = "02/12/2026", bool agreed = false, params string[] members) =>
        new(day, from, to, matter, room, room is null ? "Hội trường" : null, chair is null ? null : Hat(chair), null, [.. members.Select(Hat)], null, "Văn phòng", cars ?? [], agreed);

    public string Hat(string user) => people[user].Appointment.ToString();

    public Task<Result<EntryId>> TryArrangeAsync(EntryInput input, Guid? source = null, string by = "so.vanthu") => node.Get<ArrangeEntry>().HandleAsync(new(input, source), people.Act(by), default);

    public async Task<EntryId> ArrangeAsync(EntryInput? input = null, Guid? source = null, string by = "so.vanthu") => (await TryArrangeAsync(input ?? Input(), source, by)).Value;

    public Task<Result<Done>> ChangeAsync(EntryId id, EntryInput input, string? why = "Lãnh đạo bận việc khác", string by = "so.vanthu") => node.Get<ChangeEntry>().HandleAsync(new(id, input), people.Act(by, why: why), default);

    public Task<Result<CancelEntry.Answer>> CancelAsync(EntryId id, string? why = "Hoãn", string by = "so.vanthu") => node.Get<CancelEntry>().HandleAsync(id, people.Act(by, why: why), default);

    public async Task<WeekRow> WeekAsync(string agency = "so") => (await node.Work.ReadAsync(s => Weeks.FindAsync(s, people.Agency(agency), Monday)))!;

    public async Task<Result<Done>> SendAsync(string by = "so.vanthu") => await node.Get<SendWeek>().HandleAsync(await StepAsync(), people.Act(by), default);

    public async Task<Result<Done>> DecideAsync(bool approves = true, string? opinion = null, string by = "so.lanhdao") => await node.Get<ApproveWeek>().HandleAsync(new(await StepAsync(), approves, opinion), people.Act(by), default);

    public async Task<Result<int>> PublishAsync(string by = "so.vanthu") => await node.Get<PublishWeek>().HandleAsync(await StepAsync(), people.Act(by), default);

    public async Task<Result<Done>> ReopenAsync(string by = "so.vanthu") => await node.Get<ReopenWeek>().HandleAsync(await StepAsync(), people.Act(by), default);

    /// <summary>Sent, approved and published.</summary>
    public async Task PublishedAsync()
    {
        Assert.True((await SendAsync()).IsOk);
        Assert.True((await DecideAsync()).IsOk);
        Assert.True((await PublishAsync()).IsOk);
    }

    public async Task<string> ResourceAsync(string kind, string name, string by = "so.chanhvanphong") => $"{(await node.Get<KeepResources>().AddAsync(new(kind, name, ""), people.Act(by), default)).Value}";

    /// <summary>A letter of a type in the agency's book.</summary>
    public async Task<Guid> RegisterAsync(string subject, string type = "GM", string by = "so.vanthu")
    {
        using var http = await node.ApiAsync(by);
        using var answer = await http.PostAsJsonAsync("/api/v1/incoming", new { arrivalDate = "2026-11-23", senderName = "UBND tỉnh Sơn Hà", codeNumber = $"{Interlocked.Increment(ref _letters)}", codeNotation = $"{type}-UBND", issuedDate = "2026-11-20", typeCode = type, subject, signerName = "Lê Văn Tám" });
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return Guid.Parse((string)JsonNode.Parse(text)!["id"]!);
    }

    private int _letters;

    public async Task<WeekView> ViewAsync(string user, bool own = false)
    {
        var reader = await ReaderAsync(user);
        return await node.Get<ReadWeek>().FindAsync(new(reader.HatsFor(LienThong.Schedule.Permissions.Read).First(), Monday, own), reader, default);
    }

    public async Task<IReadOnlyList<string>> WaitingAsync(string user)
    {
        var reader = await ReaderAsync(user);
        return [.. (await node.Work.ReadAsync(s => node.Get<WorkItems>().OpenForAsync(s, reader, 50))).Where(i => i.RecordKind == WeekRow.Kind).Select(i => $"{i.Ask}: {i.Title}")];
    }

    /// <summary>What somebody was told, the newest first.</summary>
    public async Task<IReadOnlyList<string>> ToldAsync(string user)
    {
        var reader = await ReaderAsync(user);
        return [.. (await node.Work.ReadAsync(s => node.Get<Notices>().ForAsync(s, reader, 50))).Select(n => n.Text).Where(t => t.Contains("ịch công tác", StringComparison.Ordinal))];
    }

    public Task<Reader> ReaderAsync(string user) => node.Work.ReadAsync(s => node.Get<Readers>().ReaderAsync(s, people[user].Person, node.Get<Clock>().Today));

    public Task<TestBrowser> SignInAsync(string user) => node.SignInAsync(user, SmallProvince.Password);

    public ValueTask DisposeAsync() => node.DisposeAsync();

    private async Task<WeekStep> StepAsync() => new(Monday, (await WeekAsync()).Version);
}

/// <summary>Codes of a refusal.</summary>
internal static class RefusalCodes
{
    public static IReadOnlyList<string> Codes<T>(this Result<T> result) => result switch
    {
        Result<T>.Invalid invalid => [.. invalid.Errors.Select(e => e.Code)],
        Result<T>.Refused refused => [refused.Code],
        Result<T>.NotFound => ["not-found"],
        Result<T>.Conflict => ["conflict"],
        _ => [],
    };
}
