using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.Handover;

public sealed class TaskHandoverTests
{
    [Theory, Engines]
    public async Task Open_tasks_of_an_agency_that_ends_go_on_at_its_heirs_and_those_that_are_over_stay(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        await o.GiveAsync("Việc đang làm", partners: "so.b");
        var (judged, over) = (await o.GiveAsync("Việc chờ xác nhận"), await o.GiveAsync("Việc đã xong"));
        foreach (var id in new[] { judged, over }) await o.FinishAsync(id);
        await o.ConfirmAsync(over, true);

        var told = await EndedDepartment.PassAsync(o.Node, o.People);

        Assert.Equal(["Việc chờ xác nhận: Trần Đức Ý > Uỷ ban nhân dân xã Ẽo Gió", "Việc đang làm: Phòng Chuyển đổi số > Phòng Kế hoạch"], told.Select(t => $"{t.Title}: {t.Had} > {t.Gets}").Order(StringComparer.Ordinal));
        Assert.Empty(await o.WaitingAsync("so.truongphong"));
        Assert.Equal(["Làm tiếp: Việc đang làm"], await o.WaitingAsync("xa.truongphong2"));
        Assert.Equal(["Xác nhận kết quả: Việc chờ xác nhận"], await o.WaitingAsync("xa.chanhvanphong"));
        Assert.True((await o.ConfirmAsync(judged, true, by: "xa.lanhdao")).IsOk);
        using var heir = await o.SignInAsync("xa.lanhdao");
        Assert.Contains("Bàn giao theo Quyết định số 1/QĐ-UBND cho Phòng Kế hoạch", (await (await heir.GetAsync("/nhiem-vu")).FollowAsync("Việc đang làm")).Words, StringComparison.Ordinal);
    }
}
