using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;
using Handler = LienThong.Access.RevokeDelegation.RevokeDelegation;

namespace LienThong.Integration.Access.RevokeDelegation;

public sealed class RevokeDelegationTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task Only_the_giver_takes_a_hat_back_and_only_once(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        var today = office.Node.Get<Clock>().Today;
        var id = await office.Node.Work.MaintainAsync(s => office.Node.Get<OrganisationWriter>().DelegateAsync(
            s, office.People[Role.LanhDao].Id, office.People[Role.ChanhVanPhong].Id, today.AddDays(1), today.AddDays(4), "Nghỉ phép"));

        Assert.IsType<Result<Done>.NotFound>(await AskAsync(office, Role.ChanhVanPhong, id));
        Assert.True((await AskAsync(office, Role.LanhDao, id)).IsOk);
        Assert.IsType<Result<Done>.NotFound>(await AskAsync(office, Role.LanhDao, id));
    }

    private static async Task<Result<Done>> AskAsync(RoleOffice office, Role role, DelegationId id)
    {
        await using var scope = office.Node.Scope();
        return await scope.ServiceProvider.GetRequiredService<Handler>().HandleAsync(id, office.ActAs(role), default);
    }
}
