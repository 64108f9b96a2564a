using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Integration.Walk;
using LienThong.Kernel.Data;
using Microsoft.Playwright;

namespace LienThong.Browser.Guides;

/// <summary>The weekly schedule from a letter to the phone and the printed page, as the guide tells it, in a real browser.</summary>
public sealed class ScheduleGuideTests(Chromium chromium)
{
    private const string Subject = "Mời họp thông qua kế hoạch chuyển đổi số năm 2027, 8h00 ngày 02/12/2026 tại Hội trường UBND tỉnh", Week = "/lich-cong-tac?tuan=2026-11-30", Bookings = "/lich-cong-tac/phuong-tien?tuan=2026-11-30";

    [Fact]
    public async Task A_week_goes_from_an_invitation_through_its_approval_to_everybody_and_onto_one_page()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        await WalkCast.BuildAsync(node);
        var (pictures, office, clerk, leader) = (new GuidePictures(), await chromium.SignedInAsync(node, "so.chanhvanphong"), await chromium.SignedInAsync(node, "so.vanthu"), await chromium.SignedInAsync(node, "so.lanhdao"));
        foreach (var (kind, name, note) in new[] { ("room", "Phòng họp tầng 2", "40 chỗ, có màn hình trực tuyến"), ("room", "Hội trường", "120 chỗ"), ("car", "Xe 49A-123.45", "7 chỗ"), ("car", "Xe 49A-067.89", "16 chỗ") })
        {
            await office.GotoAsync("/lich-cong-tac/phuong-tien/quan-ly");
            await office.CheckAsync($"[name=Kind][value={kind}]");
            await office.FillAsync("[name=Name]", name);
            await office.FillAsync("[name=Note]", note);
            await office.PressAsync("Thêm phòng, xe");
            await office.GetByText("Đã thêm vào danh sách").WaitForAsync();
        }

        await pictures.TakeAsync(office, null, "Xe 49A-123.45", "lich-phong-xe");
        await clerk.GotoAsync("/van-ban-den/vao-so");
        foreach (var (field, value) in new[] { ("SenderName", "Uỷ ban nhân dân tỉnh Sơn Hà"), ("CodeNumber", "125/GM-UBND"), ("IssuedDate", "20/11/2026"), ("Subject", Subject), ("SignerName", "Lê Văn Tám"), ("SignerPosition", "Chánh Văn phòng") }) await clerk.FillAsync($"[name={field}]", value);
        await clerk.Keyboard.PressAsync("Control+Enter");
        await clerk.GetByText("Đã vào sổ").First.WaitForAsync();
        await clerk.GotoAsync(Week);
        await pictures.TakeAsync(clerk, null, "Giấy mời chưa xếp lịch", "lich-giay-moi");
        await clerk.GetByRole(AriaRole.Link, new() { Name = "Đưa vào lịch" }).ClickAsync();
        Assert.Equal(("02/12/2026", "08:00"), (await clerk.InputValueAsync("[name=Day]"), await clerk.InputValueAsync("[name=From]")));
        await TickAsync(clerk, "Trần Đức Ý", "Phạm Ưng Ước");
        await clerk.GetByLabel("Xe 49A-123.45").CheckAsync();
        await clerk.EvaluateAsync("scrollTo(0, 0)");
        await pictures.TakeAsync(clerk, null, "Theo giấy mời", "lich-them");
        await clerk.PressAsync("Đưa vào lịch");
        await clerk.GetByText("Đã đưa vào lịch").WaitForAsync();

        await AddAsync("02/12/2026", "09:00", "10:30", "Giao ban tháng với các phòng", "Trần Đức Ý", "Phòng họp tầng 2", "Văn phòng", "Phạm Ưng Ước", "Bùi Ngọc Ẩn");
        await clerk.GetByText("đã có trong").First.WaitForAsync();
        await pictures.TakeAsync(clerk, null, "Vẫn xếp, đã biết trùng lịch", "lich-trung");
        await clerk.FillAsync("[name=From]", "14:00");
        await clerk.FillAsync("[name=To]", "16:00");
        await clerk.PressAsync("Đưa vào lịch");
        await clerk.GetByText("Đã đưa vào lịch").WaitForAsync();
        await AddAsync("30/11/2026", "07:30", "09:00", "Chào cờ, giao ban đầu tuần", "Trần Đức Ý", "Hội trường", "Văn phòng", "Lê Thuỳ Ngân", "Phạm Ưng Ước", "Bùi Ngọc Ẩn");
        await AddAsync("01/12/2026", "08:00", "11:00", "Làm việc với Sở Tài chính về kinh phí thuê dịch vụ công nghệ thông tin phục vụ chuyển đổi số năm 2027", "Lê Thuỳ Ngân", "Phòng họp tầng 2", "Phòng Kế hoạch", "Bùi Ngọc Ẩn", "Đỗ Thị Ổn");
        await AddAsync("01/12/2026", "14:00", "16:30", "Duyệt hồ sơ đề tài khoa học cấp tỉnh đợt 2", "Trần Đức Ý", "Phòng họp tầng 2", "Phòng Kế hoạch", "Bùi Ngọc Ẩn");
        var inspection = await AddAsync("03/12/2026", "07:00", "16:30", "Kiểm tra hạ tầng số, tổ công nghệ số cộng đồng tại các xã Ẽo Gió, Bến Ngự", "Phạm Ưng Ước", "", "Phòng Chuyển đổi số", "Hoàng Ánh Tuyết", "Vũ Đình Khoẻ");
        await AddAsync("04/12/2026", "14:00", "15:30", "Tiếp công dân định kỳ", "Trần Đức Ý", "Phòng họp tầng 2", "Văn phòng", "Lê Thuỳ Ngân");

