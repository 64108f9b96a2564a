namespace LienThong.Architecture.Planted.Toothless;

/// <summary>Abstract, so never run: only its compiled shape is looked at.</summary>
public abstract class Toothless
{
    [Fact]
    public void Looks_but_never_fails() => _ = Environment.ProcessId.ToString(provider: null);

    [Fact]
    public async Task Fails_through_a_helper()
    {
        await Task.Yield();
        Check(Environment.ProcessId);
    }

    private static void Check(int value) => Assert.True(value > 0);
}
