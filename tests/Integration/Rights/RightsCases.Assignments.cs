using AngleSharp.Html.Dom;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>Tasks: reading, giving, working on them, judging what was done.</summary>
internal sealed partial class RightsCases
{
    private const string Tasks = "/nhiem-vu";

    private IEnumerable<(string Action, Ready Ready)> Assignments() =>
    [
        ("assignments.read", _ => Now(Page(Tasks))),
        ("assignments.board", _ => Now(Page($"{Tasks}/bang"))),
        ("assignments.board", _ => Now(Page($"{Tasks}/bao-cao-tuan"))),
        ("assignments.give", _ => Now(Fill($"{Tasks}/giao", "give-task", f => f.Fill("Title", "Việc mới").Fill("Owner", FirstOwner(f)).Fill("Due", "01/12/2027")))),
        ("assignments.report", async role => Fill($"{Tasks}/{await office.TaskAsync(role, Role.LanhDao, finished: false)}/tien-do", "report-progress", f => f.Fill("Percent", "20").Fill("Words", "Đang làm"))),
        ("assignments.report", async role => Fill($"{Tasks}/{await office.TaskAsync(role, Role.LanhDao, finished: false)}/hoan-thanh", "finish-task", f => f.Fill("Words", "Đã xong"))),
        ("assignments.confirm", async role => Fill($"{Tasks}/{await office.TaskAsync(Role.ChuyenVien, Giver(role), finished: true)}/xac-nhan", "confirm-task", f => f)),
        ("assignments.ask-extension", async role => Fill($"{Tasks}/{await office.TaskAsync(role, Role.LanhDao, finished: false)}/gia-han", "ask-task-extension", f => f.Fill("Due", "31/12/2027").Fill("Reason", "Chờ số liệu"))),
        ("assignments.decide-extension", async role => Fill($"{Tasks}/{await office.AskedTaskAsync(Role.ChuyenVien, Giver(role))}/tra-loi-gia-han", "decide-task-extension", f => f.Fill("Grant", "true"))),
        ("assignments.withdraw", async role => Fill($"{Tasks}/{await office.TaskAsync(Role.ChuyenVien, Giver(role), finished: false)}/rut", "withdraw-task", f => f.Fill("why", "Thôi"))),
    ];

    private static Role Giver(Role role) => role == Role.TruongPhong ? role : Role.LanhDao;

    private static string FirstOwner(TestForm form) => form.Element.QuerySelectorAll("select[name=Owner] option").OfType<IHtmlOptionElement>().First(o => o.Value.Length > 0).Value;
}
