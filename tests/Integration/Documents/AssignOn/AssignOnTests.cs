using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class AssignOnTests
{
    [Theory, Engines]
    public async Task The_head_passes_it_on_and_the_person_holds_it(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);

        var (id, line) = await o.AssignedAsync();

        Assert.Equal(["Chủ trì xử lý: Hoàng Ánh Tuyết – Chuyên viên", "Phối hợp xử lý: Phòng Kế hoạch"], await o.HoldersAsync(id));
        Assert.Equal(LineState.Working, (await o.TopAsync(id)).State);
        Assert.Equal(["ket-qua", "tra-lai", "xin-gia-han"], await o.ButtonsAsync("so.chuyenvien", id));
        Assert.True(await o.FindsAsync("so.chuyenvien", id));
        Assert.Equal(new DateOnly(2026, 11, 30), (await o.LinesAsync(id)).Single(l => l.Id == line).Due);
    }

    [Theory, Engines]
    public async Task A_head_assigns_inside_the_own_unit_only(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();

        Assert.Equal(["documents.incoming.not-own-unit"], (await o.AssignAsync(id, "so.chuyenvien3")).Codes());
        Assert.Equal(["documents.incoming.not-holder"], (await o.AssignAsync(id, "so.chuyenvien", "so.truongphong2")).Codes());
        Assert.Equal(["kernel.not-permitted"], (await o.AssignAsync(id, "so.chuyenvien2", "so.chuyenvien")).Codes());
        Assert.Equal(["Chủ trì xử lý: Phòng Chuyển đổi số", "Phối hợp xử lý: Phòng Kế hoạch"], await o.HoldersAsync(id));
    }
}
