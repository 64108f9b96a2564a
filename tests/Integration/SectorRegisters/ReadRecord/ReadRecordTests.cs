using System.Net;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.SectorRegisters.ReadRecord;

public sealed class ReadRecordTests
{
    [Theory, Engines]
    public async Task A_record_shows_what_stands_under_it_and_leads_back_from_there(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        await SampleBooks.RowsAsync(node, "class", "area,name,from,course,learners\n12,Lớp Một,2016-03-01,tập huấn,2\n12,Lớp Hai,2016-04-01,tập huấn,1\n");
        var learners = await SampleBooks.RowsAsync(node, "learner", "parent,name\nLớp Một,Lò Thị Ánh\nlop mot,Vàng A Sử\nLớp Hai,Giàng A Dơ\nLớp Ba,Không Ai\n");
        using var browser = await node.SignInAsync("xa.lanhdao", SmallProvince.Password);

        var taught = await (await browser.GetAsync("/so-nghiep-vu/lop-hoc")).FollowAsync("Lớp Một");
        var learner = await taught.FollowAsync("Vàng A Sử");

        Assert.Equal((3, (5, "parent")), (learners.Imported, (learners.Refused.Single().Row, learners.Refused.Single().Field)));
        Assert.Contains("Lò Thị Ánh", taught.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Giàng A Dơ", taught.Words, StringComparison.Ordinal);
        Assert.Equal(taught.Address, (await learner.FollowAsync("Lớp Một")).Address);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/so-nghiep-vu/hoc-vien/{Guid.NewGuid():N}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/so-nghiep-vu/so-la")).Status);
    }
}
