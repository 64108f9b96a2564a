using System.Net.Http.Json;
using System.Text.Json;
using LienThong.Browser.Support;
using LienThong.Integration.Support;
using LienThong.Integration.Walk;
using LienThong.Kernel.Data;
using Microsoft.Playwright;

namespace LienThong.Browser.Walk;

/// <summary>What was issued is recalled after a recipient has registered it and passed it on inside, in a real browser.</summary>
public sealed class RecallWalkTests(Chromium chromium)
{
    private const string Why = "Phụ lục ghi sai số liệu của ba xã, sẽ gửi văn bản thay thế.";

    [Fact]
    public async Task A_copy_that_was_passed_on_inside_is_found_stops_and_its_answer_stands_before_the_sender()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        var province = await WalkCast.BuildAsync(node);
        await using var driver = new ApiDriver(node, province);
        var (sent, copy) = await PassedOnAsync(node, driver);
        var (sender, clerk, worker) = (await chromium.SignedInAsync(node, "so.vanthu"), await chromium.SignedInAsync(node, "xa.vanthu"), await chromium.SignedInAsync(node, "xa.chuyenvien"));
        await worker.GotoAsync("/hom-nay");
        await worker.GetByText("kê khai hệ thống camera").First.WaitForAsync();

        await sender.GotoAsync(sent);
        await sender.GetByRole(AriaRole.Link, new() { Name = "Thu hồi văn bản" }).First.ClickAsync();
        await sender.FillAsync("[name=Reason]", Why);
        await sender.PressAsync("Thu hồi văn bản");
        await sender.GetByText("đã chuyển 2 nơi, người").WaitForAsync();
        Assert.Equal(1, await sender.GetByText("Chờ trả lời", new() { Exact = true }).CountAsync());
        await LookAsync("asked");

        await clerk.GotoAsync("/hom-nay");
        await clerk.Locator("main a.btn", new() { HasTextString = "Trả lời" }).First.ClickAsync();
        await clerk.GetByText(Why).First.WaitForAsync();
        await clerk.GetByLabel("Đồng ý").CheckAsync();
        await clerk.PressAsync("Gửi trả lời");
        await clerk.GetByText("Đã đồng ý thu hồi").First.WaitForAsync();

        await worker.GotoAsync("/hom-nay");
        Assert.Equal(0, await worker.Locator("main").GetByText("kê khai hệ thống camera").CountAsync());
        await worker.GotoAsync(copy);
        await worker.GetByText($"Văn bản đã thu hồi theo đề nghị của nơi gửi: {Why}").WaitForAsync();
        await sender.GotoAsync(sent);
        await sender.GetByText("Đồng ý", new() { Exact = true }).First.WaitForAsync();
        await LookAsync("answered");
        foreach (var page in new[] { sender, clerk, worker }) await page.Context.CloseAsync();

        Task LookAsync(string when) => Looks.TakeAsync(chromium, node, ("so.vanthu", $"recall-{when}-sent", sent), ("xa.vanthu", $"recall-{when}-copy", copy));
    }

    /// <summary>Issued to a commune and a ward; the commune registers it and a unit's specialist works on it. Its page, and that of the copy.</summary>
    private static async Task<(string Sent, string Copy)> PassedOnAsync(TestNode node, ApiDriver driver)
    {
        var answered = await driver.RegisterAsync("1307/BKHCN-CĐS", "V/v hướng dẫn kê khai hệ thống camera tại trụ sở các cơ quan, đơn vị");
        await driver.PressAsync("so.lanhdao", "Cho ý kiến chỉ đạo", answered, "Text=Đ/c Tuyết tham mưu văn bản.", "Lead=Hoàng Ánh Tuyết");
        var sent = await driver.SignedAsync(answered, "Hướng dẫn kê khai hệ thống camera tại trụ sở các cơ quan, đơn vị");
        await driver.PressAsync("so.vanthu", "Phát hành", sent, $"Agencies={WalkScript.Commune}", $"Agencies={WalkScript.Ward}");
        using var clerk = await node.ApiAsync("xa.vanthu");
        var waiting = WalkDocument.At((await driver.TodayAsync("xa.vanthu")).Single().Link);
        var accepted = await clerk.PostAsJsonAsync($"/api/v1/deliveries/{waiting.Path.Split('/')[^1]}/accept", new { });
        Assert.True(accepted.IsSuccessStatusCode, await accepted.Content.ReadAsStringAsync());
        var copy = WalkDocument.At($"/van-ban-den/{(await accepted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()}");
        await driver.PressAsync("xa.lanhdao", "Cho ý kiến chỉ đạo", copy, "Text=Giao Phòng CĐS kê khai.", "Lead=Phòng Chuyển đổi số");
        await driver.PressAsync("xa.truongphong", "Phân công", copy, "Lead=Hoàng Ánh Tuyết");
        return (sent.Path, copy.Path);
    }
}
