using System.Net;
using LienThong.Contracts.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Access.ResetFactor;

public sealed class ResetFactorTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private const string Reason = "Mất điện thoại khi đi công tác";

    [Theory, Engines]
    public async Task An_administrator_takes_it_off_with_a_reason_and_the_person_hears_of_it(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var clerk = await office.SignedInAsync(Role.VanThu);
        await Authenticator.TurnOnAsync(office.Node, clerk);
        using var admin = await office.SignedInAsync(Role.QuanTriCoQuan);

        var silent = await (await AccountAsync(admin, office)).Form("reset-factor").SubmitAsync();
        var done = await silent.Form("reset-factor").Fill("Reason", Reason).SubmitAsync();
        var ended = await clerk.GetAsync("/tai-khoan");
        using var again = new TestBrowser(office.Node);
        var signedIn = await RoleOffice.SignInAsync(again, office.UserOf(Role.VanThu), RoleOffice.Password);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.Status);
        Assert.Contains("Đã gỡ xác thực hai bước", done.Words);
        Assert.Equal("/dang-nhap", ended.Address.AbsolutePath);
        Assert.Equal("/tai-khoan", signedIn.Address.AbsolutePath);
        Assert.Contains(Reason, (await again.GetAsync("/thong-bao")).Words);
        Assert.Equal(1, await office.AuditedAsync("access.second-factor.reset"));
        Assert.Contains(Reason, await DetailAsync(office));
    }

    [Theory, Engines]
    public async Task A_code_asked_for_before_the_reset_opens_nothing_after_it(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var clerk = await office.SignedInAsync(Role.VanThu);
        var app = await Authenticator.TurnOnAsync(office.Node, clerk);
        using var waiting = new TestBrowser(office.Node);
        var asked = await RoleOffice.SignInAsync(waiting, office.UserOf(Role.VanThu), RoleOffice.Password);
        using var admin = await office.SignedInAsync(Role.QuanTriCoQuan);
        await (await AccountAsync(admin, office)).Form("reset-factor").Fill("Reason", Reason).SubmitAsync();

        var late = await asked.Form("enter-code").Fill("Code", app.Next()).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.Status);
        Assert.Equal("/dang-nhap", (await waiting.GetAsync("/tai-khoan")).Address.AbsolutePath);
    }

    [Theory, Engines]
    public async Task Nobody_takes_off_the_own_one_so(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var admin = await office.SignedInAsync(Role.QuanTriCoQuan);
        await Authenticator.TurnOnAsync(office.Node, admin);

        var refused = await (await admin.GetAsync($"/quan-tri/tai-khoan/{office.People[Role.QuanTriCoQuan].PersonId}")).Form("reset-factor").Fill("Reason", Reason).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(0, await office.AuditedAsync("access.second-factor.reset"));
    }

    [Theory, Engines]
    public async Task The_operator_at_the_machine_helps_whom_no_administrator_can(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var chief = await office.SignedInAsync(Role.QuanTriHeThong);
        await Authenticator.TurnOnAsync(office.Node, chief);
        await using var scope = office.Node.Scope();
        var accounts = scope.ServiceProvider.GetRequiredService<IAccounts>();
        var user = office.UserOf(Role.QuanTriHeThong);

        var nameless = await accounts.ResetSecondFactorAsync("khong.co.ai", Reason);
        var silent = await accounts.ResetSecondFactorAsync(user, " ");
        var done = await accounts.ResetSecondFactorAsync(user, Reason);
        var again = await accounts.ResetSecondFactorAsync(user, Reason);

        Assert.IsType<Result<Done>.NotFound>(nameless);
        Assert.IsType<Result<Done>.Invalid>(silent);
        Assert.True(done.IsOk);
        Assert.IsType<Result<Done>.Refused>(again);
        Assert.Equal("/dang-nhap", (await chief.GetAsync("/tai-khoan")).Address.AbsolutePath);
        Assert.Equal(1, await office.AuditedAsync("access.second-factor.reset"));
    }

    private static Task<TestPage> AccountAsync(TestBrowser admin, RoleOffice office) => admin.GetAsync($"/quan-tri/tai-khoan/{office.People[Role.VanThu].PersonId}");

    private static Task<string> DetailAsync(RoleOffice office) => office.Node.Work.ReadAsync(s => s.ScalarAsync<string>(
        "select detail from [audit.entry] where agency_id = @Agency and action = 'access.second-factor.reset'", new { office.Agency }));
}