        await clerk.GotoAsync(Week);
        await clerk.PressAsync("Trình duyệt");
        await clerk.GetByText("Đã trình duyệt lịch tuần").WaitForAsync();
        await leader.GotoAsync("/hom-nay");
        await leader.GetByRole(AriaRole.Link, new() { Name = "Duyệt lịch" }).First.ClickAsync();
        await pictures.TakeAsync(leader, null, "Lịch tuần chờ duyệt", "lich-duyet");
        await leader.PressAsync("Duyệt lịch");
        await leader.GetByText("Đã duyệt lịch tuần").WaitForAsync();
        await clerk.GotoAsync(Week);
        await clerk.GetByRole(AriaRole.Link, new() { Name = "Phát hành" }).ClickAsync();
        await clerk.PressAsync("Phát hành");
        await clerk.GetByText("Đã phát hành lịch tuần và báo").WaitForAsync();
        await clerk.GotoAsync($"{inspection}/sua");
        await clerk.FillAsync("[name=From]", "13:00");
        await clerk.FillAsync("[name=why]", "Buổi sáng các xã họp HĐND");
        await clerk.PressAsync("Lưu");
        await clerk.GetByText("Giờ: 07:00–16:30 → 13:00–16:30").WaitForAsync();

        var reader = await chromium.SignedInAsync(node, "so.chuyenvien");
        await pictures.TakeAsync(reader, Week, "giờ trước là 07:00–16:30", "lich-tuan");
        await reader.GotoAsync(Bookings);
        await pictures.TakeAsync(reader, null, "Xe 49A-123.45", "lich-phuong-tien");
        await reader.GotoAsync("/lich-cong-tac/dien-thoai");
        await reader.PressAsync("Tạo địa chỉ");
        await pictures.TakeAsync(reader, null, "chỉ hiện một lần này", "lich-dien-thoai");
        Assert.Equal(1, await PagesAsync(reader));
        await Looks.TakeAsync(chromium, node, ("so.vanthu", "week", Week), ("so.vanthu", "entry", inspection), ("so.vanthu", "form", $"{inspection}/sua"), ("so.vanthu", "bookings", Bookings), ("so.vanthu", "own", Week + "&toi=1"));
        Assert.Equal(GuidePictures.ShownIn("lich-cong-tac.md"), pictures.Taken);
        Assert.All(pictures.Taken, t => Assert.True(GuidePictures.IsKept(t), t));
        foreach (var page in new[] { office, clerk, leader, reader }) await page.Context.CloseAsync();

        async Task<string> AddAsync(string day, string from, string to, string matter, string chair, string room, string prepares, params string[] members)
        {
            await clerk.GotoAsync("/lich-cong-tac/them");
            foreach (var (field, value) in new[] { ("Day", day), ("From", from), ("To", to), ("Matter", matter), ("Prepares", prepares) }) await clerk.FillAsync($"[name={field}]", value);
            await clerk.SelectOptionAsync("[name=Chair]", new SelectOptionValue { Label = await OptionAsync("Chair", chair) });
            if (room.Length > 0) await clerk.SelectOptionAsync("[name=Room]", new SelectOptionValue { Label = await OptionAsync("Room", room) });
            else
            {
                await clerk.FillAsync("[name=Place]", "Trụ sở các xã");
                await clerk.GetByLabel("Xe 49A-067.89").CheckAsync();
            }

            await TickAsync(clerk, members);
            await clerk.TurnAsync(() => clerk.PressAsync("Đưa vào lịch"));
            var link = clerk.Locator("td.matter a", new() { HasTextString = matter });
            return await link.CountAsync() > 0 ? (await link.First.GetAttributeAsync("href"))! : "";
        }

        async Task<string> OptionAsync(string field, string words) => (await clerk.Locator($"[name={field}] option", new() { HasTextString = words }).First.TextContentAsync())!.Trim();
    }

    /// <summary>How many pages the week takes on paper.</summary>
    private static async Task<int> PagesAsync(IPage page)
    {
        await page.GotoAsync(Week);
        var paper = await page.PdfAsync(new() { PreferCSSPageSize = true, Path = Looks.PathOf("week.pdf") });
        return System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(paper), @"/Type\s*/Page\b(?!s)");
    }

    private static async Task TickAsync(IPage page, params string[] people)
    {
        foreach (var name in people) await page.Locator("#f-members label.tick", new() { HasTextString = name }).Locator("input").CheckAsync();
    }
}
