using System.Globalization;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;

namespace LienThong.Integration.Operating;

/// <summary>An office on a node where nothing is announced yet, and its administrator's form.</summary>
internal sealed class AnnouncedOffice(RoleOffice office)
{
    public const string Page = "/quan-tri/bao-tri";

    public RoleOffice Office => office;

    public static async Task<AnnouncedOffice> OnAsync(TestNode node)
    {
        await node.Work.MaintainAsync(s => s.ExecuteAsync("delete from [kernel.maintenance]"));
        node.Work.Maintenance.Forget();
        return new(await RoleOffice.AddAsync(node));
    }

    /// <summary>Hours from now; told at once unless it says from when.</summary>
    public async Task<TestPage> AnnounceAsync(double from, double to, double? told = null, bool refusesWrites = false, string words = "nâng cấp máy chủ")
    {
        using var admin = await office.SignedInAsync(Role.QuanTriHeThong);
        var form = (await admin.GetAsync(Page)).Form("announce-maintenance").Fill("Words", words);
        Fill(form, "StartsAt", "StartTime", from);
        Fill(form, "EndsAt", "EndTime", to);
        if (told is { } hours) Fill(form, "AnnouncedFrom", "TellTime", hours);
        if (refusesWrites) form.Check("RefusesWrites", "true");
        return await form.SubmitAsync();
    }

    private void Fill(TestForm form, string day, string time, double hours)
    {
        var at = office.Node.Get<Clock>().Now.AddHours(hours).ToOffset(Clock.Offset);
        form.Fill(day, at.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture)).Fill(time, at.ToString("HH':'mm", CultureInfo.InvariantCulture));
    }
}
