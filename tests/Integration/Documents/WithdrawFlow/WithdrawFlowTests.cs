using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class WithdrawFlowTests
{
    private static Task<Result<Done>> WithdrawAsync(Letters o, IncomingId id, LineId? line, string user) =>
        o.Get<WithdrawFlow>().HandleAsync(new(id, line), o.As(user), default);

    [Theory, Engines]
    public async Task A_line_not_yet_seen_is_taken_back(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        var support = (await o.LinesAsync(id)).Single(l => l.Role == LineRole.Support);

        Letters.Ok(await WithdrawAsync(o, id, support.Id, "so.lanhdao"));

        Assert.Empty(await o.WorkOfAsync("so.truongphong2", id));
        Assert.Equal(["Chủ trì xử lý: Phòng Chuyển đổi số"], await o.HoldersAsync(id));
    }

    [Theory, Engines]
    public async Task What_was_seen_is_not_taken_back(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        await o.OpenAsync("so.truongphong", id);

        Assert.Equal(["documents.incoming.already-seen"], (await WithdrawAsync(o, id, (await o.TopAsync(id)).Id, "so.lanhdao")).Codes());
        Assert.DoesNotContain("thu-hoi", (await o.ViewAsync("so.lanhdao", id))! is { } view ? IncomingChoices.OfGiven(view, view.Lines.Single(l => l.Role == LineRole.Lead)).Select(c => c.Step) : []);
    }

    [Theory, Engines]
    public async Task With_the_last_line_back_it_lies_before_the_leader_again(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();

        foreach (var line in await o.LinesAsync(id)) Letters.Ok(await WithdrawAsync(o, id, line.Id, "so.lanhdao"));

        Assert.Equal(IncomingState.Presented, (await o.RowAsync(id)).State);
        Assert.Equal(["Cho ý kiến"], await o.WorkOfAsync("so.lanhdao", id));
        Letters.Ok(await o.SteerAsync(id, o.Unit("so.b")));
    }

    [Theory, Engines]
    public async Task With_the_lead_back_the_leaders_button_leads_to_where_another_is_named(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        Letters.Ok(await WithdrawAsync(o, id, (await o.TopAsync(id)).Id, "so.lanhdao"));
        using var leader = await o.Node.SignInAsync("so.lanhdao");

        var button = (await leader.GetAsync("/hom-nay")).Document.QuerySelectorAll(".do a").Single(a => a.TextContent.Contains(IncomingWords.ShortStep(Steps.Reassign), StringComparison.Ordinal));
        var page = await leader.GetAsync(button.GetAttribute("href")!);
        var given = await page.StepForm().Fill("Lead", o.Unit("so.a")).SubmitAsync();

        Assert.Equal((System.Net.HttpStatusCode.OK, 1), (page.Status, given.Redirects.Count));
        Assert.Empty(await o.WorkOfAsync("so.lanhdao", id));
        Assert.Equal(["Chủ trì xử lý: Phòng Chuyển đổi số", "Phối hợp xử lý: Phòng Kế hoạch"], await o.HoldersAsync(id));
    }

    [Theory, Engines]
    public async Task A_presentation_is_recalled_before_the_leader_looks_and_not_after(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (first, second) = (await o.PresentedAsync("1"), await o.PresentedAsync("2"));
        await o.OpenAsync("so.lanhdao", second);

        Letters.Ok(await WithdrawAsync(o, first, null, "so.vanthu"));

        Assert.Equal(["Trình: Văn thư"], await o.HoldersAsync(first));
        Assert.Empty(await o.WorkOfAsync("so.lanhdao", first));
        Assert.Equal(["documents.incoming.already-seen"], (await WithdrawAsync(o, second, null, "so.vanthu")).Codes());
    }

    [Theory, Engines]
    public async Task A_head_who_takes_the_work_back_holds_it_again(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, line) = await o.AssignedAsync();

        Letters.Ok(await WithdrawAsync(o, id, line, "so.truongphong"));

        Assert.Equal(["Chủ trì xử lý: Phòng Chuyển đổi số", "Phối hợp xử lý: Phòng Kế hoạch"], await o.HoldersAsync(id));
        Assert.Contains("phan-cong", await o.ButtonsAsync("so.truongphong", id));
    }

    [Theory, Engines]
    public async Task A_head_who_takes_one_of_two_parts_back_does_not_hold_the_work_beside_the_other(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, _) = await o.AssignedAsync();
        Letters.Ok(await o.AssignAsync(id, to: "so.chuyenvien2"));

        Letters.Ok(await WithdrawAsync(o, id, (await o.LineAsync(id, "so.chuyenvien2")).Id, "so.truongphong"));

        Assert.Empty(await o.WorkOfAsync("so.truongphong", id));
        Assert.Single(await o.WorkOfAsync("so.chuyenvien", id));

        Letters.Ok(await WithdrawAsync(o, id, (await o.LineAsync(id, "so.chuyenvien")).Id, "so.truongphong"));

        Assert.Single(await o.WorkOfAsync("so.truongphong", id));
    }

    [Theory, Engines]
    public async Task Who_never_saw_what_was_taken_back_reads_it_nowhere(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        var support = (await o.LinesAsync(id)).Single(l => l.Role == LineRole.Support);
        Assert.True(await o.FindsAsync("so.truongphong2", id));

        Letters.Ok(await WithdrawAsync(o, id, support.Id, "so.lanhdao"));

        Assert.Null(await o.ViewAsync("so.truongphong2", id));
        Assert.False(await o.FindsAsync("so.truongphong2", id));
        Assert.DoesNotContain(await o.NoticesAsync("so.truongphong2"), n => n.Contains("phủ sóng", StringComparison.Ordinal));
        Assert.NotNull(await o.ViewAsync("so.truongphong", id));
    }

    [Theory, Engines]
    public async Task Who_has_another_part_or_acted_on_it_reads_on_when_one_part_is_taken_back(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, _) = await o.AssignedAsync();
        Letters.Ok(await o.Get<AddRecipients>().HandleAsync(new(id, null, null, [], [o.Person("so.truongphong")]), o.As("so.vanthu"), default));
        var extra = await o.LineAsync(id, "so.truongphong");

        Letters.Ok(await WithdrawAsync(o, id, extra.Id, "so.vanthu"));

        Assert.NotNull(await o.ViewAsync("so.truongphong", id));
        Assert.True(await o.FindsAsync("so.truongphong", id));
    }
}
