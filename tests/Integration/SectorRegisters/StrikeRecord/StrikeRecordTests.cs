using LienThong.Contracts.Statistics;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Data;

namespace LienThong.Integration.SectorRegisters.StrikeRecord;

public sealed class StrikeRecordTests
{
    [Theory, Engines]
    public async Task A_struck_record_counts_no_longer_but_did_on_the_day_before_and_needs_a_reason(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var office = await SmallProvince.BuildAsync(node);
        await SampleBooks.RowsAsync(node, "post-point", "area,name,kind,state,from\n92,Bưu cục Một,bưu cục,đang mở,2017-01-01\n92,Bưu cục Hai,bưu cục,đang mở,2017-01-01\n", keeper: office.Agency("so"));
        var day = node.Get<Clock>().Today;
        node.Time.Advance(TimeSpan.FromDays(1));
        using var browser = await node.SignInAsync("so.vanthu", SmallProvince.Password);
        var record = await (await browser.GetAsync("/so-nghiep-vu/diem-buu-chinh")).FollowAsync("Bưu cục Hai");

        var unreasoned = await record.Form("strike-record").SubmitAsync();
        var struck = await unreasoned.Form("strike-record").Fill("why", "Nhập trùng").SubmitAsync();

        var (now, then) = (await node.Get<IFigureReads>().ValueAsync(new("BC10", "92", "2017"), default), await node.Get<IFigureReads>().ValueAsync(new("BC10", "92", "2017", KnownOn: day), default));
        Assert.Contains("Thiếu lý do", unreasoned.Words, StringComparison.Ordinal);
        Assert.Contains("Nhập trùng", struck.Words, StringComparison.Ordinal);
        Assert.Equal(("1", "2"), (now.Value.Value, then.Value.Value));
        Assert.Contains("đã gạch bỏ", (await browser.GetAsync("/so-nghiep-vu/diem-buu-chinh")).Words, StringComparison.Ordinal);
    }
}
