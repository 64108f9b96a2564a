using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Integration.Walk;
using LienThong.Kernel.Data;
using Microsoft.Playwright;

namespace LienThong.Browser.Guides;

/// <summary>The guides of the roles, each picture taken where the guide says that its reader stands.</summary>
public sealed class RoleGuideTests(Chromium chromium)
{
    [Fact]
    public async Task Each_role_finds_the_pages_of_its_guide()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        var province = await WalkCast.BuildAsync(node);
        await using var driver = new ApiDriver(node, province);
        var office = await OfficeAsync(driver);
        var agency = $"/to-chuc/{province.Agency("so").Value:N}";
        (string User, string Path, string Words, string Picture)[] places =
        [
            ("so.vanthu", "/van-ban-den/vao-so", "Vào sổ", "vt-vao-so"), ("so.vanthu", $"{office.Arrived}/trinh", "Trình", "vt-trinh"), ("xa.vanthu", "/cho-tiep-nhan", "Chờ tiếp nhận", "vt-cho-tiep-nhan"),
            ("so.vanthu", $"{office.Signed}/phat-hanh", "Phát hành", "vt-phat-hanh"), ("so.vanthu", $"{office.Issued}/thu-hoi", "Thu hồi", "vt-thu-hoi"), ("so.vanthu", "/so-van-ban/kiem-tra", "Kiểm tra sổ", "vt-kiem-tra-so"),
            ("so.chuyenvien", "/hom-nay", "Hôm nay", "cv-hom-nay"), ("so.chuyenvien", $"{office.Worked} › Báo kết quả", "Báo kết quả", "cv-ket-qua"), ("so.chuyenvien", $"/van-ban-di/soan?tra-loi={office.Worked[^32..]}", "Soạn", "cv-soan"), ("so.chuyenvien", office.Draft, "Ai đang giữ", "cv-du-thao"),
            ("so.truongphong", $"{office.Given} › Phân công", "Phân công", "tp-phan-cong"), ("so.truongphong", $"{office.Worked} › Xét gia hạn", "gia hạn", "tp-gia-han"), ("so.truongphong", office.Draft, "Duyệt", "tp-duyet"), ("so.truongphong", "/nhiem-vu", "vùng lõm", "tp-nhiem-vu"),
            ("so.lanhdao", $"{office.Presented}/but-phe", "chỉ đạo", "ld-but-phe"), ("so.lanhdao", office.ToSign, "Duyệt", "ld-duyet"), ("so.lanhdao", "/uy-quyen", "Ủy quyền", "ld-uy-quyen"), ("so.chanhvanphong", "/tinh-hinh-xu-ly", "Tình hình", "ld-tinh-hinh"), ("so.lanhdao", "/nhiem-vu/bang", "Kết luận giao ban", "ld-bang-nhiem-vu"),
            ("so.quantri", agency, "Phòng Chuyển đổi số", "qt-to-chuc"), ("so.quantri", $"{agency}/them-nguoi", "Thêm", "qt-them-nguoi"), ("so.quantri", "/quan-tri/tai-khoan", "tài khoản", "qt-tai-khoan"), ("tinh.hethong", "/quan-tri/van-hanh", "Vận hành", "qt-van-hanh"),
        ];
        var pictures = new GuidePictures();
        await GiveAsync(node.Address);
        foreach (var round in places.GroupBy(p => p.User))
        {
            var page = await chromium.OpenAsync(node.Address);
            await page.SignInAsync(round.Key);
            foreach (var (_, path, words, picture) in round)
            {
                var (address, button) = path.Split(" › ") is [var a, var b] ? (a, b) : (path, null);
                await page.GotoAsync(address);
                if (button is not null) await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = button, Exact = true }).First.ClickAsync();
                await pictures.TakeAsync(page, null, words, picture);
            }

            await page.Context.CloseAsync();
        }

        Assert.Equal(GuidePictures.ShownIn("van-thu.md", "chuyen-vien.md", "truong-phong.md", "lanh-dao.md", "quan-tri.md").Where(p => !p.StartsWith("lanh-dao-", StringComparison.Ordinal)), pictures.Taken);
        Assert.All(pictures.Taken, t => Assert.True(GuidePictures.IsKept(t), t));
    }

    private async Task GiveAsync(Uri address)
    {
        var leader = await chromium.OpenAsync(address);
        await leader.SignInAsync("so.lanhdao");
        await leader.GotoAsync("/nhiem-vu/giao");
        await leader.FillAsync("[name=Title]", "Rà soát, lập phương án xóa vùng lõm sóng di động tại 12 thôn, bản");
        await leader.FillAsync("[name=Source]", "Kết luận giao ban tháng 11");
        await leader.SelectOptionAsync("[name=Owner]", new SelectOptionValue { Label = "Phòng Chuyển đổi số" });
        await leader.FillAsync("[name=Due]", "18/12/2026");
        await leader.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Giao nhiệm vụ" }).First.ClickAsync();
        await leader.GetByText("18/12/2026").First.WaitForAsync();
        await leader.Context.CloseAsync();
    }

    private static async Task<Office> OfficeAsync(ApiDriver driver)
    {
        var arrived = await driver.RegisterAsync("07/TTr-STC", "Tờ trình về việc thuê dịch vụ công nghệ thông tin phục vụ chuyển đổi số năm 2027");
        var presented = await driver.RegisterAsync("88/SNV-VP", "V/v cử cán bộ, công chức tham gia lớp bồi dưỡng kỹ năng số");
        await driver.PressAsync("so.vanthu", "Trình", presented, "To=Trần Đức Ý – Thủ trưởng", "Note=Đề nghị giao Phòng Kế hoạch.");
        var given = await driver.RegisterAsync("1307/BKHCN-CĐS", "V/v hướng dẫn kê khai hệ thống camera tại trụ sở các cơ quan, đơn vị");
        await driver.PressAsync("so.lanhdao", "Cho ý kiến chỉ đạo", given, "Text=Giao Phòng CĐS.", "Lead=Phòng Chuyển đổi số", "Due=27/11/2026");
        var worked = await driver.RegisterAsync("1205/BKHCN-CĐS", "V/v rà soát hệ thống camera giám sát của các cơ quan nhà nước");
        await driver.PressAsync("so.lanhdao", "Cho ý kiến chỉ đạo", worked, "Text=Giao Phòng CĐS chủ trì tham mưu văn bản trả lời.", "Lead=Phòng Chuyển đổi số", "Support=Phòng Kế hoạch", "Due=27/11/2026");
        await driver.PressAsync("so.truongphong", "Phân công", worked, "Lead=Hoàng Ánh Tuyết", "Due=25/11/2026");
        await driver.PressAsync("so.chuyenvien", "Xin gia hạn", worked, "Due=26/11/2026", "Reason=Chờ số liệu rà soát của các xã, phường gửi về.");
        var answered = await driver.RegisterAsync("1310/BKHCN-CĐS", "V/v kê khai hệ thống camera tại trụ sở các cơ quan, đơn vị");
        await driver.PressAsync("so.lanhdao", "Cho ý kiến chỉ đạo", answered, "Text=Đ/c Tuyết tham mưu văn bản.", "Lead=Hoàng Ánh Tuyết");
        var draft = await driver.SignedAsync(worked, "Báo cáo kết quả rà soát camera tại tỉnh Sơn Hà", approvals: 0);
        var toSign = await driver.SignedAsync(answered, "Hướng dẫn rà soát hệ thống camera giám sát", approvals: 2);
        var signed = await driver.SignedAsync(answered, "Thông báo lịch kiểm tra hệ thống camera tại trụ sở các cơ quan");
        var issued = await driver.SignedAsync(answered, "Hướng dẫn kê khai hệ thống camera tại trụ sở");
        await driver.PressAsync("so.vanthu", "Phát hành", issued, $"Agencies={WalkScript.Commune}", $"Agencies={WalkScript.Ward}");
        return new(arrived.Path, presented.Path, given.Path, worked.Path, draft.Path, toSign.Path, signed.Path, issued.Path);
    }

    private sealed record Office(string Arrived, string Presented, string Given, string Worked, string Draft, string ToSign, string Signed, string Issued);
}
