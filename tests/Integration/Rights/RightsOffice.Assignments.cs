using LienThong.Assignments.AskTaskExtension;
using LienThong.Assignments.FinishTask;
using LienThong.Assignments.GiveTask;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Integration.Rights;

/// <summary>Tasks of an agency.</summary>
internal sealed partial class RightsOffice
{
    /// <summary>A task that one gives to the unit in which somebody sits, finished by that unit where asked.</summary>
    public async Task<string> TaskAsync(Role owner, Role giver, bool finished, Standing side = Standing.Own, string words = "Việc")
    {
        var unit = await UnitOfAsync(Hat(owner, side));
        var request = new GiveTask.Request($"Làm {words}", $"Yêu cầu {words}", $"Căn cứ {words}", "", "", "", "2027", $"u:{unit}", [], "01/12/2027");
        var task = (await node.Get<GiveTask>().HandleAsync(request, await ActAsync(giver, side), default)).Value;
        if (finished) Assert.True((await node.Get<FinishTask>().HandleAsync(new(task, "Xong", null, []), await ActAsync(owner, side), default)).IsOk);
        return $"{task}";
    }

    /// <summary>A task whose owner asks for a later deadline.</summary>
    public async Task<string> AskedTaskAsync(Role owner, Role giver)
    {
        var task = await TaskAsync(owner, giver, finished: false);
        Assert.True(TypedId.TryParse<LienThong.Assignments.TaskId>(task, out var id));
        Assert.True((await node.Get<AskTaskExtension>().HandleAsync(new(id, "31/12/2027", "Chờ số liệu"), await ActAsync(owner, Standing.Own), default)).IsOk);
        return task;
    }

    /// <summary>How many steps all tasks have.</summary>
    public Task<long> TaskEntriesAsync() => node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [assignments.entry]"));

    private Task<UnitId> UnitOfAsync(AppointmentId hat) => node.Work.ReadAsync(s => s.ScalarAsync<UnitId>("select unit_id from [org.appointment] where id = @Id", new { Id = hat }));

    private async Task<Act> ActAsync(Role role, Standing side)
    {
        var hat = Hat(role, side);
        return new(new Actor(TypedId.New<PersonId>(), "Nguyễn Văn Giao", hat, $"{role}", side == Standing.OtherAgency ? Elsewhere : Here, await UnitOfAsync(hat), role), node.Get<Clock>().Now, null);
    }
}
