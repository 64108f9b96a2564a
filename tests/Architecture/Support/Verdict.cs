namespace LienThong.Architecture.Support;

/// <summary>What a rule looked at and what it holds against it. A rule that looked at nothing proves nothing.</summary>
internal sealed class Verdict
{
    private readonly List<string> _violations = [];

    public int Matched { get; private set; }

    public IReadOnlyList<string> Violations => _violations;

    public void Look(string what, bool fine)
    {
        Matched++;
        if (!fine) _violations.Add(what);
    }

    public void MustHold()
    {
        Assert.True(Matched > 0, "The rule matched nothing.");
        Assert.True(_violations.Count == 0, string.Join('\n', _violations));
    }

    public void MustCatch(params string[] planted) => Assert.Equal(planted.Order(), _violations.Order());
}
