using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class CancelDraftTests
{
    [Theory, Engines]
    public async Task A_cancelled_draft_is_held_by_nobody_and_stays_readable(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();

        var answer = await p.Get<CancelDraft>().HandleAsync(new(id, null, "Không cần nữa"), p.As(p.Drafter), default);

        Assert.Equal(OutgoingState.Cancelled, answer.Value);
        Assert.Empty(await p.HoldersAsync(id.Value));
        Assert.Equal(1, (await p.RowAsync(id)).LastVersion);
    }

    [Theory, Engines]
    public async Task A_draft_under_review_is_not_cancelled(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();
        await p.SubmitAsync(id);

        var answer = await p.Get<CancelDraft>().HandleAsync(new(id, null, ""), p.As(p.Drafter), default);

        Assert.Equal("documents.outgoing.no-such-step", Assert.IsType<Result<OutgoingState>.Refused>(answer).Code);
    }
}
