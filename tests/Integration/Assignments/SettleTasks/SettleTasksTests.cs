using LienThong.Assignments;
using LienThong.Documents;
using LienThong.Integration.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;

namespace LienThong.Integration.Assignments.SettleTasks;

public sealed class SettleTasksTests
{
    private const string Result = "Đã tham mưu văn bản trả lời";

    [Theory, Engines]
    public async Task A_unit_whose_result_was_confirmed_has_finished_the_task_given_by_the_document_and_the_giver_is_told(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var letter = await o.SteeredAsync();
        var (task, beside) = (await GiveAsync(o, letter.Value), await GiveAsync(o, letter.Value, "Việc của phòng khác", "so.b"));
        await ConfirmedAsync(o, letter);

        var early = await RunAsync(o);
        o.Node.Time.Advance(TimeSpan.FromSeconds(20));
        var (finished, again) = (await RunAsync(o), await RunAsync(o));

        Assert.Equal((0, 1, 0), (early, finished, again));
        Assert.Equal((TaskState.Finished, 100, TaskState.Given), ((await RowAsync(o, task)).State, (await RowAsync(o, task)).Percent, (await RowAsync(o, beside)).State));
        Assert.Contains("Xác nhận kết quả: Trình phương án phủ sóng", await DeskAsync(o, "so.lanhdao"));
        Assert.DoesNotContain("Thực hiện: Trình phương án phủ sóng", await DeskAsync(o, "so.truongphong"));
        Assert.Contains("Phòng Chuyển đổi số báo hoàn thành nhiệm vụ: Trình phương án phủ sóng", await ToldAsync(o, "so.lanhdao"));
        Assert.Contains("Văn bản đã xử lý xong nên nhiệm vụ được báo hoàn thành: Trình phương án phủ sóng", await ToldAsync(o, "so.truongphong"));
        using var leader = await o.Node.SignInAsync("so.lanhdao", SmallProvince.Password);
        Assert.Contains($"Văn bản giao việc đã xử lý xong (số đến 1, ngày 23/11/2026): {Result}", (await leader.GetAsync($"/nhiem-vu/{task}")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_is_undone_in_time_finishes_nothing(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var letter = await o.SteeredAsync();
        var task = await GiveAsync(o, letter.Value);
        await ConfirmedAsync(o, letter);

        Letters.Ok(await o.Get<UndoStep>().HandleAsync(new(letter), o.As("so.lanhdao"), default));
        o.Node.Time.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(0, await RunAsync(o));
        Assert.Equal(TaskState.Given, (await RowAsync(o, task)).State);
    }

    [Theory, Engines]
    public async Task A_task_that_was_returned_is_its_owners_to_report(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var letter = await o.SteeredAsync();
        var task = await GiveAsync(o, letter.Value);
        await ConfirmedAsync(o, letter);
        o.Node.Time.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(1, await RunAsync(o));

        Letters.Ok(await o.Get<LienThong.Assignments.ConfirmTask.ConfirmTask>().HandleAsync(new(task, false, "Bổ sung số liệu các xã"), o.As("so.lanhdao"), default));

        Assert.Equal(0, await RunAsync(o));
        Assert.Equal(TaskState.Returned, (await RowAsync(o, task)).State);
    }

    [Theory, Engines]
    public async Task What_was_done_before_the_task_was_given_and_a_whole_with_open_parts_wait_for_the_owner(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (early, letter) = (await o.SteeredAsync("1"), await o.SteeredAsync("2"));
        await ConfirmedAsync(o, early);
        o.Node.Time.Advance(TimeSpan.FromMinutes(1));
        var (late, whole) = (await GiveAsync(o, early.Value), await GiveAsync(o, letter.Value, "Việc có phần"));
        var part = await o.Get<LienThong.Assignments.GiveTask.GiveTask>().HandleAsync(new("Phần việc", "Có báo cáo", null, null, null, null, "2026", $"u:{o.People.Unit("so.a")}", [], "01/12/2026", $"{whole}"), o.As("so.truongphong"), default);
        await ConfirmedAsync(o, letter);
        o.Node.Time.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(0, await RunAsync(o));
        Assert.Equal(TaskState.Given, (await RowAsync(o, late)).State);
        Letters.Ok(await o.Get<LienThong.Assignments.WithdrawTask.WithdrawTask>().HandleAsync(part.Value, o.People.Act("so.truongphong", why: "Không cần nữa"), default));
        Assert.Equal(1, await RunAsync(o));
        Assert.Equal(TaskState.Finished, (await RowAsync(o, whole)).State);
    }

    [Theory, Engines]
    public async Task An_agency_that_closed_its_copy_has_finished_the_task_given_by_the_letter_and_keeps_its_own_words(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var sent = await IssuedAsync(o);
        var task = await GiveAsync(o, sent.Value, owner: "xa", giver: "tinh.lanhdao");
        var delivery = (await o.Node.Work.ReadAsync(s => s.QueryAsync<DeliveryRow>("select * from [documents.delivery] where outgoing_id = @Id", new { Id = sent.Value }))).Single();
        var copy = (await o.Get<AcceptDelivery>().HandleAsync(new(delivery.Id), o.As("xa.vanthu"), default)).Value.Id;
        Letters.Ok(await o.Get<PresentIncoming>().HandleAsync(new(copy, o.Person("xa.lanhdao"), "Kính trình"), o.As("xa.vanthu"), default));
        Letters.Ok(await o.SteerAsync(copy, o.Person("xa.chuyenvien"), user: "xa.lanhdao"));
        var line = await o.TopAsync(copy);
        Letters.Ok(await o.FinishAsync(copy, line.Id, "xa.chuyenvien"));
        o.Node.Time.Advance(TimeSpan.FromSeconds(20));
        var unconfirmed = await RunAsync(o);
        Letters.Ok(await o.Get<ConfirmWork>().HandleAsync(new(copy, line.Id, null), o.As("xa.lanhdao"), default));
        o.Node.Time.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal((0, 1), (unconfirmed, await RunAsync(o)));
        Assert.Contains("Uỷ ban nhân dân xã Ẽo Gió báo hoàn thành nhiệm vụ: Trình phương án phủ sóng", await ToldAsync(o, "tinh.lanhdao"));
        using var giver = await o.Node.SignInAsync("tinh.lanhdao", SmallProvince.Password);
        var page = await giver.GetAsync($"/nhiem-vu/{task}");
        Assert.Contains("Văn bản giao việc đã xử lý xong (số đến 1, ngày 23/11/2026).", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Result, page.Words, StringComparison.Ordinal);
    }

    private static async Task<TaskId> GiveAsync(Letters o, Guid by, string title = "Trình phương án phủ sóng", string owner = "so.a", string? giver = null)
    {
        var who = owner.Contains('.', StringComparison.Ordinal) ? $"u:{o.People.Unit(owner)}" : $"a:{o.People.Agency(owner)}";
        return (await o.Get<LienThong.Assignments.GiveTask.GiveTask>().HandleAsync(new(title, "Có báo cáo", null, null, null, null, "2026", who, [], "11/12/2026", By: $"{by:N}"), o.As(giver ?? "so.lanhdao"), default)).Value;
    }

    /// <summary>Passed on, finished, confirmed in the unit and by the leader: closed.</summary>
    private static async Task ConfirmedAsync(Letters o, IncomingId id)
    {
        Letters.Ok(await o.AssignAsync(id));
        var line = (await o.LineAsync(id, "so.chuyenvien")).Id;
        Letters.Ok(await o.FinishAsync(id, line));
        Letters.Ok(await o.Get<ConfirmWork>().HandleAsync(new(id, line, null), o.As("so.truongphong"), default));
        Letters.Ok(await o.Get<ConfirmWork>().HandleAsync(new(id, (await o.TopAsync(id)).Id, null), o.As("so.lanhdao"), default));
    }

    /// <summary>A letter of the province to the commune.</summary>
    private static async Task<OutgoingId> IssuedAsync(Letters o)
    {
        using var text = new MemoryStream("Kính gửi: Uỷ ban nhân dân xã"u8.ToArray());
        var file = (await o.Get<LienThong.Kernel.Files.Files>().StageAsync(text, "du-thao.txt", o.People["tinh.chuyenvien"].Person)).Value.Id;
        var input = new DraftInput { Subject = "Về việc phủ sóng vùng lõm", TypeCode = "CV", Signer = o.People["tinh.lanhdao"].Appointment, Recipients = new([], [o.People.Agency("xa")], "") };
        var id = (await o.Get<DraftOutgoing>().HandleAsync(new(input, null, [file]), o.As("tinh.chuyenvien"), default)).Value;
        Assert.True((await o.Get<SubmitDraft>().HandleAsync(new(id, null, ""), o.As("tinh.chuyenvien"), default)).IsOk);
        foreach (var reviewer in new[] { "tinh.truongphong", "tinh.chanhvanphong", "tinh.lanhdao" }) Assert.True((await o.Get<ReviewDraft>().HandleAsync(new(id, null, ReviewDecision.Pass, ""), o.As(reviewer), default)).IsOk);
        Assert.True((await o.Get<IssueOutgoing>().HandleAsync(new(id, null), o.As("tinh.vanthu"), default)).IsOk);
        return id;
    }

    private static Task<int> RunAsync(Letters o) => o.Node.Get<LienThong.Assignments.SettleTasks.SettleTasks>().RunAsync(default);

    private static async Task<TaskRow> RowAsync(Letters o, TaskId id) => (await o.Node.Work.ReadAsync(s => TaskDesk.FindAsync(s, id)))!;

    private static async Task<IReadOnlyList<string>> DeskAsync(Letters o, string user)
    {
        var reader = await o.ReaderAsync(user);
        return [.. (await o.Node.Work.ReadAsync(s => o.Get<WorkItems>().OpenForAsync(s, reader, 50))).Select(i => $"{i.Ask}: {i.Title}")];
    }

    private static async Task<IReadOnlyList<string>> ToldAsync(Letters o, string user)
    {
        var reader = await o.ReaderAsync(user);
        return [.. (await o.Node.Work.ReadAsync(s => o.Get<Notices>().ForAsync(s, reader, 50))).Select(n => n.Text)];
    }
}
