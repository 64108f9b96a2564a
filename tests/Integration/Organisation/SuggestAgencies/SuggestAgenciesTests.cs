using System.Net;
using System.Text.Json;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Organisation.SuggestAgencies;

public sealed class SuggestAgenciesTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task An_agency_is_suggested_by_folded_words_and_by_code(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);

        var byName = JsonDocument.Parse((await browser.GetAsync($"/api/v1/organisation/agencies?q=thu+nghiem+{office.Number}")).Html).RootElement;
        var byCode = JsonDocument.Parse((await browser.GetAsync($"/api/v1/organisation/agencies?q={office.Code}")).Html).RootElement;

        Assert.Contains(office.Agency.ToString(), byName.EnumerateArray().Select(a => a.GetProperty("value").GetString()));
        Assert.Equal(office.Agency.ToString(), Assert.Single(byCode.EnumerateArray()).GetProperty("value").GetString());
    }

    [Theory, Engines]
    public async Task A_stranger_gets_a_problem_and_no_redirect(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        using var browser = new TestBrowser(node);

        var answer = await browser.GetAsync("/api/v1/organisation/agencies?q=so");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Contains("access.sign-in.required", answer.Html);
    }
}
