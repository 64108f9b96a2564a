using LienThong.Contracts.Statistics;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Statistics.ReadFigure;

public sealed class ReadFigureTests
{
    [Theory, Engines]
    public async Task A_figure_of_a_review_opens_into_who_said_it_in_which_file_and_when(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        var office = await RoleOffice.AddAsync(node);
        await SampleFigures.ImportAsync(node, SampleFigures.Text("ca-mau-2017"), "ca-mau-2017.csv");
        using var browser = await office.SignedInAsync(Role.LanhDao);

        var list = await browser.GetAsync("/thong-ke/tong-ket");
        var review = await list.FollowAsync("Tổng kết năm 2017: Tỉnh Cà Mau");
        var figure = await review.FollowAsync("6.997.084 cái");

        Assert.Contains("Tổng kết năm 2017: Tỉnh Cà Mau", review.Words, StringComparison.Ordinal);
        Assert.Contains("Bưu gửi đi đạt 6.997.084 cái (6.977.968 cái trong nước; 19.116 cái quốc tế).", review.Words, StringComparison.Ordinal);
        Assert.Contains("Doanh nghiệp bưu chính", figure.Words, StringComparison.Ordinal);
        Assert.Contains("ca-mau-2017.csv", figure.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_nobody_said_is_not_found_and_what_cannot_be_is_named(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        await SampleFigures.RowsAsync(node, "BC10,96,2017,actual,58,,=,,Sổ điểm bưu chính,");
        var reads = node.Get<IFigureReads>();

        var (said, unsaid) = (await reads.ValueAsync(new("bc10", "96", "2017"), default), await reads.ValueAsync(new("BC11", "96", "2017"), default));
        var faults = new List<string>();
        foreach (var question in new FigureQuestion[] { new("XX", "96", "2017"), new("BC10", "96", "17"), new("BC10", "77777", "2017"), new("BC10", "96", "2017", "xã") })
            faults.Add(((Result<AskedFigure>.Invalid)await reads.ValueAsync(question, default)).Errors.Single().Field);

        Assert.Equal(("58", "58 bưu cục", "reported", "Sổ điểm bưu chính"), (said.Value.Value, said.Value.Printed, said.Value.Class, said.Value.Source));
        Assert.IsType<Result<AskedFigure>.NotFound>(unsaid);
        Assert.Equal(["indicator", "period", "area", "breakdown"], faults);
    }
}
