using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Rights;

public sealed class RoutesDeclaredTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Fact]
    public async Task Every_route_of_the_node_stands_in_the_map_and_no_other()
    {
        var real = Routes.Of(await nodes.OnAsync(Engine.Sqlite)).ToList();
        var written = Routes.Written.Select(r => r.Name).ToList();

        Assert.True(real.Count > 100, $"Only {real.Count} routes found.");
        Assert.Equal(written.Count, written.Distinct().Count());
        Assert.Empty(real.Except(written).Select(r => $"not in tests/routes.csv: {r}"));
        Assert.Empty(written.Except(real).Select(r => $"no such route any more: {r}"));
    }

    [Fact]
    public void Every_route_is_an_action_of_the_table_or_open_by_name() =>
        Assert.Empty(Routes.Written.Where(r => r.Action is not (Route.Open or Route.SignedIn) && !RightsTable.Actions.Contains(r.Action)).Select(r => $"{r.Name}: {r.Action}"));

    [Fact]
    public void Every_action_of_the_table_has_a_route() =>
        Assert.Empty(RightsTable.Actions.Except(Routes.Written.Select(r => r.Action)));
}
