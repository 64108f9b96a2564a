using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class FileIncomingTests
{
    [Theory, Engines]
    public async Task A_filed_letter_is_held_by_nobody_and_told_to_those_named(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.RegisteredAsync();

        Letters.Ok(await o.Get<FileIncoming>().HandleAsync(new(id, "Để tham khảo", [o.Unit("so.a")]), o.As("so.vanthu"), default));

        Assert.Equal(IncomingState.Filed, (await o.RowAsync(id)).State);
        Assert.Empty(await o.HoldersAsync(id));
        Assert.Equal(["Để biết"], await o.WorkOfAsync("so.truongphong", id));
        await o.OpenAsync("so.truongphong", id);
        Assert.Empty(await o.WorkOfAsync("so.truongphong", id));
    }

    [Theory, Engines]
    public async Task What_is_being_worked_on_is_not_filed(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();

        Assert.Equal(["documents.incoming.no-such-step"], (await o.Get<FileIncoming>().HandleAsync(new(id, null, []), o.As("so.vanthu"), default)).Codes());
    }
}
