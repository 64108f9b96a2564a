using System.Net;
using System.Net.Http.Headers;
using LienThong.Contracts.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Access.MakeToken;

public sealed class MakeTokenTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private const string Read = "/api/v1/organisation/agencies?q=so";

    [Theory, Engines]
    public async Task A_token_made_on_the_page_reads_and_ends_when_revoked(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);

        var told = await (await browser.GetAsync("/tai-khoan/ma-truy-cap")).Form("make-token").Fill("Name", "Máy quét").Fill("Days", "30").SubmitAsync();
        var token = told.One("code").TextContent;
        var before = await AskAsync(office, token, HttpMethod.Get);
        await told.Form("Thu hồi").SubmitAsync();
        var after = await AskAsync(office, token, HttpMethod.Get);

        Assert.Equal(HttpStatusCode.OK, before);
        Assert.Equal(HttpStatusCode.Unauthorized, after);
        Assert.DoesNotContain(token, (await browser.GetAsync("/tai-khoan/ma-truy-cap")).Html);
    }

    [Theory, Engines]
    public async Task An_expired_token_does_not_sign_in(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var token = await MakeAsync(office, Role.VanThu, write: false, TimeSpan.FromHours(1));

        var before = await AskAsync(office, token, HttpMethod.Get);
        office.Node.Time.Advance(TimeSpan.FromHours(2));
        var after = await AskAsync(office, token, HttpMethod.Get);

        Assert.Equal(HttpStatusCode.OK, before);
        Assert.Equal(HttpStatusCode.Unauthorized, after);
    }

    [Theory, Engines]
    public async Task A_reading_token_writes_nothing(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var reading = await MakeAsync(office, Role.VanThu, write: false, TimeSpan.FromHours(1));
        var writing = await MakeAsync(office, Role.VanThu, write: true, TimeSpan.FromHours(1));

        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(office, reading, HttpMethod.Post));
        Assert.NotEqual(HttpStatusCode.Forbidden, await AskAsync(office, writing, HttpMethod.Post));
    }

    [Theory, Engines]
    public async Task A_token_opens_no_page_only_the_interface_for_programs(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var token = await MakeAsync(office, Role.VanThu, write: true, TimeSpan.FromHours(1));
        using var browser = new TestBrowser(office.Node);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tai-khoan");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);

        Assert.Equal("/dang-nhap", (await browser.SendAsync(request)).Address.AbsolutePath);
    }

    [Theory, Engines]
    public async Task Only_the_hash_is_kept(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var token = await MakeAsync(office, Role.VanThu, write: true, TimeSpan.FromHours(1));

        var stored = await office.Node.Work.ReadAsync(s => s.QueryAsync<byte[]>("select hash from [access.api_token]"));

        Assert.Contains(stored, h => h.SequenceEqual(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token))));
    }

    private static async Task<string> MakeAsync(RoleOffice office, Role role, bool write, TimeSpan life)
    {
        await using var scope = office.Node.Scope();
        return (await scope.ServiceProvider.GetRequiredService<IAccounts>().MakeTokenAsync(office.UserOf(role), "thử", write, life))!;
    }

    private static async Task<HttpStatusCode> AskAsync(RoleOffice office, string token, HttpMethod method)
    {
        using var http = new HttpClient { BaseAddress = office.Node.Address };
        using var request = new HttpRequestMessage(method, Read);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }
}
