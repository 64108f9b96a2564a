using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Assignments.GiveTask;

public sealed class GiveTaskTests
{
    [Theory, Engines]
    public async Task A_given_task_stands_on_the_owners_Today_and_partners_are_told(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        using var leader = await o.SignInAsync("so.lanhdao");
        using var head = await o.SignInAsync("so.truongphong");

        var task = await (await leader.GetAsync("/nhiem-vu/giao")).Form("give-task").Fill("Title", "Hoàn thành kết nối trục văn bản").Fill("Owner", "Phòng Chuyển đổi số").Fill("Due", "11/12/2026")
            .Fill("Source", "Kết luận giao ban tháng 11").Check("Partners", o.Owner("so.b")).SubmitAsync();
        var today = await head.GetAsync("/hom-nay");

        Assert.Equal(HttpStatusCode.OK, task.Status);
        Assert.Contains("Đã giao nhiệm vụ", task.Words, StringComparison.Ordinal);
        Assert.Contains("còn 13 ngày", task.Words, StringComparison.Ordinal);
        Assert.Contains("Hoàn thành kết nối trục văn bản", today.Words, StringComparison.Ordinal);
        Assert.Equal(["Thực hiện: Hoàn thành kết nối trục văn bản"], await o.WaitingAsync("so.truongphong"));
        Assert.Equal(["Trần Đức Ý giao nhiệm vụ: Hoàn thành kết nối trục văn bản"], await o.ToldAsync("so.truongphong"));
        Assert.Equal(["Phối hợp với Phòng Chuyển đổi số thực hiện nhiệm vụ: Hoàn thành kết nối trục văn bản"], await o.ToldAsync("so.truongphong2"));
        Assert.Contains("Hoàn thành kết nối", (await head.GetAsync("/tim-kiem?q=ket+noi+truc&loai=assignment")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Every_wrong_field_is_named_with_its_remedy_and_what_was_typed_stays(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        using var leader = await o.SignInAsync("so.lanhdao");

        var page = await (await leader.GetAsync("/nhiem-vu/giao")).Form("give-task").Fill("Source", "Nghị quyết").Fill("Due", "31/02/2027").Fill("Year", "hai nghìn").Fill("ReviewYear", "2017").SubmitAsync();
        var kept = (page.Form("give-task")["Source"], page.Form("give-task")["Due"], page.Form("give-task")["ReviewYear"]);
        var past = await page.Form("give-task").Fill("Due", "20/11/2026").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        foreach (var words in new[] { "Thiếu tên nhiệm vụ", "Thiếu nơi chủ trì", "Không đọc được ngày “31/02/2027”", "Không đọc được năm “hai nghìn”", "Tổng kết năm là của một tỉnh" }) Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Equal(("Nghị quyết", "31/02/2027", "2017"), kept);
        Assert.Contains("Hạn hoàn thành đã qua", past.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_head_gives_to_the_own_unit_only_and_an_agency_to_those_below_it(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        using var head = await o.SignInAsync("so.truongphong");
        using var province = await o.SignInAsync("tinh.lanhdao");

        var form = (await head.GetAsync("/nhiem-vu/giao")).Form("give-task");
        var forged = await o.Node.Get<LienThong.Assignments.GiveTask.GiveTask>().HandleAsync(new("Việc", null, null, null, null, null, "2027", o.Owner("so.b"), [], "11/12/2026"), o.People.Act("so.truongphong"), default);
        var below = (await province.GetAsync("/nhiem-vu/giao")).All("select[name=Owner] option");
        await o.GiveAsync("Việc của xã", "xa", by: "tinh.lanhdao");

        Assert.Equal(["", "Phòng Chuyển đổi số"], form.Element.QuerySelectorAll("select[name=Owner] option").Select(e => e.GetAttribute("value")!.Length == 0 ? "" : e.TextContent));
        Assert.False(forged.IsOk);
        Assert.Contains("Uỷ ban nhân dân xã Ẽo Gió", below);
        Assert.Equal(["Thực hiện: Việc của xã"], await o.WaitingAsync("xa.chanhvanphong"));
        Assert.Empty(await o.WaitingAsync("phuong.chanhvanphong"));
    }
}
