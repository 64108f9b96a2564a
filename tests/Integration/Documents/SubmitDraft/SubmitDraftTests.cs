using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class SubmitDraftTests
{
    [Theory, Engines]
    public async Task A_draft_goes_to_the_head_of_the_drafting_unit(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();

        Assert.Equal(OutgoingState.UnitReview, (await p.SubmitAsync(id)).Value);

        Assert.Equal([Token.Head(p.Telecom)], await p.HoldersAsync(id.Value));
    }

    [Theory, Engines]
    public async Task A_commune_without_units_and_office_goes_straight_to_the_signer(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync(p.Input(signer: p.CommuneChair) with { Recipients = RecipientInput.None }, p.CommuneClerk);

        Assert.Equal(OutgoingState.LeaderApproval, (await p.SubmitAsync(id, p.CommuneClerk)).Value);

        Assert.Equal([Token.Hat(p.CommuneChair.Appointment)], await p.HoldersAsync(id.Value));
    }

    [Theory, Engines]
    public async Task A_draft_without_a_file_is_not_submitted(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = (await p.Get<DraftOutgoing>().HandleAsync(new(p.Input(), null, []), p.As(p.Drafter), default)).Value;

        Assert.Equal("documents.outgoing.no-file", Assert.IsType<Result<OutgoingState>.Refused>(await p.SubmitAsync(id)).Code);
    }

    [Theory, Engines]
    public async Task Nobody_but_the_drafter_submits_and_a_stranger_does_not_learn_of_it(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();

        Assert.Equal("documents.outgoing.not-drafter", Assert.IsType<Result<OutgoingState>.Refused>(await p.SubmitAsync(id, p.Head)).Code);
        Assert.IsType<Result<OutgoingState>.NotFound>(await p.SubmitAsync(id, p.Colleague));
        Assert.IsType<Result<OutgoingState>.NotFound>(await p.SubmitAsync(id, p.OtherClerk));
    }

    [Theory, Engines]
    public async Task A_page_that_is_out_of_date_is_a_conflict(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();
        await p.SubmitAsync(id);

        var answer = await p.Get<ReviewDraft>().HandleAsync(new(id, 1, ReviewDecision.Pass, ""), p.As(p.Head), default);

        Assert.IsType<Result<OutgoingState>.Conflict>(answer);
    }
}
