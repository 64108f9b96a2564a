using LienThong.Access.Data;
using LienThong.Access.SignIn;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Access.SignIn;

public sealed class SignInThrottleTests
{
    private static readonly SignInPolicy Policy = new() { AddressTries = 3, AddressMinutes = 5 };

    [Theory, Engines]
    public async Task An_address_pauses_after_its_tries_is_told_until_when_and_may_try_again_then(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var throttle = node.Get<SignInThrottle>();

        await FailAsync(throttle, "10.0.0.1", 2);
        var before = await ClosedAsync(node, "10.0.0.1");
        await FailAsync(throttle, "10.0.0.1", 1);
        var (paused, other) = (await ClosedAsync(node, "10.0.0.1"), await ClosedAsync(node, "10.0.0.2"));
        node.Time.Advance(TimeSpan.FromMinutes(5));
        var open = await ClosedAsync(node, "10.0.0.1");
        await FailAsync(throttle, "10.0.0.1", 1);

        Assert.Equal((null, null, null), (before, other, open));
        Assert.Equal(node.Time.GetUtcNow(), paused);
        Assert.Null(await ClosedAsync(node, "10.0.0.1"));
    }

    private static Task<DateTimeOffset?> ClosedAsync(TestNode node, string address) => node.Work.ReadAsync(s => node.Get<SignInThrottle>().ClosedUntilAsync(s, address, Policy));

    private static async Task FailAsync(SignInThrottle throttle, string address, int times)
    {
        for (var i = 0; i < times; i++) await throttle.FailedAsync(address, Policy);
    }
}
