using System.Net.Http.Json;
using System.Text.Json;
using LienThong.Integration.Support;

namespace LienThong.Browser.Pages;

/// <summary>Weeks of the department in every state, made by plain forms: the pages of each role.</summary>
internal sealed class SchedulePages(TestNode node)
{
    private const string Root = "/lich-cong-tac", Things = $"{Root}/phuong-tien", Published = "2026-11-30", Sent = "2026-12-07", Approved = "2026-12-14";

    public async Task<(string[] Clerk, string[] Leader, string[] Reader, string[] Keeper)> BuildAsync()
    {
        using var keeper = await SignInAsync("so.quantri");
        await AddThingAsync(keeper, "room", "Phòng họp tầng 2", "40 chỗ, có màn hình trực tuyến");
        await AddThingAsync(keeper, "car", "Xe 49A-123.45", "7 chỗ, lái xe Vũ Văn Đạt");
        var thing = (await keeper.GetAsync($"{Things}/quan-ly")).One("tbody a.open").GetAttribute("href")!;
        using var clerk = await SignInAsync("so.vanthu");
        using var leader = await SignInAsync("so.lanhdao");
        var (invited, unwanted) = (await InviteAsync("Mời họp thông qua kế hoạch chuyển đổi số năm 2027, 14h00 ngày 03/12/2026 tại Hội trường UBND tỉnh", 1), await InviteAsync("Mời dự lễ ra mắt sản phẩm", 2));

        await AddAsync(clerk, "30/11/2026", "07:30", "Giao ban tuần", "Trần Đức Ý", "Phòng họp tầng 2", "Văn phòng", "Phạm Ưng Ước", "Bùi Ngọc Ẩn", "Lê Thuỳ Ngân");
        var changed = await AddAsync(clerk, "02/12/2026", "08:00", "Làm việc với Sở Tài chính về kinh phí thuê dịch vụ công nghệ thông tin phục vụ chuyển đổi số năm 2027", "Trần Đức Ý", "Phòng họp tầng 2", "Phòng Kế hoạch", "Bùi Ngọc Ẩn");
        var cancelled = await AddAsync(clerk, "03/12/2026", "14:00", "Kiểm tra hạ tầng số tại các xã miền núi", "Lê Thuỳ Ngân", "", "Phòng Chuyển đổi số", "Hoàng Ánh Tuyết");
        await SendAsync(clerk, leader, clerk, Published);
        await (await clerk.GetAsync($"{changed}/sua")).Form("change-entry").Fill("From", "09:00").Fill("why", "Sở Tài chính đề nghị lùi một giờ").SubmitAsync();
        await (await clerk.GetAsync($"{cancelled}/huy")).Form("cancel-entry").Fill("why", "Mưa lũ, hoãn sang tuần sau").SubmitAsync();
        await AddAsync(clerk, "08/12/2026", "08:00", "Giao ban tuần", "Trần Đức Ý", "Phòng họp tầng 2", "Văn phòng", "Phạm Ưng Ước");
        await SendAsync(clerk, null, null, Sent);
        await AddAsync(clerk, "15/12/2026", "08:00", "Tổng kết năm", "Trần Đức Ý", "Phòng họp tầng 2", "Văn phòng", "Phạm Ưng Ước");
        await SendAsync(clerk, leader, null, Approved);
        await AddAsync(clerk, "22/12/2026", "08:00", "Giao ban tuần", "Trần Đức Ý", "", "Văn phòng");
        await (await clerk.GetAsync($"{Root}/them?tuan=2026-12-22")).Form("arrange-entry").Fill("Day", "22/12/2026").Fill("From", "08:30").Fill("Matter", "Tiếp công dân").Fill("Place", "Trụ sở tiếp công dân").Fill("Chair", "Trần Đức Ý").SubmitAsync("Đưa vào lịch");
        return (
            [Root, $"{Root}?tuan={Published}", $"{Root}?tuan={Published}&toi=1", $"{Root}?tuan=2026-12-21", $"{Root}/them?tuan=2026-12-22", $"{Root}/them?van_ban={invited}", $"{Root}/giay-moi/{unwanted}/khong-du", $"{changed}/sua", $"{changed}/huy", $"{Root}/phat-hanh?tuan={Approved}", $"{Things}?tuan={Published}"],
            [$"{Root}/duyet?tuan={Sent}", $"{Root}?tuan={Published}&toi=1", cancelled],
            [$"{Root}?tuan={Published}", $"{Root}?tuan={Sent}", changed, $"{Root}/dien-thoai", $"{Things}?tuan={Published}"],
            [$"{Things}/quan-ly", thing]);
    }

    private Task<TestBrowser> SignInAsync(string user) => node.SignInAsync(user, SmallProvince.Password);

    private static async Task AddThingAsync(TestBrowser keeper, string kind, string name, string note) =>
        await (await keeper.GetAsync($"{Things}/quan-ly")).Form("add-resource").Choose("Kind", kind).Fill("Name", name).Fill("Note", note).SubmitAsync();

    /// <summary>An entry of the clerk's; its page.</summary>
    private static async Task<string> AddAsync(TestBrowser clerk, string day, string from, string matter, string chair, string room, string prepares, params string[] members)
    {
        var form = (await clerk.GetAsync($"{Root}/them")).Form("arrange-entry").Fill("Day", day).Fill("From", from).Fill("Matter", matter).Fill("Chair", chair).Fill("Prepares", prepares);
        form = room.Length > 0 ? form.Fill("Room", room) : form.Fill("Place", "Xã Ẽo Gió").Check("Cars");
        foreach (var member in members) form.Check("Members", form.Element.QuerySelectorAll("label.tick").First(l => l.TextContent.Contains(member, StringComparison.Ordinal)).QuerySelector("input[name=Members]")!.GetAttribute("value"));
        var week = await form.SubmitAsync();
        return week.Document.QuerySelectorAll("td.matter a").First(a => a.TextContent == matter).GetAttribute("href")!;
    }

    private static async Task SendAsync(TestBrowser clerk, TestBrowser? leader, TestBrowser? publisher, string monday)
    {
        await (await clerk.GetAsync($"{Root}?tuan={monday}")).Form("send-week").SubmitAsync();
        if (leader is not null) await (await leader.GetAsync($"{Root}/duyet?tuan={monday}")).Form("decide-week").SubmitAsync("approve");
        if (publisher is not null) await (await publisher.GetAsync($"{Root}/phat-hanh?tuan={monday}")).Form("publish-week").SubmitAsync();
    }

    /// <summary>A registered giấy mời; its id.</summary>
    private async Task<string> InviteAsync(string subject, int number)
    {
        using var clerk = await node.ApiAsync("so.vanthu");
        var answer = await clerk.PostAsJsonAsync("/api/v1/incoming", new { arrivalDate = "2026-11-23", senderName = "Uỷ ban nhân dân tỉnh Sơn Hà", codeNumber = $"{number}", codeNotation = "GM-UBND", issuedDate = "2026-11-20", typeCode = "GM", subject, signerName = "Lê Văn Tám" });
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }
}
