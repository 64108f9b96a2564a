using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class ReturnWorkTests
{
    [Theory, Engines]
    public async Task What_a_unit_gives_back_lies_with_the_leader_to_be_given_elsewhere(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();

        Letters.Ok(await o.Get<ReturnWork>().HandleAsync(new(id, (await o.TopAsync(id)).Id, "Không thuộc chức năng"), o.As("so.truongphong"), default));

        Assert.Equal(["Phân công lại: Trần Đức Ý", "Phối hợp xử lý: Phòng Kế hoạch"], await o.HoldersAsync(id));
        Assert.Equal(("Không thuộc chức năng", LineState.Returned), ((await o.TopAsync(id)).ReturnedReason, (await o.TopAsync(id)).State));
        Assert.Contains("chuyen-lai", await o.ButtonsAsync("so.lanhdao", id));
        Assert.DoesNotContain("ket-qua", await o.ButtonsAsync("so.truongphong", id));
    }

    [Theory, Engines]
    public async Task Nobody_inside_a_unit_goes_on_with_what_the_unit_gave_back(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, inside) = await o.AssignedAsync();

        Letters.Ok(await o.Get<ReturnWork>().HandleAsync(new(id, (await o.TopAsync(id)).Id, "Không thuộc chức năng"), o.As("so.truongphong"), default));

        Assert.Equal(["Phân công lại: Trần Đức Ý", "Phối hợp xử lý: Phòng Kế hoạch"], await o.HoldersAsync(id));
        Assert.Equal(["documents.line.no-such-step"], (await o.FinishAsync(id, inside)).Codes());
        Assert.Contains(await o.NoticesAsync("so.chuyenvien"), n => n.Contains("chuyển", StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task A_result_sent_back_is_worked_on_again_by_the_same_person(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.DoneAsync();

        Letters.Ok(await o.Get<ReturnWork>().HandleAsync(new(id, (await o.TopAsync(id)).Id, "Bổ sung số liệu"), o.As("so.lanhdao"), default));

        Assert.Equal(IncomingState.Steered, (await o.RowAsync(id)).State);
        Assert.Equal(["Chủ trì xử lý: Phòng Chuyển đổi số", "Phối hợp xử lý: Phòng Kế hoạch"], await o.HoldersAsync(id));
        Assert.Equal(["ket-qua", "phan-cong", "tra-lai", "xin-gia-han"], await o.ButtonsAsync("so.truongphong", id));
    }

    [Theory, Engines]
    public async Task Nothing_is_returned_without_a_reason_or_by_a_stranger(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        var line = (await o.TopAsync(id)).Id;

        Assert.Equal(["documents.incoming.reason-missing"], (await o.Get<ReturnWork>().HandleAsync(new(id, line, " "), o.As("so.truongphong"), default)).Codes());
        Assert.Equal(["documents.incoming.not-holder"], (await o.Get<ReturnWork>().HandleAsync(new(id, line, "Không phải việc tôi"), o.As("so.truongphong2"), default)).Codes());
    }
}
