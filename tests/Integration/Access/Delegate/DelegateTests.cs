using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;
using Handler = LienThong.Access.Delegate.Delegate;

namespace LienThong.Integration.Access.Delegate;

public sealed class DelegateTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task A_delegate_wears_the_hat_only_on_its_days_and_always_by_name(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var today = office.Node.Get<Clock>().Today;

        Assert.True((await AskAsync(office, Role.LanhDao, Role.ChanhVanPhong, 1, 2)).IsOk);

        Assert.Empty(await WornAsync(office, Role.ChanhVanPhong, today));
        Assert.Equal("Nguyễn Văn C (thay Nguyễn Văn B)", Assert.Single(await WornAsync(office, Role.ChanhVanPhong, today.AddDays(1))).Display);
        Assert.Single(await WornAsync(office, Role.ChanhVanPhong, today.AddDays(2)));
        Assert.Empty(await WornAsync(office, Role.ChanhVanPhong, today.AddDays(3)));
    }

    [Theory, Engines]
    public async Task The_bar_says_for_whom_one_acts(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var leader = await office.SignedInAsync(Role.LanhDao);
        using var chief = await office.SignedInAsync(Role.ChanhVanPhong);
        var form = (await leader.GetAsync("/uy-quyen")).Form("delegate").Fill("To", office.People[Role.ChanhVanPhong].Id.ToString());
        form.Fill("Last", WebKit.Vn.Date(office.Node.Get<Clock>().Today.AddDays(2))).Fill("Reason", "Họp ở Hà Nội");

        var given = await form.SubmitAsync();
        var before = await chief.GetAsync("/tai-khoan");
        var switched = await before.Form("/mu-chuc-danh").SubmitAsync("Nguyễn Văn B");

        Assert.Equal("/uy-quyen", given.Address.AbsolutePath);
        Assert.Contains("Thay mặt Nguyễn Văn B", switched.One("header .acting").TextContent);
    }

    [Theory, Engines]
    public async Task One_hat_has_one_deputy_on_one_day(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));

        Assert.True((await AskAsync(office, Role.LanhDao, Role.ChanhVanPhong, 1, 5)).IsOk);

        Assert.Equal("access.delegation.overlap", Assert.IsType<Result<DelegationId>.Refused>(await AskAsync(office, Role.LanhDao, Role.TruongPhong, 5, 9)).Code);
        Assert.True((await AskAsync(office, Role.LanhDao, Role.TruongPhong, 6, 9)).IsOk);
    }

    [Theory, Engines]
    public async Task A_hat_held_for_somebody_is_not_passed_on(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        await AskAsync(office, Role.LanhDao, Role.ChanhVanPhong, 0, 5);
        var worn = Assert.Single(await WornAsync(office, Role.ChanhVanPhong, office.Node.Get<Clock>().Today));

        var passed = await AskAsync(office, new Act(worn, office.Node.Get<Clock>().Now, null), Role.TruongPhong, 1, 2);

        Assert.Equal("access.delegation.not-own-hat", Assert.IsType<Result<DelegationId>.Refused>(passed).Code);
    }

    [Theory, Engines]
    public async Task Nobody_outside_the_agency_and_no_auditor_receives_a_hat(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var other = await RoleOffice.AddAsync(office.Node);

        Assert.IsType<Result<DelegationId>.Invalid>(await AskAsync(office, office.ActAs(Role.LanhDao), Role.VanThu, 1, 2, other));
        Assert.IsType<Result<DelegationId>.Invalid>(await AskAsync(office, Role.LanhDao, Role.KiemToan, 1, 2));
    }

    [Theory, Engines]
    public async Task A_hat_taken_back_is_gone_the_same_day(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        await AskAsync(office, Role.LanhDao, Role.ChanhVanPhong, 0, 5);
        using var leader = await office.SignedInAsync(Role.LanhDao);

        var page = await (await leader.GetAsync("/uy-quyen")).Form("Thu hồi ủy quyền").SubmitAsync();

        Assert.Contains("Đã thu hồi ủy quyền", page.Words);
        Assert.Empty(await WornAsync(office, Role.ChanhVanPhong, office.Node.Get<Clock>().Today));
        Assert.Equal(1, await office.AuditedAsync("access.delegation.revoked"));
    }

    private static Task<Result<DelegationId>> AskAsync(RoleOffice office, Role from, Role to, int start, int last) => AskAsync(office, office.ActAs(from), to, start, last);

    private static async Task<Result<DelegationId>> AskAsync(RoleOffice office, Act act, Role to, int start, int last, RoleOffice? receiver = null)
    {
        await using var scope = office.Node.Scope();
        var today = office.Node.Get<Clock>().Today;
        var request = new Handler.Request((receiver ?? office).People[to].Id, today.AddDays(start), today.AddDays(last), "Đi công tác");
        return await scope.ServiceProvider.GetRequiredService<Handler>().HandleAsync(request, act, default);
    }

    private static async Task<List<Actor>> WornAsync(RoleOffice office, Role role, DateOnly day)
    {
        var reader = await office.Node.Work.ReadAsync(s => office.Node.Get<Readers>().ReaderAsync(s, office.People[role].PersonId, day));
        return [.. reader.Hats.Where(h => h.Delegation is not null)];
    }
}
