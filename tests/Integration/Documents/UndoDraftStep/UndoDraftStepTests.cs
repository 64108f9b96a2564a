using System.Net.Http.Json;
using System.Text.Json;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class UndoDraftStepTests
{
    private static readonly string[] Tables =
    [
        "select state, moved_at, words, last_version from [documents.outgoing] where id = @Id",
        "select kind, ask, holder, due, holds, opened_at, seen_at, closed_at from [work.item] where record_id = @Id order by opened_at, kind, holder",
        "select stage, decision, comment, by_name, at from [documents.review] where outgoing_id = @Id order by id",
        "select holder, text from [work.notice] where record_id = @Id order by at, holder",
    ];

    [Theory, Engines]
    public async Task What_was_just_done_to_a_draft_is_undone_as_if_it_had_never_been(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        foreach (var step in Steps(p))
        {
            var id = await p.DraftAsync();
            await step.ReadyAsync(id);
            p.Time.Advance(TimeSpan.FromMinutes(1));
            var before = await StateAsync(p, id);
            Letters.Ok(await step.DoAsync(id));
            var after = await StateAsync(p, id);

            p.Time.Advance(TimeSpan.FromSeconds(9));
            Letters.Ok(await UndoAsync(p, id, step.By));

            Assert.NotEqual((step.Name, before), (step.Name, after));
            Assert.Equal((step.Name, before), (step.Name, await StateAsync(p, id)));
            Letters.Ok(await step.DoAsync(id));
        }
    }

    [Theory, Engines]
    public async Task Only_the_hat_that_took_the_step_undoes_it_in_time_and_before_it_was_opened(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var (others, seen, late, onward) = (await p.DraftAsync(), await p.DraftAsync(), await p.DraftAsync(), await p.DraftAsync());
        foreach (var id in new[] { others, seen, late, onward }) await p.SubmitAsync(id);
        await p.SeeAsync(seen.Value, p.Head);
        await p.ReviewAsync(onward, p.Head);

        Assert.Equal(["documents.outgoing.nothing-to-undo"], (await UndoAsync(p, others, p.Head)).Codes());
        Assert.Equal(["documents.outgoing.undo-seen"], (await UndoAsync(p, seen, p.Drafter)).Codes());
        Assert.Equal(["documents.outgoing.nothing-to-undo"], (await UndoAsync(p, onward, p.Drafter)).Codes());
        p.Time.Advance(TimeSpan.FromSeconds(16));
        Assert.Equal(["documents.outgoing.undo-too-late"], (await UndoAsync(p, late, p.Drafter)).Codes());
        Assert.Equal(OutgoingState.UnitReview, (await p.RowAsync(late)).State);
    }

    [Theory, Engines]
    public async Task An_issued_document_is_not_undone(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.ApprovedAsync();
        Letters.Ok(await p.Get<IssueOutgoing>().HandleAsync(new(id, null), p.As(p.Clerk), default));

        Assert.Equal(["documents.outgoing.nothing-to-undo"], (await UndoAsync(p, id, p.Clerk)).Codes());
        Assert.Equal(["documents.outgoing.nothing-to-undo"], (await UndoAsync(p, id, p.Director)).Codes());
        Assert.Equal(OutgoingState.Issued, (await p.RowAsync(id)).State);
    }

    [Theory, Engines]
    public async Task The_page_offers_it_beside_the_word_that_the_draft_went_on(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var office = await SmallProvince.BuildAsync(node);
        using var words = new MemoryStream("Kính gửi: Sở Khoa học và Công nghệ"u8.ToArray());
        var file = (await node.Get<Kernel.Files.Files>().StageAsync(words, "du-thao.txt", office["xa.chuyenvien"].Person)).Value.Id;
        using var api = await node.ApiAsync("xa.chuyenvien");
        using var made = await api.PostAsJsonAsync("/api/v1/outgoing", new { typeCode = "BC", subject = "Báo cáo phủ sóng", signer = office["xa.lanhdao"].Appointment.ToString(), files = new[] { file.ToString() } });
        var id = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        using var drafter = await node.SignInAsync("xa.chuyenvien");
        var moved = await (await drafter.GetAsync($"/van-ban-di/{id}")).Form("acts").SubmitAsync("Trình trưởng phòng");

        var undone = await moved.Form("Hoàn tác").SubmitAsync();

        Assert.Contains("Đã hoàn tác. Văn bản trở lại: dự thảo", undone.Words, StringComparison.Ordinal);
    }

    private static Task<Result<OutgoingState>> UndoAsync(Province p, OutgoingId id, Actor by) => p.Get<UndoDraftStep>().HandleAsync(new(id), p.As(by), default);

    private static async Task<string> StateAsync(Province p, OutgoingId id)
    {
        var told = new List<string>();
        foreach (var table in Tables)
        {
            var rows = await p.ReadAsync(s => s.QueryAsync<dynamic>(table, new { Id = id.Value }));
            told.AddRange(rows.Select(r => string.Join(" | ", ((IDictionary<string, object?>)r).Select(c => $"{c.Key}={c.Value}"))));
        }

        return string.Join('\n', told);
    }

    private static IEnumerable<Step> Steps(Province p) =>
    [
        new("submit", p.Drafter, _ => Task.CompletedTask, id => p.SubmitAsync(id)),
        new("pass on", p.Head, id => p.SubmitAsync(id), id => p.ReviewAsync(id, p.Head)),
        new("return", p.Head, id => p.SubmitAsync(id), id => p.ReviewAsync(id, p.Head, ReviewDecision.Return, "Viết lại phần hai.")),
        new("withdraw", p.Drafter, id => p.SubmitAsync(id), id => p.Get<WithdrawDraft>().HandleAsync(new(id, null), p.As(p.Drafter), default)),
        new("give up", p.Drafter, _ => Task.CompletedTask, id => p.Get<CancelDraft>().HandleAsync(new(id, null, "Không còn cần."), p.As(p.Drafter), default)),
    ];

    private sealed record Step(string Name, Actor By, Func<OutgoingId, Task> ReadyAsync, Func<OutgoingId, Task<Result<OutgoingState>>> DoAsync);
}
