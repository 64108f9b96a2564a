using LienThong.Integration.Support;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Walk;

/// <summary>Who walks: seven people of three agencies, three helpers, and strangers of the same and of another agency.</summary>
public static class WalkCast
{
    /// <summary>The day on which the chánh văn phòng acts for the giám đốc.</summary>
    public static readonly DateOnly DelegatedDay = new(2026, 11, 25);

    public static readonly IReadOnlyDictionary<string, string> Users = new Dictionary<string, string>
    {
        ["văn thư A"] = "so.vanthu",
        ["chánh VP"] = "so.chanhvanphong",
        ["giám đốc"] = "so.lanhdao",
        ["trưởng phòng"] = "so.truongphong",
        ["chuyên viên"] = "so.chuyenvien",
        ["văn thư B"] = "xa.vanthu",
        ["văn thư C"] = "phuong.vanthu",
        ["chuyên viên 2"] = "so.chuyenvien2",
        ["trưởng phòng 2"] = "so.truongphong2",
        ["văn thư tỉnh"] = "tinh.vanthu",
        ["người lạ"] = "so.chuyenvien3",
        ["người lạ ở xã"] = "xa.chuyenvien",
    };

    /// <summary>The office, with the delegation of one day to come.</summary>
    public static async Task<SmallProvince> BuildAsync(TestNode node)
    {
        var province = await SmallProvince.BuildAsync(node);
        var delegated = await node.Work.SystemWriteAsync<Done>("test.delegation", province.Act("so.lanhdao"), async session =>
        {
            await node.Get<OrganisationWriter>().DelegateAsync(session, province["so.lanhdao"].Appointment, province["so.chanhvanphong"].Appointment, DelegatedDay, DelegatedDay.AddDays(1), "Đi công tác");
            session.Audit("test.delegation", "delegation", province["so.lanhdao"].Appointment.Value);
            return Done.It;
        });
        Assert.True(delegated.IsOk);
        return province;
    }
}
