using LienThong.Integration.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Organisation;

namespace LienThong.Integration.Organisation.PlanAgency;

public sealed class PlanAgencyTests
{
    [Theory, Engines]
    public async Task A_plan_without_a_scope_with_an_heir_twice_or_with_itself_as_heir_is_refused_by_field(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        var so = letters.People.Agency("so");
        var heir = await reform.FoundAsync("Sở Công nghệ và Truyền thông", "SCNTT", reform.Today);
        var id = await reform.PrepareAsync(reform.Today);
        EndingAgency With(params PlannedHeir[] heirs) => new(so, SuccessionKind.Split, heirs, [], []);

        Assert.Equal(["organisation.succession.same"], (await reform.PlanAsync(id, 1, With(new PlannedHeir(so, "toàn bộ")))).Codes());
        Assert.Equal(["organisation.succession.scope"], (await reform.PlanAsync(id, 1, With(new PlannedHeir(heir, " ")))).Codes());
        Assert.Equal(["organisation.reorganisation.heir-twice"], (await reform.PlanAsync(id, 1, With(new PlannedHeir(heir, "báo chí"), new PlannedHeir(heir, "viễn thông")))).Codes());
        Letters.Ok(await reform.PlanAsync(id, 1, With(new PlannedHeir(heir, "toàn bộ"))));
    }

    [Theory, Engines]
    public async Task Who_planned_from_an_older_page_is_told_and_changes_nothing(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        var heir = await reform.FoundAsync("Sở Công nghệ và Truyền thông", "SCNTT", reform.Today);
        var id = await reform.PrepareAsync(reform.Today);
        Letters.Ok(await reform.PlanAsync(id, 1, Reform.Whole(letters.People.Agency("so"), heir)));

        var stale = await reform.PlanAsync(id, 1, Reform.Whole(letters.People.Agency("so"), heir, "một phần"));

        Assert.False(stale.IsOk);
        Assert.Equal("toàn bộ", Assert.Single((await reform.ViewAsync(id)).Row.Planned.Agencies).Heirs[0].Scope);
    }
}
