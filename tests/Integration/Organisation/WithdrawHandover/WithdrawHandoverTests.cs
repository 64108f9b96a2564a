using LienThong.Integration.Documents;
using LienThong.Integration.Organisation.Handovers;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Organisation;
using Handler = LienThong.Organisation.WithdrawHandover.WithdrawHandover;

namespace LienThong.Integration.Organisation.WithdrawHandover;

public sealed class WithdrawHandoverTests
{
    private static Task<Result<Done>> WithdrawAsync(Colleagues c, WorkHandoverId id, string user, string? why) =>
        c.Letters.Get<Handler>().HandleAsync(id, c.Letters.As(user) with { Why = why }, default);

    [Theory, Engines]
    public async Task Who_offered_takes_it_back_with_a_reason_and_may_offer_anew(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        await c.Letters.AssignedAsync();
        var id = (await c.OfferAsync("so.chuyenvien", "so.chuyenvien2")).Value;

        Assert.Equal(["organisation.handover.why"], (await WithdrawAsync(c, id, "so.chuyenvien", null)).Codes());
        Assert.Equal(["not-found"], (await WithdrawAsync(c, id, "so.chuyenvien2", "Nhầm")).Codes());
        Letters.Ok(await WithdrawAsync(c, id, "so.chuyenvien", "Nhầm người"));

        Assert.Empty(await c.WaitingAsync("so.chuyenvien2"));
        Assert.Equal(["organisation.handover.over"], (await c.AnswerAsync(id, "so.chuyenvien2")).Codes());
        Letters.Ok(await c.OfferAsync("so.chuyenvien", "so.chuyenvien3"));
    }

    [Theory, Engines]
    public async Task What_has_passed_is_not_taken_back(Engine engine)
    {
        await using var c = await Colleagues.OnAsync(engine);
        await c.Letters.AssignedAsync();
        var id = await c.PassAsync("so.chuyenvien", "so.chuyenvien2");

        Assert.Equal(["organisation.handover.over"], (await WithdrawAsync(c, id, "so.chuyenvien", "Nhầm người")).Codes());
    }
}
