using System.IO.Compression;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class SupervisionTests
{
    private static readonly ReportPeriod November = ReportPeriod.Of(PeriodKind.Month, new(2026, 11, 5));
    private static readonly ReportPeriod December = ReportPeriod.Of(PeriodKind.Month, new(2026, 12, 5));

    private static readonly string[] Columns = [DutyFilter.Carried, DutyFilter.Given, .. Enum.GetValues<DutyStanding>().Select(DutyFilter.ColumnOf)];

    [Theory, Engines]
    public async Task What_was_carried_and_given_is_done_or_open_as_of_the_periods_last_day(Engine engine)
    {
        await using var o = await WorkedAsync(engine);

        var november = await ReportAsync(o, "so.lanhdao", November);
        var december = await ReportAsync(o, "so.lanhdao", December);

        Assert.Equal((0, 4, 1, 0, 3, 0), Figures(november.Total));
        Assert.Equal(new DateOnly(2026, 11, 30), november.Days.AsOf);
        Assert.Equal((3, 0, 0, 0, 0, 3), Figures(december.Total));
        Assert.Equal(new DateOnly(2026, 12, 2), december.Days.AsOf);
        Assert.Equal((1, 0, 0, 0, 0, 1), Figures(december.Units.Single(u => u.Unit == o.People.Unit("so.a"))));
        Assert.All((DutyReport[])[november, december], r => Assert.Equal(r.Total.All, r.Units.Sum(u => u.OnTime + u.Late + u.Open + u.Overdue)));
    }

    [Theory, Engines]
    public async Task Behind_each_figure_stand_as_many_documents_as_it_says_and_who_has_them(Engine engine)
    {
        await using var o = await WorkedAsync(engine);
        var hat = await HatAsync(o, "so.lanhdao");

        foreach (var period in (ReportPeriod[])[November, December])
        {
            var report = await ReportAsync(o, "so.lanhdao", period);
            foreach (var unit in report.Units)
            {
                int[] figures = [unit.Carried, unit.Given, unit.OnTime, unit.Late, unit.Open, unit.Overdue];
                foreach (var (column, figure) in Columns.Zip(figures))
                {
                    var page = await o.Get<Supervisions>().ListAsync(hat, new(period, unit.Unit.ToString(), column), 0, 50, default);
                    Assert.Equal((figure, figure, 0), (page.Total, page.Rows.Count, page.Hidden));
                    Assert.All(page.Rows.Where(r => r.Standing is DutyStanding.Open or DutyStanding.Overdue), r => Assert.NotEmpty(r.Holders));
                }
            }
        }
    }

    [Theory, Engines]
    public async Task A_head_sees_the_duties_of_the_own_unit_alone(Engine engine)
    {
        await using var o = await WorkedAsync(engine);

        var report = await ReportAsync(o, "so.truongphong", November);
        var page = await o.Get<Supervisions>().ListAsync(await HatAsync(o, "so.truongphong"), new(November), 0, 50, default);

        Assert.Equal(o.People.Unit("so.a"), Assert.Single(report.Units).Unit);
        Assert.Equal((0, 2, 1, 0, 1, 0), Figures(report.Total));
        Assert.All(page.Rows, r => Assert.Equal(o.People.Unit("so.a"), r.Duty.UnitId));
        Assert.Equal(2, page.Rows.Count);
    }

    [Theory, Engines]
    public async Task What_was_taken_back_or_returned_is_nobodys_duty(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var back = await o.SteeredAsync("1");
        Letters.Ok(await o.Get<ReturnWork>().HandleAsync(new(back, (await o.TopAsync(back)).Id, "Không thuộc chức năng"), o.As("so.truongphong"), default));
        var taken = await o.SteeredAsync("2");
        Letters.Ok(await o.Get<WithdrawFlow>().HandleAsync(new(taken, (await o.TopAsync(taken)).Id), o.As("so.lanhdao"), default));

        var report = await ReportAsync(o, "so.lanhdao", November);

        var none = await o.Get<Supervisions>().ListAsync(await HatAsync(o, "so.lanhdao"), new(November, $"{o.People.Unit("so.a")}", Columns[0]), 0, 50, default);

        Assert.Equal((0, 2, 0, 0, 2, 0), Figures(report.Total));
        Assert.Equal(("Phòng Chuyển đổi số", 0), (none.Unit, none.Total));
        Assert.Equal(0, report.Units.Single(u => u.Unit == o.People.Unit("so.a")).All);
    }

    [Theory, Engines]
    public async Task The_report_and_its_lists_come_as_Excel(Engine engine)
    {
        await using var o = await WorkedAsync(engine);
        using var leader = await o.Node.SignInAsync("so.lanhdao");

        Assert.Contains("Cộng", await SheetAsync(leader, "/tinh-hinh-xu-ly/xuat.xlsx?ky=thang&ngay=2026-11-05"), StringComparison.Ordinal);
        Assert.Contains("Phê duyệt kế hoạch phủ sóng", await SheetAsync(leader, "/tinh-hinh-xu-ly/van-ban/xuat.xlsx?ky=thang&ngay=2026-11-05&cot=dang"), StringComparison.Ordinal);
    }

    /// <summary>One steered to units a and b, one done by a and still with b; both due on 30 November, looked at on 2 December.</summary>
    private static async Task<Letters> WorkedAsync(Engine engine)
    {
        var o = await Letters.OnAsync(engine);
        await o.SteeredAsync("1");
        await o.DoneAsync("2");
        o.Node.Time.SetTo(new(2026, 12, 2, 9, 0, 0, Clock.Offset));
        return o;
    }

    private static async Task<string> SheetAsync(TestBrowser browser, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(await browser.BytesAsync(path)));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        return await sheet.ReadToEndAsync();
    }

    private static async Task<DutyReport> ReportAsync(Letters o, string user, ReportPeriod period) => await o.Get<Supervisions>().ReportAsync(await HatAsync(o, user), period, default);

    private static async Task<Actor> HatAsync(Letters o, string user) => (await o.ReaderAsync(user)).Hats[0];

    private static (int, int, int, int, int, int) Figures(DutyCount c) => (c.Carried, c.Given, c.OnTime, c.Late, c.Open, c.Overdue);
}
