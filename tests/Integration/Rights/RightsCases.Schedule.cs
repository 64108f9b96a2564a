using LienThong.Schedule;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>The agency's week: reading, arranging, approving, publishing, rooms and cars, the phone.</summary>
internal sealed partial class RightsCases
{
    private const string Week = "/lich-cong-tac";

    private IEnumerable<(string Action, Ready Ready)> Schedule() =>
    [
        ("schedule.read", _ => AfterAsync(office.EntryAsync(Standing.Own, "đọc", WeekState.Published), id => Page($"{Week}/muc/{id}"))),
        ("schedule.arrange", _ => AfterAsync(office.EntryAsync(Standing.Own, "sửa", WeekState.Draft), id => Fill($"{Week}/muc/{id}/sua", "change-entry", f => f.Fill("Matter", "Họp đã sửa")))),
        ("schedule.arrange", _ => AfterAsync(office.EntryAsync(Standing.Own, "hủy", WeekState.Draft), id => Fill($"{Week}/muc/{id}/huy", "cancel-entry", f => f))),
        ("schedule.approve", async _ => Fill($"{Week}/duyet?tuan={await MondayAsync(WeekState.Sent)}", "decide-week", f => f)),
        ("schedule.publish", async _ => Fill($"{Week}/phat-hanh?tuan={await MondayAsync(WeekState.Approved)}", "publish-week", f => f)),
        ("schedule.resources", _ => AfterAsync(office.ResourceAsync(), id => Fill($"{Week}/phuong-tien/{id}/sua", "change-resource", f => f.Fill("Name", $"Phòng mới {++_count}")))),
        ("schedule.phone", _ => Now(Page($"{Week}/dien-thoai"))),
    ];

    private async Task<string> MondayAsync(WeekState state) => $"{await office.WeekAsync(state):yyyy-MM-dd}";
}
