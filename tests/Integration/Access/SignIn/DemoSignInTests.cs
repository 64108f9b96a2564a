using System.Net;
using LienThong.Access.SignIn;
using LienThong.Contracts.Access;
using LienThong.Host;
using LienThong.Host.Commands;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Access.SignIn;

public sealed class DemoSignInTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task One_click_opens_only_accounts_of_the_demo(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        await using var scope = office.Node.Scope();
        var (writer, accounts) = (office.Node.Get<OrganisationWriter>(), scope.ServiceProvider.GetRequiredService<IAccounts>());
        var real = $"that.{office.Number}";
        var made = await office.Node.Work.SystemWriteAsync<Done>("test.account", office.ActAs(Role.QuanTriHeThong), async s =>
        {
            var person = await writer.AddPersonAsync(s, "Lò Văn Thật", null, null, null);
            await writer.AppointAsync(s, person, office.Agency, null, Role.LanhDao, "Giám đốc", new DateOnly(2026, 1, 1));
            await accounts.AddAsync(s, new NewAccount(person, real), RoleOffice.Password);
            return Done.It;
        });

        var handler = new SignInAsDemo(office.Node.Work, scope.ServiceProvider.GetRequiredService<SignInVerdict>(), [new NobodyOffered()]);
        var elsewhere = new SignInAsDemo(office.Node.Work, scope.ServiceProvider.GetRequiredService<SignInVerdict>(), []);

        Assert.True(made.IsOk);
        Assert.True((await handler.HandleAsync(office.UserOf(Role.VanThu), new("127.0.0.1", ""), default)).IsOk);
        Assert.False((await handler.HandleAsync(real, new("127.0.0.1", ""), default)).IsOk);
        Assert.False((await elsewhere.HandleAsync(office.UserOf(Role.VanThu), new("127.0.0.1", ""), default)).IsOk);
    }

    [Theory, Engines]
    public async Task One_click_asks_for_the_code_of_who_has_a_second_factor(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);
        await Authenticator.TurnOnAsync(office.Node, browser);
        await using var scope = office.Node.Scope();
        var handler = new SignInAsDemo(office.Node.Work, scope.ServiceProvider.GetRequiredService<SignInVerdict>(), [new NobodyOffered()]);

        var entry = await handler.HandleAsync(office.UserOf(Role.VanThu), new("127.0.0.1", ""), default);

        Assert.True(entry.Value.AsksCode);
    }

    [Theory, Engines]
    public async Task Data_with_demo_accounts_is_not_served_to_a_network(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));

        var code = await ServeCommand.RunAsync(new NodeOptions(office.Node.Settings, Port: 0, Background: false, Address: IPAddress.Any), default);

        Assert.Equal(1, code);
    }

    private sealed class NobodyOffered : IDemoAccounts
    {
        public Task<IReadOnlyList<DemoAccount>> OfferedAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<DemoAccount>>([]);
    }
}
