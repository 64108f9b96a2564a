using LienThong.Contracts.Statistics;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Statistics.ImportFigures;

public sealed class ImportFiguresTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task Good_rows_are_taken_and_each_bad_one_comes_back_with_its_field_and_reason(Engine engine)
    {
        var node = await nodes.OnAsync(engine);

        var report = await SampleFigures.RowsAsync(node,
            "BC06,95,2014,actual,6997084,,=,,Doanh nghiệp,",
            "XX99,95,2014,actual,1,,,,,",
            "BC06,95,2014-Q7,actual,1,,,,,",
            "BC06,00,2014,actual,1,,,,,",
            "BC06,95,2014,nửa,1,,,,,",
            "BC06,95,2014-01,actual,\"119,09\",,,,,",
            "BC06,95,2014-02,actual,#DIV/0!,,,,,",
            "BC06,95,2014-03,actual,nhiều,,,,,",
            "BC06,95,2014-04,actual,,,,,,",
            "BC06,95,2014-05,actual,5,đồng,,,,",
            "BC06,95,2014-06,actual,5,,!,,,",
            "BC06,95,2014-07,actual,5,,,nước ngoài,,",
            "BC06,95,2014,actual,7,,,,,");

        Assert.Equal(1, report.Imported);
        Assert.Equal(
            [(3, "indicator"), (4, "period"), (5, "area"), (6, "kind"), (7, "value"), (8, "value"), (9, "value"), (10, "value"), (11, "unit"), (12, "qualifier"), (13, "breakdown"), (14, "")],
            report.Refused.Select(r => (r.Row, r.Field)));
        Assert.Equal(["statistics.number.decimal-comma", "statistics.number.cell-error"], report.Refused.Where(r => r.Row is 7 or 8).Select(r => r.Code));
        Assert.All(report.Refused, r => Assert.Matches(@"[:.]", r.Message));
    }

    [Theory, Engines]
    public async Task The_same_file_twice_changes_nothing_and_another_value_corrects_and_keeps_the_first(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        const string row = "BC07,94,2014,actual,100,,=,,Doanh nghiệp,";

        var first = await SampleFigures.RowsAsync(node, row);
        var again = await SampleFigures.RowsAsync(node, row);
        node.Time.Advance(TimeSpan.FromDays(3));
        var other = await SampleFigures.RowsAsync(node, row.Replace("100", "120", StringComparison.Ordinal));
        var (now, then) = (await AskAsync(node, null), await AskAsync(node, node.Get<LienThong.Kernel.Clock>().Today.AddDays(-1)));

        Assert.Equal(((1, 0, 0), (1, 0, 1), (1, 1, 0)), (Said(first), Said(again), Said(other)));
        Assert.Equal(("120", "100"), (now.Value, then.Value));
        Assert.Equal((1L, 1L), (await CountAsync(node, "superseded_at is null"), await CountAsync(node, "superseded_at is not null")));
    }

    [Theory, Engines]
    public async Task Parts_that_miss_their_whole_and_tenfold_values_are_warned_of_at_their_rows(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SampleFigures.RowsAsync(node, "VT04,93,2013,actual,40000,,=,,,", "VT05,93,2013,actual,500000,,=,,,");

        var report = await SampleFigures.RowsAsync(node,
            "BC06,93,2014,actual,1000000,,=,,,",
            "BC06,93,2014,actual,900000,,=,scope=trong nước,,",
            "BC06,93,2014,actual,90000,,=,scope=quốc tế,,",
            "VT04,93,2014,actual,42000,,=,,,",
            "VT05,93,2014,actual,5100000,,=,,,");

        Assert.Equal([("parts-of-whole", 2, "BC06"), ("tenfold", 6, "VT05")], report.Warnings.Select(w => (w.Rule, w.Row, w.Indicator)));
    }

    [Theory, Engines]
    public async Task A_code_names_the_unit_that_bore_it_in_the_period(Engine engine)
    {
        var node = await nodes.OnAsync(engine);

        await SampleFigures.RowsAsync(node, "BC10,96,2014,actual,58,,=,,,", "BC10,96,2026,actual,90,,=,,,");
        var areas = await node.Work.ReadAsync(s => s.QueryAsync<Guid>("select area_id from [statistics.observation] where indicator = 'BC10' order by period_from"));

        Assert.Equal(2, areas.Distinct().Count());
    }

    [Theory, Engines]
    public async Task Two_files_at_once_that_say_one_thing_leave_one_value(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);

        for (var month = 1; month <= 6; month++)
            await Task.WhenAll(Enumerable.Range(1, 4).Select(n => SampleFigures.RowsAsync(node, $"CS05,89,2014-{month:00},actual,{n},,=,,,")));
        var held = await node.Work.ReadAsync(s => s.QueryAsync<long>("select count(*) from [statistics.observation] where indicator = 'CS05' and superseded_at is null group by period"));

        Assert.Equal([1, 1, 1, 1, 1, 1], held);
    }

    private static (int, int, int) Said(FigureImportReport r) => (r.Imported, r.Corrected, r.Unchanged);

    private static async Task<AskedFigure> AskAsync(TestNode node, DateOnly? knownOn) => (await node.Get<IFigureReads>().ValueAsync(new("BC07", "94", "2014", KnownOn: knownOn), default)).Value;

    private static Task<long> CountAsync(TestNode node, string where) => node.Work.ReadAsync(s => s.ScalarAsync<long>($"select count(*) from [statistics.observation] where indicator = 'BC07' and {where}"));

    [Theory, Engines]
    public async Task The_checks_find_what_is_inconsistent_or_suspect_in_the_three_real_reviews_and_nothing_else(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        var found = new List<string>();
        foreach (var (file, _, _) in SampleFigures.Provinces)
            found.AddRange((await SampleFigures.ImportProvinceAsync(node, file)).Warnings.Select(w => $"{file} {w.Rule} {w.Indicator}"));

        Assert.Equal(["lam-dong-2017 unclassed-total BC50", "lai-chau-2016 no-unit XB50", "ca-mau-2017 implied-range UD54", "ca-mau-2017 other-base VT13"], found);
    }
}
