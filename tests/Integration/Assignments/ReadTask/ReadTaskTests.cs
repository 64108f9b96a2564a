using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Organisation;

namespace LienThong.Integration.Assignments.ReadTask;

public sealed class ReadTaskTests
{
    [Theory, Engines]
    public async Task A_task_without_an_area_is_read_by_those_concerned_and_its_course_with_it(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        var task = await o.GiveAsync();
        await o.ReportAsync(task, "30");
        using var inside = await o.SignInAsync("so.chuyenvien2");
        using var beside = await o.SignInAsync("so.chuyenvien3");
        using var elsewhere = await o.SignInAsync("xa.lanhdao");

        var page = await inside.GetAsync($"/nhiem-vu/{task}");

        foreach (var words in new[] { "Phòng Chuyển đổi số", "Ghi tiến độ: 30%", "Trần Đức Ý", "Có báo cáo kết quả", "12/BC-SKHCN" }) Assert.Contains(words, page.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await beside.GetAsync($"/nhiem-vu/{task}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync($"/nhiem-vu/{task}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await beside.GetAsync($"/nhiem-vu/{task}/tien-do")).Status);
    }

    [Theory, Engines]
    public async Task Of_a_task_that_counts_for_an_area_everybody_reads_what_it_is_but_not_its_course(Engine engine)
    {
        await using var o = await TaskOffice.OnAsync(engine);
        await o.Node.LoadAreasAsync();
        var task = await o.GiveAsync(area: AreaId.Of(AreaLevel.Province, "68", AreaDays.TwoLevels).Value);
        await o.ReportAsync(task, "30");
        using var elsewhere = await o.SignInAsync("xa.vanthu");

        var page = await elsewhere.GetAsync($"/nhiem-vu/{task}");
        await o.WithdrawAsync(task, "Thôi");

        Assert.Contains("Rà soát hạ tầng số", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Ghi tiến độ: 30%", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Có báo cáo kết quả", page.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync($"/nhiem-vu/{task}/tep/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.GetAsync($"/nhiem-vu/{task}")).Status);
    }
}
