using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Documents;

public sealed class RefuseDeliveryTests
{
    [Theory, Engines]
    public async Task A_refusal_with_reason_reaches_drafter_and_clerk_of_the_sender(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.IssuedAsync();
        var line = (await p.LinesAsync(id))[1];

        var answer = await p.Get<RefuseDelivery>().HandleAsync(new(line.Id, "Không thuộc thẩm quyền của xã"), p.As(p.CommuneClerk), default);

        Assert.True(answer.IsOk);
        var after = (await p.LinesAsync(id))[1];
        Assert.Equal((DeliveryState.Refused, "Không thuộc thẩm quyền của xã"), (after.State, after.Reason));
        foreach (var token in (string[])[Token.Hat(p.Drafter.Appointment), Token.Desk(p.Department, Role.VanThu)])
            Assert.Contains(await p.NoticesAsync(token), n => n.Contains("từ chối văn bản 01/STTTT-BCVT", StringComparison.Ordinal));
        Assert.Empty(await p.HoldersAsync(line.Id.Value));
    }

    [Theory, Engines]
    public async Task What_was_refused_is_not_accepted_any_more(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var line = (await p.LinesAsync(await p.IssuedAsync()))[1];
        Assert.IsType<Result<Done>.Invalid>(await p.Get<RefuseDelivery>().HandleAsync(new(line.Id, ""), p.As(p.CommuneClerk), default));
        await p.Get<RefuseDelivery>().HandleAsync(new(line.Id, "Nhầm nơi nhận"), p.As(p.CommuneClerk), default);

        Assert.Equal("documents.delivery.not-waiting", Assert.IsType<Result<RegisteredIncoming>.Refused>(await p.Get<AcceptDelivery>().HandleAsync(new(line.Id), p.As(p.CommuneClerk), default)).Code);
    }
}
