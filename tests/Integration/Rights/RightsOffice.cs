using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LienThong.Contracts.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Rights;

/// <summary>For every role: one person concerned, one beside, one elsewhere in the agency, one in another agency, a delegate, and one whose delegation is over.</summary>
/// <param name="node">Where.</param>
/// <param name="idle">The delegates' own hat: one without the rights in question, so that what they can do comes from the delegation.</param>
internal sealed partial class RightsOffice(TestNode node, Role idle) : IAsyncDisposable
{
    private static readonly DateOnly Start = new(2025, 1, 1);
    private readonly Dictionary<(Role, Standing), AppointmentId> _hats = [];
    private readonly Dictionary<(Role, Standing), HttpClient> _clients = [];
    private readonly Dictionary<(Role, Standing), TestBrowser> _browsers = [];
    private readonly Dictionary<Role, string> _passwords = [];
    private readonly List<NewAccount> _accounts = [];

    public AgencyId Here { get; private set; }
    public AgencyId Elsewhere { get; private set; }
    public UnitId Unit { get; private set; }

    public AppointmentId Hat(Role role, Standing standing = Standing.Own) => _hats[(role, standing)];

    public static string User(Role role, Standing standing) => $"{role}.{standing}".ToLowerInvariant();

    public async Task<HttpClient> ClientAsync(Role role, Standing standing = Standing.Own) =>
        _clients.TryGetValue((role, standing), out var known) ? known : _clients[(role, standing)] = await node.ApiAsync(User(role, standing));

    public async Task<TestBrowser> BrowserAsync(Role role, Standing standing = Standing.Own) =>
        _browsers.TryGetValue((role, standing), out var known) ? known : _browsers[(role, standing)] = await node.SignInAsync(User(role, standing), standing == Standing.Own ? Password(role) : SmallProvince.Password);

    /// <summary>The own person of a role on one more browser.</summary>
    public Task<TestBrowser> SignInAgainAsync(Role role, Standing standing = Standing.Own) =>
        node.SignInAsync(User(role, standing), standing == Standing.Own ? Password(role) : SmallProvince.Password);

    /// <summary>The password of a role's own person now.</summary>
    public string Password(Role role) => _passwords.GetValueOrDefault(role, SmallProvince.Password);

    public void Remember(Role role, string password) => _passwords[role] = password;

    public Task BuildAsync() => WriteAsync(async session =>
    {
        await FillAsync(session, node.Get<OrganisationWriter>());
        return Done.It;
    });

    /// <summary>One more specialist of the office, about whom something is to be done.</summary>
    public Task<(PersonId Person, AppointmentId Hat)> SpareAsync(bool account, Standing side = Standing.Own) => WriteAsync(async session =>
    {
        var writer = node.Get<OrganisationWriter>();
        var person = await writer.AddPersonAsync(session, "Lý Thị Dự", null, null, null);
        var hat = await writer.AppointAsync(session, person, side == Standing.OtherAgency ? Elsewhere : Here, side == Standing.OtherAgency ? null : Unit, Role.ChuyenVien, "Chuyên viên", Start);
        if (account) _accounts.Add(new NewAccount(person, $"du.{person.Value:N}"));
        session.Audit("test.rights", "person", person.Value);
        return (person, hat);
    });

    /// <summary>An agency in which nobody of the others sits.</summary>
    public Task<AgencyId> ThirdAgencyAsync() => WriteAsync(async session =>
    {
        var id = await node.Get<OrganisationWriter>().AddAgencyAsync(session, "Sở Tài chính", "Sở TC", "STC", AgencyLevel.Department, null, ["H99.15"], Start);
        session.Audit("test.rights", "agency", id.Value);
        return id;
    });

    /// <summary>A file that waits for a record of this person's.</summary>
    public async Task<string> StageAsync(Role role, Standing standing, string name, string words)
    {
        using var file = new StringContent(words);
        using var staged = await (await ClientAsync(role, standing)).PostAsync($"/api/v1/files?name={Uri.EscapeDataString(name)}", file);
        var text = await staged.Content.ReadAsStringAsync();
        Assert.True(staged.IsSuccessStatusCode, text);
        return (string)JsonNode.Parse(text)!["id"]!;
    }

