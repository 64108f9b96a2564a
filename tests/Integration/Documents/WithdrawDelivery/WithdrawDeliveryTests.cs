using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class WithdrawDeliveryTests
{
    [Theory, Engines]
    public async Task Only_lines_that_nobody_accepted_come_back(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        var lines = await p.LinesAsync(id);
        await p.Get<AcceptDelivery>().HandleAsync(new(lines[0].Id), p.As(p.OtherClerk), default);

        var answer = await p.Get<WithdrawDelivery>().HandleAsync(new(id, [lines[0].Id, lines[1].Id], "Gửi nhầm"), p.As(p.Clerk), default);

        Assert.Equal(1, answer.Value);
        Assert.Equal([DeliveryState.Accepted, DeliveryState.Withdrawn, DeliveryState.Waiting], (await p.LinesAsync(id)).Select(l => l.State));
        Assert.Empty(await p.HoldersAsync(lines[1].Id.Value));
        Assert.IsType<Result<RegisteredIncoming>.Refused>(await p.Get<AcceptDelivery>().HandleAsync(new(lines[1].Id), p.As(p.CommuneClerk), default));
    }

    [Theory, Engines]
    public async Task Nothing_left_to_withdraw_is_said(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        await p.Get<WithdrawDelivery>().HandleAsync(new(id, [], "Gửi nhầm"), p.As(p.Clerk), default);

        var again = await p.Get<WithdrawDelivery>().HandleAsync(new(id, [], "Gửi nhầm"), p.As(p.Clerk), default);

        Assert.Equal("documents.delivery.not-withdrawable", Assert.IsType<Result<int>.Refused>(again).Code);
    }

    [Theory, Engines]
    public async Task What_its_sender_took_back_shows_neither_gist_nor_signer_nor_files_any_more(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        var line = (await p.LinesAsync(id)).Single(l => l.AgencyId == p.Commune);
        var reader = new Reader(p.CommuneClerk.Person, [p.CommuneClerk], [Token.Registry(p.Commune)]);

        await p.Get<WithdrawDelivery>().HandleAsync(new(id, [line.Id], "Gửi nhầm"), p.As(p.Clerk), default);

        var shown = (await p.Get<WaitingListing>().FindAsync(line.Id, reader, default))!;
        Assert.Equal(("", "", ""), (shown.Line.Subject, shown.Line.SignerName, shown.Line.SignerPosition));
        Assert.Empty(shown.Files);
        Assert.Equal(("01/STTTT-BCVT", "Gửi nhầm"), (shown.Line.Code, shown.Line.Reason));
    }
}
