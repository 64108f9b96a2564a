using LienThong.Contracts.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Access;

/// <summary>One more agency on a node, with one person of every role, each with an account named after the role: <c>vanthu.1</c>.</summary>
internal sealed record RoleOffice(TestNode Node, AgencyId Agency, string Code, UnitId Unit, IReadOnlyDictionary<Role, MemberView> People, int Number)
{
    public const string Password = "Một câu dài dễ nhớ 2026";

    private static int _count;

    public string UserOf(Role role) => $"{role.ToString().ToLowerInvariant()}.{Number}";

    public static async Task<RoleOffice> AddAsync(TestNode node, AgencyLevel level = AgencyLevel.Department)
    {
        var number = Interlocked.Increment(ref _count);
        var (writer, organisations, clock) = (node.Get<OrganisationWriter>(), node.Get<Organisations>(), node.Get<Clock>());
        await using var scope = node.Scope();
        var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
        var from = clock.Today.AddYears(-1);
        var operatorAct = new Act(new Actor(TypedId.New<PersonId>(), "Người vận hành", default, "", default, null, Role.QuanTriHeThong), clock.Now, null);
        var office = await node.Work.SystemWriteAsync<RoleOffice>("test.office", operatorAct, async session =>
        {
            var agency = await writer.AddAgencyAsync(session, $"Sở Thử nghiệm {number}", $"Sở TN {number}", $"STN{number}", level, null, [$"H12.{number:000}"], from);
            var unit = await writer.AddUnitAsync(session, agency, "Phòng Tổng hợp", "TH", 1, from);
            foreach (var role in Enum.GetValues<Role>())
            {
                var person = await writer.AddPersonAsync(session, $"Nguyễn Văn {(char)('A' + (int)role)}", "0290 3 831 000", null, null);
                await writer.AppointAsync(session, person, agency, role is Role.TruongPhong or Role.ChuyenVien ? unit : null, role, $"Chức danh {role}", from);
                await accounts.AddDemoAsync(session, [new(person, $"{role.ToString().ToLowerInvariant()}.{number}")], Password);
            }

            var members = await organisations.MembersAsync(session, agency, clock.Today);
            return new RoleOffice(node, agency, $"H12.{number:000}", unit, members.ToDictionary(m => m.Role), number);
        });
        return office.Value;
    }

    /// <summary>A browser in which this role has signed in.</summary>
    public async Task<TestBrowser> SignedInAsync(Role role)
    {
        var browser = new TestBrowser(Node);
        var page = await SignInAsync(browser, UserOf(role), Password);
        if (page.Status != System.Net.HttpStatusCode.NotFound && page.Address.AbsolutePath == "/dang-nhap") throw new InvalidOperationException(page.ToString());
        return browser;
    }

    public static async Task<TestPage> SignInAsync(TestBrowser browser, string user, string password) =>
        await (await browser.GetAsync("/dang-nhap?ve=/tai-khoan")).Form("sign-in").Fill("UserName", user).Fill("Password", password).SubmitAsync();

    /// <summary>The actor of a role, for handlers asked directly.</summary>
    public Act ActAs(Role role, string? key = null, string? why = null)
    {
        var person = People[role];
        return new Act(new Actor(person.PersonId, person.FullName, person.Id, person.Title, Agency, person.UnitId, role), Node.Get<Clock>().Now, key, why);
    }

    /// <summary>Sets the node's policy: this role needs a second factor.</summary>
    public async Task DemandAsync(Role role)
    {
        using var admin = await SignedInAsync(Role.QuanTriHeThong);
        await (await admin.GetAsync("/quan-tri/chinh-sach-dang-nhap")).Form("sign-in-policy").Check("Roles", role.ToString()).SubmitAsync();
    }

    public Task<long> AuditedAsync(string action) =>
        Node.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [audit.entry] where agency_id = @Agency and action = @Action", new { Agency, Action = action }));
}
