using System.Net;
using LienThong.Integration.Nodes;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Bell;

public sealed class LiveBellTests
{
    [Theory, Engines]
    public async Task What_is_told_is_counted_while_the_page_stands_open(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var province = await SmallProvince.BuildAsync(node);
        using var http = await node.ApiAsync("so.lanhdao");
        await using var bell = await BellStream.OpenAsync(http);

        var before = await bell.NextAsync();
        await province.TellAsync("so.lanhdao");
        var told = await bell.NextAsync();
        await http.GetStringAsync("/api/v1/notices");
        var opened = await bell.NextAsync();

        Assert.Equal([0, 1, 0], [before, told, opened]);
    }

    [Theory, Engines]
    public async Task What_is_told_to_others_or_taken_back_rings_for_nobody(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var province = await SmallProvince.BuildAsync(node);
        using var http = await node.ApiAsync("so.lanhdao");
        await using var bell = await BellStream.OpenAsync(http);
        var before = await bell.NextAsync();

        await province.TellAsync("so.chuyenvien");
        await province.TellAsync("so.lanhdao", fails: true);
        var quiet = bell.NextAsync();
        await Task.Delay(1000);
        var rang = quiet.IsCompleted;
        await province.TellAsync("so.lanhdao");

        Assert.False(rang);
        Assert.Equal([0, 1], [before, await quiet]);
    }

    [Fact]
    public async Task What_one_node_is_told_rings_at_the_other()
    {
        await using var pair = await NodePair.StartAsync();
        var province = await SmallProvince.BuildAsync(pair.First);
        using var http = await pair.Second.ApiAsync("so.lanhdao");
        await using var bell = await BellStream.OpenAsync(http);

        var before = await bell.NextAsync();
        await province.TellAsync("so.lanhdao");

        Assert.Equal([0, 1], [before, await bell.NextAsync()]);
    }

    [Theory, Engines]
    public async Task A_node_that_stops_ends_its_streams(Engine engine)
    {
        var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        using var http = await node.ApiAsync("so.lanhdao");
        await using var bell = await BellStream.OpenAsync(http);
        await bell.NextAsync();

        await node.DisposeAsync();

        Assert.Null(await bell.NextAsync());
    }

    [Fact]
    public async Task More_streams_than_a_person_has_browsers_are_refused()
    {
        await using var node = await TestNode.StartAsync(Engine.Sqlite);
        await SmallProvince.BuildAsync(node);
        using var http = await node.ApiAsync("so.lanhdao");
        var open = new List<BellStream>();
        for (var n = 0; n < LienThong.Desk.Notices.LiveBell.StreamsOfOnePerson; n++)
        {
            open.Add(await BellStream.OpenAsync(http));
            await open[^1].NextAsync();
        }

        using var further = await http.GetAsync(BellStream.Path);
        foreach (var bell in open) await bell.DisposeAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, further.StatusCode);
        Assert.Contains("desk.notices.too-many-streams", await further.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task An_open_page_that_asks_by_itself_keeps_no_session_alive(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        using var browser = await node.SignInAsync("so.lanhdao");

        node.Time.Advance(TimeSpan.FromHours(7));
        await AskByItselfAsync(node, browser);
        node.Time.Advance(TimeSpan.FromHours(7));

        Assert.Equal("/dang-nhap", (await browser.GetAsync("/hom-nay")).Address.AbsolutePath);
    }

    private static async Task AskByItselfAsync(TestNode node, TestBrowser browser)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = node.Address };
        http.DefaultRequestHeaders.Add("Cookie", browser.Cookies.GetCookieHeader(node.Address));
        await using var bell = await BellStream.OpenAsync(http);
        Assert.Equal(0, await bell.NextAsync());
    }
}
