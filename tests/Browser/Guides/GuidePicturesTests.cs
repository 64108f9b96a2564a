using LienThong.Browser.Pages;
using LienThong.Browser.Support;
using LienThong.Integration.Statistics;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Organisation;
using Microsoft.Playwright;

namespace LienThong.Browser.Guides;

/// <summary>Walks what the guides tell; `./dev guides` keeps the pictures.</summary>
public sealed class GuidePicturesTests(Chromium chromium)
{
    private const string Form = "/bao-cao/buu-chinh-nam/2025";

    [Fact]
    public async Task The_steps_of_the_guides_can_be_walked_and_every_picture_in_them_is_of_such_a_step()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        using var desk = await ReturnDesk.BuildAsync(node);
        await PageWorld.SeedSamplesAsync(node);
        await desk.AddAsync("dn.mot", "post", "Công ty cổ phần Bưu chính Đất Mũi", "2000123456", person: "Trần Thị Mận");
        await desk.AddAsync("dn.hai", "post", "Công ty TNHH Chuyển phát Rạch Gốc", "2000654321", person: "Lê Hoàng Khởi");
        await desk.FillAsync("dn.hai", Form, "send", ("v1", "128"), ("v2", "42,75"), ("v4", "120.500"));
        await desk.DecideAsync("buu-chinh-nam", "2025", "Rạch Gốc", "Approve");
        var pictures = new GuidePictures();

        var enterprise = await chromium.OpenAsync(node.Address);
        await enterprise.SignInAsync("dn.mot");
        await pictures.TakeAsync(enterprise, "/bao-cao", "Báo cáo năm của doanh nghiệp bưu chính", "bao-cao-danh-sach");
        await enterprise.GotoAsync(Form);
        foreach (var (line, value) in new[] { (1, "1.235"), (2, "2.184"), (3, "36,5"), (4, "6.997.084"), (5, "6.900.000"), (6, "19.116") }) await enterprise.FillAsync($"#v{line}", value);
        await pictures.TakeAsync(enterprise, null, "Dán nhiều ô từ Excel", "bao-cao-nhap");
        await enterprise.ClickAsync("button[name=send]");
        await pictures.TakeAsync(enterprise, null, "các phần cộng lại được 6.919.116", "bao-cao-giai-trinh");
        await enterprise.FillAsync("#a4", "Còn 77.968 bưu gửi chưa rõ trong nước hay quốc tế vì thiếu sổ giao nhận quý I");
        await enterprise.ClickAsync("button[name=send]");
        await enterprise.GetByText("Chờ duyệt").First.WaitForAsync();

        var officer = await chromium.OpenAsync(node.Address);
        await officer.SignInAsync("so.truongphong");
        await pictures.TakeAsync(officer, "/thong-ke/bao-cao?bieu=buu-chinh-nam&ky=2025", "1 đã duyệt, 1 chờ duyệt", "thong-ke-da-gui");
        await officer.GetByRole(AriaRole.Link, new() { Name = "Công ty cổ phần Bưu chính Đất Mũi" }).ClickAsync();
        await pictures.TakeAsync(officer, null, "Còn 77.968 bưu gửi", "thong-ke-duyet");
        await officer.ClickAsync("button[value=Approve]");
        await pictures.TakeAsync(officer, $"/thong-ke/so-bao-cao?ma=BC06&tinh={ReturnDesk.Province:N}&ky=2025&phan_to=", "7.117.584", "thong-ke-cong");
        var review = $"/thong-ke/tong-ket/{AreaId.Of(AreaLevel.Province, "96", AreaDays.Known).Value:N}/2017";
        await officer.GotoAsync($"{review}/sua/buu-chinh");
        await officer.FillAsync("textarea[name=Text]", "Mạng lưới bưu chính được giữ vững và mở rộng đến vùng sâu, vùng xa.\n" + await officer.InputValueAsync("textarea[name=Text]"));
        await pictures.TakeAsync(officer, null, "Con số của mục này", "thong-ke-sua-loi");
        await officer.GetByRole(AriaRole.Button, new() { Name = "Lưu lời" }).ClickAsync();
        await pictures.TakeAsync(officer, null, "vùng sâu, vùng xa", "thong-ke-loi-da-sua");
        await pictures.TakeAsync(officer, $"{review}/chot", "Chốt và tạo dự thảo", "thong-ke-chot");

        var leader = await chromium.OpenAsync(node.Address);
        await leader.SignInAsync("so.lanhdao");
        var old = AreaId.Of(AreaLevel.Province, "96", AreaDays.Known).Value;
        await pictures.TakeAsync(leader, $"/thong-ke/tong-quan?tinh={old:N}&nam=2017", "1.456.018 thuê bao", "lanh-dao-tong-quan");
        await pictures.TakeAsync(leader, "/thong-ke/bang", "372.407", "lanh-dao-bang");
        await pictures.TakeAsync(leader, $"/thong-ke/tong-ket/{old:N}/2017", "36 giấy phép", "lanh-dao-tong-ket");

        Assert.Equal(GuidePictures.ShownIn("can-bo-thong-ke.md", "lanh-dao.md", "nguoi-bao-cao.md").Where(p => !p.StartsWith("ld-", StringComparison.Ordinal)), pictures.Taken);
        Assert.All(pictures.Taken, t => Assert.True(GuidePictures.IsKept(t), t));
        foreach (var page in new[] { enterprise, officer, leader }) await page.Context.CloseAsync();
    }
}
