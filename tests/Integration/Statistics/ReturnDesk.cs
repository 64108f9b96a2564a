using LienThong.Contracts.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Statistics;

/// <summary>A department that receives returns about Cà Mau, and enterprises that hand them in, each with a person who can sign in.</summary>
internal sealed class ReturnDesk(TestNode node) : IDisposable
{
    public static readonly Guid Province = AreaId.Of(AreaLevel.Province, "96", AreaDays.TwoLevels).Value;

    private readonly Dictionary<string, TestBrowser> _browsers = [];

    public static async Task<ReturnDesk> BuildAsync(TestNode node)
    {
        await SmallProvince.BuildAsync(node);
        await node.LoadAreasAsync();
        return new(node);
    }

    public async Task<TestBrowser> BrowserAsync(string user) => _browsers.TryGetValue(user, out var known) ? known : _browsers[user] = await node.SignInAsync(user, SmallProvince.Password);

    /// <summary>An enterprise taken in by the head of section, by the page; its person then signs in as <paramref name="user"/>.</summary>
    public async Task<TestPage> AddAsync(string user, string kind, string name, string tax, string from = "01/01/2024", Guid? area = null, string? person = null)
    {
        person ??= $"Người {user}";
        var form = (await (await BrowserAsync("so.truongphong")).GetAsync("/thong-ke/don-vi-bao-cao/them")).Form("reporter");
        var page = await form.Fill("Input.Kind", kind).Fill("Input.Name", name).Fill("Input.TaxCode", tax).Fill("Input.Area", $"{area ?? Province:N}").Fill("Input.From", from).Fill("Input.Person", person).SubmitAsync();
        if (page.Has(".error-summary")) return page;
        await using var scope = node.Scope();
        var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
        await node.Work.SystemWriteAsync<Done>("test.account", new Act(Operator.In(default), node.Get<Clock>().Now, null), async s =>
        {
            var reports = await s.ScalarAsync<PersonId>("select id from [org.person] where full_name = @Name", new { Name = person });
            await accounts.AddDemoAsync(s, [new NewAccount(reports, user)], SmallProvince.Password);
            return Done.It;
        });
        return page;
    }

    /// <summary>An agency of the node taken by the head of section, by the page.</summary>
    public async Task<TestPage> TakeAsync(string agency, string kind, Guid? area = null, string from = "01/01/2026")
    {
        var form = (await (await BrowserAsync("so.truongphong")).GetAsync("/thong-ke/don-vi-bao-cao/them")).Form("agency-reporter");
        return await form.Fill("Own.AgencyKind", kind).Fill("Own.Agency", agency).Fill("Own.AgencyArea", $"{area ?? Province:N}").Fill("Own.AgencyFrom", from).SubmitAsync();
    }

    public async Task<TestPage> FillAsync(string user, string path, string button, params (string Field, string Value)[] values)
    {
        var form = (await (await BrowserAsync(user)).GetAsync(path)).Form("fill-return");
        foreach (var (field, value) in values) form.Fill(field, value);
        return await form.SubmitAsync(button);
    }

    /// <summary>The head of section opens the return from the list of who has reported, and decides.</summary>
    public async Task<TestPage> DecideAsync(string form, string period, string reporter, string button, string why = "")
    {
        var list = await (await BrowserAsync("so.truongphong")).GetAsync($"/thong-ke/bao-cao?bieu={form}&ky={period}");
        var decide = (await list.FollowAsync(reporter)).Form("decide-return");
        if (decide.Has("why")) decide.Fill("why", why);
        return await decide.SubmitAsync(button);
    }

    /// <summary>Everybody signs in anew.</summary>
    public void SignOut()
    {
        foreach (var browser in _browsers.Values) browser.Dispose();
        _browsers.Clear();
    }

    public void Dispose() => SignOut();
}
