using LienThong.Kernel.Acts;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>Hôm nay, the bell, the search.</summary>
internal sealed partial class RightsCases
{
    private IEnumerable<(string Action, Ready Ready)> Desk() =>
    [
        ("desk.today", _ => Now(Get("/api/v1/today"))),
        ("desk.notices", _ => Now(Get("/api/v1/notices"))),
        ("desk.guides", _ => Now(Page("/huong-dan/van-thu/1"))),
        ("desk.search", _ => Now(Get("/api/v1/search?q=bao+cao"))),
        ("desk.matter", async role => Page($"/vu-viec/{await office.TaskAsync(role, Role.LanhDao, finished: false)}")),
        ("desk.digest", _ => Now(Page("/hom-nay/thu-hang-ngay"))),
        ("desk.mails.watch", _ => Now(Page("/quan-tri/thu-gui-di"))),
    ];
}
