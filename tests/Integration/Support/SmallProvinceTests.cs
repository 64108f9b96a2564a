using System.Net;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Support;

public sealed class SmallProvinceTests
{
    [Theory, Engines]
    public async Task Everybody_of_the_office_signs_in_and_strangers_do_not(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        using var stranger = new TestBrowser(node);

        using var clerk = await node.SignInAsync("so.vanthu");
        using var api = await node.ApiAsync("xa.lanhdao");

        Assert.Equal("/dang-nhap", (await stranger.GetAsync("/hom-nay")).Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, (await clerk.GetAsync("/hom-nay")).Status);
        Assert.NotEqual(HttpStatusCode.Unauthorized, (await api.GetAsync(new Uri("/api/v1/none", UriKind.Relative))).StatusCode);
    }
}
