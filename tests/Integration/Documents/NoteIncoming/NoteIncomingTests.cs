using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class NoteIncomingTests
{
    [Theory, Engines]
    public async Task Whoever_may_see_it_may_speak_and_those_at_work_are_told(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, _) = await o.AssignedAsync();

        Letters.Ok(await o.Get<NoteIncoming>().HandleAsync(new(id, "Cần thêm số liệu quý III"), o.As("so.truongphong2"), default));

        Assert.Equal("Cần thêm số liệu quý III", (await o.ViewAsync("so.chuyenvien", id))!.Notes[^1].Text);
        Assert.Contains(await o.NoticesAsync("so.chuyenvien"), n => n.Contains("có ý kiến", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task Who_may_not_see_it_finds_nothing_to_speak_about(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, _) = await o.AssignedAsync();

        Assert.Equal(["not-found"], (await o.Get<NoteIncoming>().HandleAsync(new(id, "Tôi cũng muốn nói"), o.As("so.chuyenvien2"), default)).Codes());
        Assert.Equal(["documents.incoming.note-missing"], (await o.Get<NoteIncoming>().HandleAsync(new(id, " "), o.As("so.chuyenvien"), default)).Codes());
    }
}
