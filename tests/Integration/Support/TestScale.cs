namespace LienThong.Integration.Support;

/// <summary>How much a test does: small in CI, full in <c>./dev long</c>.</summary>
internal static class TestScale
{
    public static bool Long { get; } = Environment.GetEnvironmentVariable("LIENTHONG_LONG") == "1";
}
