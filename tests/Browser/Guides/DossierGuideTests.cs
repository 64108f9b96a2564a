using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Integration.Walk;
using LienThong.Kernel.Data;
using Microsoft.Playwright;

namespace LienThong.Browser.Guides;

/// <summary>A dossier from its first letter to the archive, as the guide tells it, in a real browser.</summary>
public sealed class DossierGuideTests(Chromium chromium)
{
    [Fact]
    public async Task A_dossier_goes_from_the_list_of_the_year_through_its_letters_to_the_archive()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        await using var driver = new ApiDriver(node, await WalkCast.BuildAsync(node));
        foreach (var (code, subject) in new[] { ("07/TTr-STC", "Rà soát hệ thống camera giám sát của các cơ quan nhà nước"), ("88/SNV-VP", "Kê khai hệ thống camera giám sát tại trụ sở các cơ quan"), ("12/STC-NS", "Lịch nghỉ Tết Nguyên đán") })
        {
            var letter = await driver.DoAsync("so.vanthu", new("Vào sổ", null, null, [("SenderName", "Sở Tài chính"), ("CodeNumber", code), ("IssuedDate", "20/11/2026"), ("Subject", subject), ("SignerName", "Phan Thị Ngọc Ảnh"), ("SignerPosition", "Phó Giám đốc"), ("PageCount", "2")], OfficeSteps.Paper));
            await driver.DoAsync("so.lanhdao", new("Cho ý kiến chỉ đạo", letter, null, [("Text", "Giao Phòng CĐS."), ("Lead", "Phòng Chuyển đổi số")], null));
        }

        var (pictures, clerk, leader, head) = (new GuidePictures(), await chromium.SignedInAsync(node, "so.vanthu"), await chromium.SignedInAsync(node, "so.lanhdao"), await chromium.SignedInAsync(node, "so.truongphong"));
        await clerk.GotoAsync("/danh-muc-ho-so/them");
        await clerk.FillAsync("[name=Notation]", "01.CDS");
        await clerk.FillAsync("[name=Title]", "Hồ sơ rà soát hệ thống camera giám sát của các cơ quan nhà nước");
        await clerk.SelectOptionAsync("[name=Retention]", "20");
        await clerk.SelectOptionAsync("[name=Keeper]", new SelectOptionValue { Label = "Phòng Chuyển đổi số" });
        await pictures.TakeAsync(clerk, null, "Thêm mục", "ho-so-them-muc");
        await clerk.PressAsync("Lưu");
        await leader.GotoAsync("/danh-muc-ho-so");
        await leader.FillAsync("[name=Decision]", "35/QĐ-SKHCN");
        await leader.PressAsync("Phê duyệt danh mục");
        await pictures.TakeAsync(leader, null, "Đã phê duyệt danh mục", "ho-so-danh-muc");

        await head.GotoAsync("/danh-muc-ho-so");
        await head.GetByRole(AriaRole.Link, new() { Name = "Lập hồ sơ" }).ClickAsync();
        await pictures.TakeAsync(head, null, "Mục trong danh mục", "ho-so-lap");
        await head.PressAsync("Lập hồ sơ");
        await head.GetByText("Đã lập hồ sơ 01.CDS").WaitForAsync();
        await head.GetByRole(AriaRole.Link, new() { Name = "Thêm văn bản" }).ClickAsync();
        await head.GetByText("Cùng vấn đề").First.WaitForAsync();
        Assert.Equal(2, await head.Locator("tbody tr").CountAsync());
        foreach (var box in await head.Locator("tbody input[type=checkbox]").AllAsync()) await box.CheckAsync();
        await pictures.TakeAsync(head, null, "Gợi ý", "ho-so-goi-y");
        await head.PressAsync("Thêm vào hồ sơ");
        await pictures.TakeAsync(head, null, "Đã đưa 2 văn bản vào hồ sơ", "ho-so-trang");
        var dossier = new Uri(head.Url).AbsolutePath;
        await head.GotoAsync($"{dossier}/ket-thuc");
        await head.PressAsync("Kết thúc hồ sơ");
        await head.GetByText("Đã kết thúc hồ sơ").WaitForAsync();
        var package = await head.RunAndWaitForDownloadAsync(async () =>
        {
            await head.GetByText("Khác").ClickAsync();
            await head.GetByRole(AriaRole.Link, new() { Name = "Xuất gói hồ sơ điện tử" }).ClickAsync();
        });
        Assert.Equal("ho-so-2026-01.CDS.zip", package.SuggestedFilename);
        await head.GotoAsync($"/nop-luu/giao?ho_so={dossier.Split('/')[^1]}");
        await head.FillAsync("[name=Condition]", "Đủ văn bản, xếp theo thời gian.");
        await pictures.TakeAsync(head, null, "Tình trạng tài liệu", "ho-so-giao");
        await head.PressAsync("Giao nộp");
        await head.GetByText("chờ lưu trữ cơ quan tiếp nhận").WaitForAsync();