    private async Task<T> WriteAsync<T>(Func<Session, Task<T>> fill)
    {
        await using var scope = node.Scope();
        var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
        var act = new Act(Operator.In(TypedId.New<AgencyId>()), node.Get<Clock>().Now, null);
        var built = await node.Work.SystemWriteAsync<T>("test.rights", act, async session =>
        {
            var filled = await fill(session);
            await accounts.AddDemoAsync(session, _accounts, SmallProvince.Password);
            _accounts.Clear();
            return filled;
        });
        Assert.True(built.IsOk);
        return built.Value;
    }

    /// <summary>A call that must succeed: what a scenario is prepared with.</summary>
    public async Task<JsonNode?> DoAsync(Role role, string path, JsonObject? body = null, Standing standing = Standing.Own)
    {
        var (status, text) = await SendAsync(await ClientAsync(role, standing), new Call(HttpMethod.Post, path, body ?? []));
        Assert.True(status is >= 200 and < 300, $"{role} {path} {body}: {status} {text}");
        return text.StartsWith('{') ? JsonNode.Parse(text) : null;
    }

    public async Task<JsonNode> ReadAsync(Role role, string path, Standing standing = Standing.Own) =>
        JsonNode.Parse(await (await ClientAsync(role, standing)).GetStringAsync(path))!;

    public static async Task<(int Status, string Text)> SendAsync(HttpClient http, Call call)
    {
        using var request = new HttpRequestMessage(call.Method, call.Path);
        if (call.Hat is { } hat) request.Headers.Add("X-Hat", hat.ToString());
        if (call.Body is not null) request.Content = JsonContent.Create(call.Body, options: Json.Options);
        using var answer = await http.SendAsync(request);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private async Task FillAsync(Session session, OrganisationWriter writer)
    {
        Here = await writer.AddAgencyAsync(session, "Sở Khoa học và Công nghệ", "Sở KH&CN", "SKHCN", AgencyLevel.Department, null, ["H99.14"], Start);
        Elsewhere = await writer.AddAgencyAsync(session, "Uỷ ban nhân dân xã Ẽo Gió", "UBND xã Ẽo Gió", "UBND", AgencyLevel.Commune, null, ["H99.101"], Start);
        Unit = await writer.AddUnitAsync(session, Here, "Phòng Chuyển đổi số", "CĐS", 1, Start);
        var other = await writer.AddUnitAsync(session, Here, "Phòng Kế hoạch", "KH", 2, Start);
        var office = await writer.AddUnitAsync(session, Here, "Văn phòng", "VP", 0, Start);
        var far = await writer.AddUnitAsync(session, Elsewhere, "Văn phòng", "VP", 0, Start);
        foreach (var role in Enum.GetValues<Role>())
        {
            var home = role is Role.TruongPhong or Role.ChuyenVien ? Unit : office;
            var own = await AddAsync(session, writer, role, Standing.Own, role, Here, home);
            await AddAsync(session, writer, role, Standing.SameUnit, role, Here, home);
            await AddAsync(session, writer, role, Standing.SameAgency, role, Here, other);
            await AddAsync(session, writer, role, Standing.OtherAgency, role, Elsewhere, far);
            var heir = await AddAsync(session, writer, role, Standing.Delegated, idle, Here, other);
            var late = await AddAsync(session, writer, role, Standing.DelegationExpired, idle, Here, other);
            await writer.DelegateAsync(session, own, late, Start, Start.AddDays(30), "đi công tác");
            await writer.DelegateAsync(session, own, heir, Start.AddDays(30), new DateOnly(2027, 1, 1), "đi công tác");
        }

        session.Audit("test.rights", "agency", Here.Value);
    }

    private async Task<AppointmentId> AddAsync(Session session, OrganisationWriter writer, Role about, Standing standing, Role role, AgencyId agency, UnitId unit)
    {
        var person = await writer.AddPersonAsync(session, $"Nguyễn {about} {standing}", null, null, null);
        var hat = _hats[(about, standing)] = await writer.AppointAsync(session, person, agency, unit, role, $"{role}", Start);
        _accounts.Add(new NewAccount(person, User(about, standing)));
        return hat;
    }

    public ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values) client.Dispose();
        foreach (var browser in _browsers.Values) browser.Dispose();
        return ValueTask.CompletedTask;
    }
}
