using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>Keeping the system running.</summary>
internal sealed partial class RightsCases
{
    private const string MaintenancePage = "/quan-tri/bao-tri";

    private IEnumerable<(string Action, Ready Ready)> Operating() =>
    [
        ("operating.maintenance.set", _ => Now(Fill(MaintenancePage, "announce-maintenance", Announce))),
        ("operating.maintenance.set", _ => WithdrawalAsync()),
        ("operating.status.read", _ => Now(Page("/quan-tri/van-hanh"))),
        ("operating.backup-age.set", _ => Now(Fill("/quan-tri/van-hanh/nhac-sao-luu", "backup-age", f => f.Fill("WarnDays", "2")))),
    ];

    /// <summary>So far off that nobody is told while the cases run.</summary>
    private static TestForm Announce(TestForm form) => form.Fill("Words", "nâng cấp").Fill("StartsAt", "01/03/2028").Fill("StartTime", "22:00").Fill("EndsAt", "01/03/2028").Fill("EndTime", "23:00").Fill("AnnouncedFrom", "01/03/2028").Fill("TellTime", "08:00");

    private async Task<RightsCase> WithdrawalAsync()
    {
        await Announce((await (await office.BrowserAsync(Role.QuanTriHeThong, Standing.Own)).GetAsync(MaintenancePage)).Form("announce-maintenance")).SubmitAsync();
        return Fill(MaintenancePage, "withdraw-maintenance", f => f);
    }

    /// <summary>The form of a page, filled in where the page has it.</summary>
    private Doing Fill(string path, string form, Func<TestForm, TestForm> fill, string? button = null) => new(async (role, standing) =>
    {
        var page = await (await office.BrowserAsync(role, standing)).GetAsync(path);
        if (page.HasForm(form)) page = await fill(page.Form(form)).SubmitAsync(button);
        return ((int)page.Status, page.Words);
    });
}
