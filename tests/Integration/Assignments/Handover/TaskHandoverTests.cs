using LienThong.Contracts.Organisation;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;

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

        var told = await PassAsync(o);

        Assert.Equal(["Việc chờ xác nhận: Trần Đức Ý > Uỷ ban nhân dân xã Ẽo Gió", "Việc đang làm: Phòng Chuyển đổi số > Phòng Kế hoạch"], told.Select(t => $"{t.Title}: {t.Had} > {t.Gets}").Order(StringComparer.Ordinal));
        Assert.Empty(await o.WaitingAsync("so.truongphong"));
        Assert.Equal(["Làm tiếp: Việc đang làm"], await o.WaitingAsync("xa.truongphong2"));
        Assert.Equal(["Xác nhận kết quả: Việc chờ xác nhận"], await o.WaitingAsync("xa.chanhvanphong"));
        Assert.True((await o.ConfirmAsync(judged, true, by: "xa.lanhdao")).IsOk);
        using var heir = await o.SignInAsync("xa.lanhdao");
        Assert.Contains("Bàn giao theo Quyết định số 1/QĐ-UBND cho Phòng Kế hoạch", (await (await heir.GetAsync("/nhiem-vu")).FollowAsync("Việc đang làm")).Words, StringComparison.Ordinal);
    }

    // The department ends: its first unit goes to the commune's second, everything else to the commune; nobody goes along.
    private static async Task<IReadOnlyList<HandedRecord>> PassAsync(TaskOffice o)
    {
        var (ended, heir) = (o.People.Agency("so"), o.People.Agency("xa"));
        var passed = await o.Node.Work.SystemWriteAsync<IReadOnlyList<HandedRecord>>("test.pass", o.People.Act("so.vanthu"), async s =>
        {
            var organisations = o.Node.Get<Organisations>();
            var office = new OfficeAfter(heir, "Uỷ ban nhân dân xã Ẽo Gió", await organisations.UnitsAsync(s, heir, o.Today), await organisations.MembersAsync(s, heir, o.Today));
            var agency = new HandedAgency(ended, "Sở Khoa học và Công nghệ", heir, [new HandedUnit(o.People.Unit("so.a"), "Phòng Chuyển đổi số", heir, o.People.Unit("xa.b"))], []);
            await using var scope = o.Node.Scope();
            var handed = new List<HandedRecord>();
            s.Audit("test.pass", "test", Guid.CreateVersion7());
            foreach (var keeper in scope.ServiceProvider.GetServices<IOpenRecords>()) handed.AddRange(await keeper.PassAsync(s, new(o.Today, "Quyết định số 1/QĐ-UBND", [agency], [office])));
            return Result(handed);
        });
        return passed.Value;
    }

    private static Result<IReadOnlyList<HandedRecord>> Result(IReadOnlyList<HandedRecord> handed) => new Result<IReadOnlyList<HandedRecord>>.Ok(handed);
}