        await clerk.GotoAsync("/hom-nay");
        await clerk.GetByText("Tiếp nhận hồ sơ nộp lưu").First.WaitForAsync();
        await clerk.GotoAsync(new Uri(head.Url).AbsolutePath + "/tiep-nhan");
        await clerk.PressAsync("Tiếp nhận");
        await pictures.TakeAsync(clerk, null, "BIÊN BẢN GIAO NHẬN TÀI LIỆU", "ho-so-bien-ban");
        await head.GotoAsync(dossier);
        await head.GetByText("Đã nộp lưu").First.WaitForAsync();
        var first = await head.Locator("a[href^='/van-ban-den/']").First.GetAttributeAsync("href");
        await leader.GotoAsync(first!);
        await leader.GetByRole(AriaRole.Link, new() { Name = "Giao nhiệm vụ", Exact = true }).ClickAsync();
        await leader.FillAsync("[name=Title]", "Lập kế hoạch thay thế camera không bảo đảm an toàn thông tin");
        await leader.SelectOptionAsync("[name=Owner]", new SelectOptionValue { Label = "Phòng Chuyển đổi số" });
        await leader.FillAsync("[name=Due]", "11/12/2026");
        await leader.PressAsync("Giao nhiệm vụ");
        await leader.GetByText("Đã giao nhiệm vụ").WaitForAsync();
        await head.GetByRole(AriaRole.Link, new() { Name = "Quá trình vụ việc" }).ClickAsync();
        await head.GetByText("2 văn bản đến, 1 hồ sơ, 1 nhiệm vụ").WaitForAsync();
        await pictures.TakeAsync(head, null, "Diễn biến", "vu-viec");
        await Looks.TakeAsync(chromium, node, ("so.truongphong", "vu-viec", new Uri(head.Url).AbsolutePath), ("so.truongphong", "ho-so", dossier), ("so.lanhdao", "van-ban-den", first!), ("so.lanhdao", "nhiem-vu", new Uri(leader.Url).AbsolutePath), ("so.lanhdao", "van-ban-den-ds", "/van-ban-den?kenh=dien-tu&so_lieu=1"), ("so.lanhdao", "tuong-tu", $"/van-ban-tuong-tu/{first!.Split('/')[^1]}"), ("so.lanhdao", "giao-nhieu", "/nhiem-vu/giao-nhieu"), ("so.lanhdao", "thong-ke", "/thong-ke-van-ban"), ("so.lanhdao", "thong-ke-tinh", "/thong-ke-van-ban?pv=toan-tinh"));
        Assert.Equal(GuidePictures.ShownIn("ho-so.md"), pictures.Taken);
        Assert.All(pictures.Taken, t => Assert.True(GuidePictures.IsKept(t), t));
        foreach (var page in new[] { clerk, leader, head }) await page.Context.CloseAsync();
    }
}
