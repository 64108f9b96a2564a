using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class UndoStepTests
{
    private const string Reason = "Không thuộc nhiệm vụ được giao";

    [Theory, Engines]
    public async Task What_was_just_done_is_undone_as_if_it_had_never_been(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        foreach (var (number, step) in Steps(o).Index())
        {
            var id = await step.ReadyAsync($"{number + 20}");
            o.Node.Time.Advance(TimeSpan.FromMinutes(1));
            var before = await UndoneState.OfAsync(o, id);
            Letters.Ok(await step.DoAsync(id));
            var after = await UndoneState.OfAsync(o, id);

            o.Node.Time.Advance(TimeSpan.FromSeconds(9));
            Letters.Ok(await UndoAsync(o, id, step.User));

            Assert.NotEqual((step.Name, before), (step.Name, after));
            Assert.Equal((step.Name, before), (step.Name, await UndoneState.OfAsync(o, id)));
            Assert.Equal("documents.incoming.undone", (await o.AuditAsync(id))[^1]);
            Letters.Ok(await step.DoAsync(id));
        }
    }

    [Theory, Engines]
    public async Task Only_the_hat_that_took_the_step_undoes_it_once_and_in_time(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (others, twice, late) = (await o.PresentedAsync("1"), await o.PresentedAsync("2"), await o.PresentedAsync("3"));

        var stranger = await UndoAsync(o, others, "so.chanhvanphong");
        Letters.Ok(await UndoAsync(o, twice, "so.vanthu"));
        var again = await UndoAsync(o, twice, "so.vanthu");
        o.Node.Time.Advance(TimeSpan.FromSeconds(16));
        var tooLate = await UndoAsync(o, late, "so.vanthu");

        Assert.Equal(["documents.incoming.nothing-to-undo"], stranger.Codes());
        Assert.Equal(["documents.incoming.nothing-to-undo"], again.Codes());
        Assert.Equal(["documents.incoming.undo-too-late"], tooLate.Codes());
        Assert.Equal(IncomingState.Presented, (await o.RowAsync(late)).State);
    }

    [Theory, Engines]
    public async Task What_was_seen_or_built_upon_is_not_undone(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (presented, steered, noted) = (await o.PresentedAsync("1"), await o.SteeredAsync("2"), await o.SteeredAsync("3"));
        await o.OpenAsync("so.lanhdao", presented);
        await o.OpenAsync("so.truongphong2", steered);
        Letters.Ok(await o.Get<NoteIncoming>().HandleAsync(new(noted, "Đã nắm."), o.As("so.chanhvanphong"), default));

        Assert.Equal(["documents.incoming.undo-seen"], (await UndoAsync(o, presented, "so.vanthu")).Codes());
        Assert.Equal(["documents.incoming.undo-seen"], (await UndoAsync(o, steered, "so.lanhdao")).Codes());
        Assert.Equal(["documents.incoming.nothing-to-undo"], (await UndoAsync(o, noted, "so.lanhdao")).Codes());
    }

    [Theory, Engines]
    public async Task What_another_agency_was_told_is_not_undone(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.PresentedAsync();
        await o.Node.Work.MaintainAsync(s => s.ExecuteAsync("update [documents.incoming] set delivery_id = @Delivery where id = @Id", new { Delivery = Guid.CreateVersion7(), Id = id }));
        o.Node.Time.Advance(TimeSpan.FromMinutes(1));

        Letters.Ok(await o.SteerAsync(id, o.Unit("so.a")));

        Assert.False(o.Get<StepMemory>().Keeps(id.Value));
        Assert.Equal(["documents.incoming.nothing-to-undo"], (await UndoAsync(o, id, "so.lanhdao")).Codes());
    }

    [Theory, Engines]
    public async Task What_cannot_be_undone_any_more_is_forgotten(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await o.PresentedAsync("1");
        o.Node.Time.Advance(TimeSpan.FromSeconds(10));
        var late = await o.PresentedAsync("2");
        o.Node.Time.Advance(TimeSpan.FromSeconds(10));

        var forgotten = await o.Node.Work.MaintainAsync(s => StepMemory.ForgetAsync(s, o.As("so.vanthu").At));

        Assert.Equal(1, forgotten);
        Letters.Ok(await UndoAsync(o, late, "so.vanthu"));
    }

    [Theory, Engines]
    public async Task The_page_offers_it_beside_the_word_that_it_was_done(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.RegisteredAsync();
        using var clerk = await o.Node.SignInAsync("so.vanthu");
        var done = await (await clerk.GetAsync($"/van-ban-den/{id}/trinh")).StepForm().Fill("To", o.Person("so.lanhdao")).SubmitAsync();

        var undone = await done.Form("Hoàn tác").SubmitAsync();

        Assert.Contains("Đã hoàn tác", undone.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(undone.Document.QuerySelectorAll("button"), b => b.TextContent.Contains("Hoàn tác", StringComparison.Ordinal));
        Assert.Equal(IncomingState.Registered, (await o.RowAsync(id)).State);
    }

    private static Task<Result<Done>> UndoAsync(Letters o, IncomingId id, string user) => o.Get<UndoStep>().HandleAsync(new(id), o.As(user), default);

    private static async Task<StagedFileId> ResultFileAsync(Letters o)
    {
        using var content = new MemoryStream("Kết quả rà soát"u8.ToArray());
        return (await o.Get<Kernel.Files.Files>().StageAsync(content, "ket-qua.txt", o.People["so.chuyenvien"].Person)).Value.Id;
    }

    private static IEnumerable<Step> Steps(Letters o) =>
    [
        new("present", "so.vanthu", o.RegisteredAsync, id => o.Get<PresentIncoming>().HandleAsync(new(id, o.Person("so.lanhdao"), "Kính trình"), o.As("so.vanthu"), default)),
        new("present to another", "so.vanthu", o.PresentedAsync, id => o.Get<PresentIncoming>().HandleAsync(new(id, o.Person("so.chanhvanphong"), null), o.As("so.vanthu"), default)),
        new("steer", "so.lanhdao", o.PresentedAsync, id => o.SteerAsync(id, o.Unit("so.a"), [o.Unit("so.b")], [o.Person("so.chanhvanphong")], new DateOnly(2026, 11, 30))),
        new("assign", "so.truongphong", o.SteeredAsync, id => o.AssignAsync(id)),
        new("add recipients", "so.lanhdao", o.SteeredAsync, id => o.Get<AddRecipients>().HandleAsync(new(id, "Biết để phối hợp", null, [], [o.Person("so.chuyenvien2")]), o.As("so.lanhdao"), default)),
        new("reassign", "so.lanhdao", o.SteeredAsync, async id => await o.Get<ReassignWork>().HandleAsync(new(id, (await o.TopAsync(id)).Id, o.Person("so.chuyenvien2"), Reason), o.As("so.lanhdao"), default)),
        new("return", "so.truongphong", o.SteeredAsync, async id => await o.Get<ReturnWork>().HandleAsync(new(id, (await o.TopAsync(id)).Id, Reason), o.As("so.truongphong"), default)),
        new("ask for a later deadline", "so.truongphong", o.SteeredAsync, async id => await o.Get<AskExtension>().HandleAsync(new(id, (await o.TopAsync(id)).Id, new DateOnly(2026, 12, 4), Reason), o.As("so.truongphong"), default)),
        new("finish", "so.chuyenvien", async number => (await o.AssignedAsync(number)).Id, async id => await o.Get<FinishWork>().HandleAsync(new(id, (await o.LineAsync(id, "so.chuyenvien")).Id, "Đã tham mưu", [await ResultFileAsync(o)]), o.As("so.chuyenvien"), default)),
        new("finish for the unit", "so.truongphong", o.SteeredAsync, async id => await o.Get<FinishWork>().HandleAsync(new(id, (await o.TopAsync(id)).Id, "Đã xong", []), o.As("so.truongphong"), default)),
        new("confirm and close", "so.lanhdao", o.DoneAsync, async id => await o.Get<ConfirmWork>().HandleAsync(new(id, (await o.TopAsync(id)).Id, "Đồng ý"), o.As("so.lanhdao"), default)),
        new("close", "so.chanhvanphong", o.DoneAsync, id => o.Get<CloseIncoming>().HandleAsync(new(id), o.As("so.chanhvanphong"), default)),
        new("file", "so.vanthu", o.RegisteredAsync, id => o.Get<FileIncoming>().HandleAsync(new(id, "Để tra cứu", [o.Person("so.chuyenvien2")]), o.As("so.vanthu"), default)),
    ];

    private sealed record Step(string Name, string User, Func<string, Task<IncomingId>> ReadyAsync, Func<IncomingId, Task<Result<Done>>> DoAsync);
}
