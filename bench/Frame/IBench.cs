namespace LienThong.Bench.Frame;

/// <summary>One promise about speed, measured beside its reference in the same run.</summary>
internal interface IBench
{
    string Name { get; }

    /// <summary>What is promised, in one sentence with its limit.</summary>
    string Promise { get; }

    Task RunAsync(Report report, Scale scale);
}

/// <summary>At which numbers of stored documents it is measured.</summary>
internal sealed record Scale(bool Long)
{
    public IReadOnlyList<int> Rows { get; } = Long ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
}
