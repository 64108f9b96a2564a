using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class WithdrawDraftTests
{
    [Theory, Engines]
    public async Task An_unseen_draft_comes_back_to_its_drafter(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();
        await p.SubmitAsync(id);

        var answer = await p.Get<WithdrawDraft>().HandleAsync(new(id, null), p.As(p.Drafter), default);

        Assert.Equal(OutgoingState.Draft, answer.Value);
        Assert.Equal([Token.Hat(p.Drafter.Appointment)], await p.HoldersAsync(id.Value));
    }

    [Theory, Engines]
    public async Task A_draft_that_the_reviewer_has_opened_is_not_withdrawn(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();
        await p.SubmitAsync(id);
        await p.SeeAsync(id.Value, p.Head);

        var answer = await p.Get<WithdrawDraft>().HandleAsync(new(id, null), p.As(p.Drafter), default);

        Assert.Equal("documents.outgoing.already-seen", Assert.IsType<Result<OutgoingState>.Refused>(answer).Code);
    }
}
