using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class PrintSendingSlipTests
{
    [Theory, Engines]
    public async Task Each_recipient_on_paper_gets_a_slip_and_nobody_else(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync(p.Input() with { Recipients = new([], [p.Other, p.Commune], "Báo Quảng Bình; 2\nCông ty Cấp nước; 3") });

        var slips = (await SlipsAsync(p, p.Clerk, id))!;

        Assert.Equal([("Báo Quảng Bình", 2), ("Công ty Cấp nước", 3)], slips.Receivers!.Select(r => (r.Name, r.Copies)));
        Assert.Equal(("01/STTTT-BCVT", "STTTT", "Sở Thông tin và Truyền thông"), (slips.Row.Code, slips.Agency.Notation, slips.Agency.Name));
    }

    [Theory, Engines]
    public async Task Before_it_is_issued_and_after_its_number_is_void_there_is_no_slip(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var (draft, issued) = (await p.DraftAsync(), await p.IssuedAsync());
        Assert.NotEmpty((await SlipsAsync(p, p.Clerk, issued))!.Receivers!);

        Assert.True((await p.Get<VoidOutgoing>().HandleAsync(new(issued, null, "Cấp nhầm"), p.As(p.Clerk), default)).IsOk);

        Assert.Null((await SlipsAsync(p, p.Drafter, draft))!.Receivers);
        Assert.Null((await SlipsAsync(p, p.Clerk, issued))!.Receivers);
    }

    [Theory, Engines]
    public async Task Who_may_not_read_the_document_gets_no_slip_of_it(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();

        foreach (var stranger in (Actor[])[p.OtherClerk, p.Colleague]) Assert.Null(await SlipsAsync(p, stranger, id));
    }

    private static Task<SendingSlips?> SlipsAsync(Province p, Actor actor, OutgoingId id) => p.Get<PrintSendingSlip>().FindAsync(id, new(actor.Person, [actor], HatTokens.Reading(actor)), actor, default);
}
