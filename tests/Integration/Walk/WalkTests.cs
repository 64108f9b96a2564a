using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Walk;

public sealed class WalkTests
{
    [Theory, Engines]
    public async Task A_letter_walks_from_arrival_to_answer_by_plain_forms(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await WalkCast.BuildAsync(node);
        await using var driver = new FormsDriver(node);

        await new WalkScript(driver, node).RunAsync();
    }

    [Theory, Engines]
    public async Task A_letter_walks_from_arrival_to_answer_by_the_API_alone(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var province = await WalkCast.BuildAsync(node);
        await using var driver = new ApiDriver(node, province);

        await new WalkScript(driver, node).RunAsync();
    }
}
