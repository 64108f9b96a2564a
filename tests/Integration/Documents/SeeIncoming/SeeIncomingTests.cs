using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class SeeIncomingTests
{
    [Theory, Engines]
    public async Task Each_recipients_first_look_is_noted_with_name_and_time(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();

        await o.OpenAsync("so.truongphong", id);
        var first = (await o.TopAsync(id)).SeenAt;
        o.Node.Time.Advance(TimeSpan.FromMinutes(9));
        await o.OpenAsync("so.truongphong", id);

        var lines = await o.LinesAsync(id);
        Assert.Equal((LineState.Seen, "Phạm Ưng Ước"), ((await o.TopAsync(id)).State, (await o.TopAsync(id)).SeenByName));
        Assert.Equal(first, (await o.TopAsync(id)).SeenAt);
        Assert.Null(lines.Single(l => l.Role == LineRole.Support).SeenAt);
        Assert.Single(await o.AuditAsync(id), a => a == "documents.incoming.seen");
    }

    [Theory, Engines]
    public async Task A_registry_reader_who_is_no_recipient_marks_nothing(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();

        await o.OpenAsync("so.vanthu", id);

        Assert.All(await o.LinesAsync(id), l => Assert.Null(l.SeenAt));
        Assert.DoesNotContain("documents.incoming.seen", await o.AuditAsync(id));
    }

    [Theory, Engines]
    public async Task What_is_only_to_be_known_is_done_by_looking(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();

        await o.OpenAsync("so.chanhvanphong", id);

        Assert.Empty(await o.WorkOfAsync("so.chanhvanphong", id));
        Assert.Equal(2, (await o.HoldersAsync(id)).Length);
    }
}
