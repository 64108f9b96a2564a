using LienThong.Assignments;
using LienThong.Contracts.Assignments;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;

namespace LienThong.Integration.Assignments;

/// <summary>The small province with tasks in it.</summary>
internal sealed class TaskOffice(TestNode node, SmallProvince people) : IAsyncDisposable
{
    public static async Task<TaskOffice> OnAsync(Engine engine)
    {
        var node = await TestNode.StartAsync(engine);
        return new(node, await SmallProvince.BuildAsync(node));
    }

    public TestNode Node => node;

    public SmallProvince People => people;

    public DateOnly Today => node.Get<Clock>().Today;

    /// <summary><c>so.a</c>, a unit, or <c>so</c>, the agency.</summary>
    public string Owner(string name) => name.Contains('.', StringComparison.Ordinal) ? $"u:{people.Unit(name)}" : $"a:{people.Agency(name)}";

    /// <summary>A task that the leader of the department gives to a unit, due in some days.</summary>
    public async Task<TaskId> GiveAsync(string title = "Rà soát hạ tầng số", string owner = "so.a", int days = 10, string by = "so.lanhdao", Guid? area = null, int year = 2027, params string[] partners)
    {
        var request = new LienThong.Assignments.GiveTask.GiveTask.Request(title, "Có báo cáo kết quả", "Báo cáo tổng kết", "12/BC-SKHCN", area?.ToString("N"), null, $"{year}", Owner(owner), [.. partners.Select(Owner)], WebKit.Vn.Date(Today.AddDays(days)));
        return (await node.Get<LienThong.Assignments.GiveTask.GiveTask>().HandleAsync(request, people.Act(by), default)).Value;
    }

    /// <summary>A part that the owner of a task gives on.</summary>
    public Task<Result<TaskId>> GivePartAsync(TaskId whole, string title, string owner = "so.a", int days = 5, string by = "so.truongphong") =>
        node.Get<LienThong.Assignments.GiveTask.GiveTask>().HandleAsync(new(title, "Có báo cáo", null, null, null, null, "2027", Owner(owner), [], WebKit.Vn.Date(Today.AddDays(days)), $"{whole}"), people.Act(by), default);

    public Task<Result<Done>> FinishAsync(TaskId id, string by = "so.truongphong") => node.Get<LienThong.Assignments.FinishTask.FinishTask>().HandleAsync(new(id, "Đã xong", null, []), people.Act(by), default);

    public Task<Result<Done>> ReportAsync(TaskId id, string percent, string by = "so.truongphong") => node.Get<LienThong.Assignments.ReportProgress.ReportProgress>().HandleAsync(new(id, percent, "Đang làm", null, []), people.Act(by), default);

    public Task<Result<Done>> ConfirmAsync(TaskId id, bool accept, string? words = null, string by = "so.lanhdao") => node.Get<LienThong.Assignments.ConfirmTask.ConfirmTask>().HandleAsync(new(id, accept, words), people.Act(by), default);

    /// <summary>Asks for a deadline some days from today.</summary>
    public Task<Result<Done>> AskAsync(TaskId id, int days, string? why = "Chờ số liệu của các xã", string by = "so.truongphong") => node.Get<LienThong.Assignments.AskTaskExtension.AskTaskExtension>().HandleAsync(new(id, WebKit.Vn.Date(Today.AddDays(days)), why), people.Act(by), default);

    /// <summary>Grants the day asked or another, or refuses.</summary>
    public Task<Result<Done>> DecideAsync(TaskId id, bool? grant, int? days = null, string? remark = null, string by = "so.lanhdao") => node.Get<LienThong.Assignments.DecideTaskExtension.DecideTaskExtension>().HandleAsync(new(id, grant, days is { } d ? WebKit.Vn.Date(Today.AddDays(d)) : null, remark), people.Act(by), default);

    public async Task<TaskRow> RowAsync(TaskId id) => (await node.Work.ReadAsync(s => TaskDesk.FindAsync(s, id)))!;

    public Task<Result<Done>> WithdrawAsync(TaskId id, string? why, string by = "so.lanhdao") => node.Get<LienThong.Assignments.WithdrawTask.WithdrawTask>().HandleAsync(id, people.Act(by, why: why), default);

    /// <summary>What waits for somebody: what is asked, of what.</summary>
    public async Task<IReadOnlyList<string>> WaitingAsync(string user)
    {
        var reader = await ReaderAsync(user);
        return [.. (await node.Work.ReadAsync(s => node.Get<WorkItems>().OpenForAsync(s, reader, 50))).Select(i => $"{i.Ask}: {i.Title}")];
    }

    /// <summary>What somebody was told, the newest first.</summary>
    public async Task<IReadOnlyList<string>> ToldAsync(string user)
    {
        var reader = await ReaderAsync(user);
        return [.. (await node.Work.ReadAsync(s => node.Get<Notices>().ForAsync(s, reader, 50))).Select(n => n.Text)];
    }

    public Task<Reader> ReaderAsync(string user) => node.Work.ReadAsync(s => node.Get<Readers>().ReaderAsync(s, people[user].Person, Today));

    public Task<TestBrowser> SignInAsync(string user) => node.SignInAsync(user, SmallProvince.Password);

    public static async Task<TaskImportReport> ImportAsync(TestNode node, string csv, AgencyId agency = default)
    {
        using var text = new StringReader(csv);
        return await node.Get<ITaskImport>().ImportAsync(text, "nhiệm vụ.csv", new Act(Operator.In(agency), node.Get<Clock>().Now, null), default);
    }

    /// <summary>The sample tasks that a province's review counts: <c>lam-dong-2017</c> those of 2018.</summary>
    public static async Task ImportSampleAsync(TestNode node, string province)
    {
        var folder = Path.GetDirectoryName(Rights.Root.Find("samples/assignments/README.md"))!;
        var file = Path.Combine(folder, $"task.{province[..^4]}{int.Parse(province[^4..], null) + 1}.csv");
        if (File.Exists(file)) Assert.Empty((await ImportAsync(node, await File.ReadAllTextAsync(file))).Refused);
    }

    public ValueTask DisposeAsync() => node.DisposeAsync();
}
