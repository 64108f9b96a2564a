using System.Net;
using LienThong.Contracts.Organisation;
using LienThong.Documents;
using LienThong.Integration.Documents.ImportDocuments;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Figures;
using LienThong.Kernel.Organisation;

namespace LienThong.Integration.Documents.CountDocuments;

public sealed class DocumentCountsTests
{
    private static readonly DateOnly To = new(2026, 11, 30);

    [Theory, Engines]
    public async Task Every_figure_is_the_number_of_rows_of_the_list_behind_it(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await ArriveAsync(o);
        using var clerk = await o.Node.SignInAsync("so.vanthu", SmallProvince.Password);

        var page = await clerk.GetAsync("/thong-ke-van-ban?ky=thang&ngay=2026-11-23");
        var figures = page.Document.QuerySelectorAll("main dd a[href*='so_lieu'], main td a[href*='so_lieu']").Select(a => (Href: a.GetAttribute("href")!, Text: a.TextContent.Trim())).ToList();

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["4", "3 (75%)", "1", "0", "0, 0", "1 (50%)", "1", "2"], page.All("main dl.facts dd").Take(8));
        Assert.True(figures.Count > 8);
        foreach (var (href, text) in figures) Assert.Equal((href, text), (href, $"{(await clerk.GetAsync(href)).All("main table.ledger tbody tr").Count}"));
    }

    [Theory, Engines]
    public async Task An_agency_is_counted_from_its_indexes_as_its_documents_say(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await ArriveAsync(o);

        var own = await OwnAsync(o);

        Assert.Equal((4, 3, 0, 1, 1), (own.Whole.Arrived, own.Whole.Electronic, own.Whole.Left, own.Whole.OnTime, own.Whole.Late));
        Assert.Equal([("CV", 2L, 1L), ("QĐ", 1L, 0L)], own.Types.Select(t => (t.Code, t.Electronic, t.Paper)));
        Assert.Equal([(Channel.Network, 2L), (Channel.Mail, 1L), (Channel.Post, 1L)], own.Channels.OrderByDescending(c => c.Count).ThenByDescending(c => c.Channel));
        Assert.Equal([(null, 2L), (AgencyLevel.Commune, 1L), (AgencyLevel.Province, 1L)], own.Levels.OrderBy(l => l.Level is not null).ThenByDescending(l => l.Level));
        // One was settled on the day it came; one on the fourth working day after (24 November is a day off).
        Assert.Equal(2m, own.Median);
        Assert.True(own.Whole.Active > 0 && own.Whole.Active < own.Whole.Users);
    }

    [Theory, Engines]
    public async Task What_was_taken_over_from_an_older_system_is_in_the_list_and_in_no_figure(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await ArriveAsync(o);
        var folder = Directory.CreateTempSubdirectory().FullName;
        await ImportFile.WriteAsync(Path.Combine(folder, "cu.jsonl.gz"), ["""{"id":"c-1","title":"Công văn cũ","date":"2026-11-12"}"""]);
        Assert.Equal(1, (await ImportFile.ReadAsync(o.Node, folder)).Imported);
        Directory.Delete(folder, recursive: true);

        var own = await OwnAsync(o);
        using var clerk = await o.Node.SignInAsync("so.vanthu", SmallProvince.Password);

        Assert.Equal((4L, 2m), (own.Whole.Arrived, own.Median));
        Assert.Equal(4, own.Levels.Sum(l => l.Count));
        Assert.Contains("Công văn cũ", (await clerk.GetAsync("/van-ban-den?kenh=Imported")).Words, StringComparison.Ordinal);
        Assert.Equal(["documents.incoming.channel"], (await o.TryRegisterAsync(Letters.Letter(o.People, "9") with { Channel = Channel.Imported })).Codes());
    }

    [Theory, Engines]
    public async Task All_agencies_stand_beside_each_other_with_as_many_statements_as_one(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await ArriveAsync(o);
        using var leader = await o.Node.SignInAsync("tinh.lanhdao", SmallProvince.Password);
        async Task<(string Count, string Words)> ReadAsync() => (await leader.GetAsync("/thong-ke-van-ban?ky=thang&ngay=2026-11-23&pv=toan-tinh")) is var page ? (page.Headers.GetValues(StatementCount.Header).Single(), page.Words) : default;
        await ReadAsync();

        var (count, words) = await ReadAsync();
        await o.TryRegisterAsync(Letters.Letter(o.People, "77", "xa"), "xa.vanthu");
        var (again, more) = await ReadAsync();

        Assert.Contains("Cơ quan có văn bản trong kỳ: 1 trong 4 cơ quan", words, StringComparison.Ordinal);
        Assert.Contains("2 trong 4 cơ quan", more, StringComparison.Ordinal);
        Assert.Equal(count, again);
    }

    [Theory, Engines]
    public async Task Many_agencies_counted_by_several_cores_have_the_figures_of_few(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await ArriveAsync(o);
        await o.TryRegisterAsync(Letters.Letter(o.People, "77", "xa"), "xa.vanthu");
        var (counts, from) = (o.Get<DocumentCounts>(), new DateOnly(2026, 1, 1));
        var agencies = await o.Node.Work.ReadAsync(s => o.Get<Organisations>().AgenciesAsync(s, To));

        var together = await o.Node.Work.ReadAsync(s => counts.OfAsync(s, agencies, from, To, exchange: true));
        var many = await o.Node.Work.ReadAsync(s => counts.OfManyAsync(s, agencies, from, To, exchange: true, parts: 3));

        Assert.Equal(together, many);
        Assert.Equal(2, many.Count(a => a.InUse));
    }

    [Theory, Engines]
    public async Task The_review_counts_the_agencies_of_the_province_that_the_node_names(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine, areas: true);
        await ArriveAsync(o);
        var areas = o.Get<IAreaReads>();
        var year = (From: new DateOnly(2026, 1, 1), To: new DateOnly(2026, 12, 31));

        async Task<IReadOnlyList<CountedFigure>> CountAsync(string node, string asked) => await o.Node.Work.ReadAsync(async s =>
        {
            var area = (await areas.OfCodesAsync(s, [asked], year.To))[asked];
            return await new DocumentIndicators(o.Get<DocumentCounts>(), o.Get<Organisations>(), areas, new(node)).CountAsync(s, new([area.Id], year.From, year.To, o.Node.Time.GetUtcNow()));
        });
        var counted = await CountAsync("96", "96");

        Assert.Equal([("UD06", "", 5_000L), ("UD53", "software=quản lý văn bản", 1L), ("UD54", "software=quản lý văn bản", counted[2].Amount)], counted.Take(3).Select(f => (f.Indicator, f.Part, f.Amount)));
        Assert.Equal((100, 2L, "/thong-ke-van-ban?ky=nam&ngay=2026-01-01&pv=toan-tinh"), (counted[0].Per, counted[0].Records, counted[0].List));
        Assert.Contains(counted, f => f.Part == "level=tỉnh;software=quản lý văn bản");
        Assert.Empty(await CountAsync("96", "01"));
        Assert.Empty(await CountAsync("", "96"));
    }

    // Of five letters one is void, the only report; two come from the network's own agencies, one of these on paper; one is settled in time, one late.
    private static async Task ArriveAsync(Letters o)
    {
        var letter = Letters.Letter(o.People) with { TypeCode = "CV" };
        var ids = new List<IncomingId>();
        foreach (var (number, one) in new[]
        {
            ("1", letter with { TypeCode = "QĐ", SenderId = o.People.Agency("tinh"), Due = new DateOnly(2026, 11, 25) }),
            ("2", letter with { SenderId = o.People.Agency("xa"), Channel = Channel.Post, Due = new DateOnly(2026, 11, 25) }),
            ("3", letter with { Channel = Channel.Mail }),
            ("4", letter with { NoDue = true }),
            ("5", letter with { TypeCode = "BC" }),
        })
            ids.Add((await o.TryRegisterAsync(one with { CodeNumber = number }, anyway: true)).Value.Id);
        Letters.Ok(await o.Get<VoidIncoming>().HandleAsync(new(ids[4], "Vào sổ hai lần"), o.As("so.vanthu"), default));
        await SettleAsync(o, ids[0]);
        o.Node.Time.Advance(TimeSpan.FromDays(7));
        await SettleAsync(o, ids[1]);
    }

    private static Task SettleAsync(Letters o, IncomingId id) => o.Node.Work.MaintainAsync(s =>
        s.ExecuteAsync("update [documents.incoming] set state = 'Closed', closed_at = @At where id = @Id", new { Id = id, At = o.Node.Time.GetUtcNow() }));

    private static async Task<OwnCounts> OwnAsync(Letters o) =>
        (await o.Node.Work.ReadAsync(s => o.Get<DocumentCounts>().ReadAsync(s, o.People.Agency("so"), new(ReportPeriod.Of(PeriodKind.Month, To), null), To))).Own!;
}
