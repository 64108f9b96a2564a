using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class RefuseCopyTests
{
    [Theory, Engines]
    public async Task A_refusal_has_a_reason_tells_the_asker_and_takes_no_number(Engine engine)
    {
        await using var c = await Copying.OnAsync(engine);
        var id = await c.AskedAsync();
        Task<Kernel.Results.Result<Kernel.Results.Done>> RefuseAsync(string? reason, string user = "so.lanhdao") => c.Letters.Get<RefuseCopy>().HandleAsync(new(id, reason), c.Letters.As(user), default);

        Assert.Equal(["documents.official-copy.reason-missing"], (await RefuseAsync(" ")).Codes());
        Assert.Equal(["documents.official-copy.not-signer"], (await RefuseAsync("Không cần", "so.chanhvanphong")).Codes());
        Letters.Ok(await RefuseAsync("Đã gửi qua mạng"));

        var row = await c.RowAsync(id);
        Assert.Equal((CopyState.Refused, "Đã gửi qua mạng", ""), (row.State, row.EndReason, row.Code));
        Assert.Empty(await c.WorkOfAsync("so.lanhdao", id));
        Assert.Contains(await c.Letters.NoticesAsync("so.chuyenvien"), n => n.Contains("không ký sao y", StringComparison.Ordinal) && n.Contains("Đã gửi qua mạng", StringComparison.Ordinal));
        Assert.Equal(["documents.official-copy.not-waiting"], (await c.SignAsync(id)).Codes());
        Assert.Equal("01/SY-SKHCN", (await c.SignAsync(await c.AskedAsync())).Value.Code);
    }
}
