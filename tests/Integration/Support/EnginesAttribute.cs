using System.Reflection;
using LienThong.Kernel.Data;
using Xunit.Sdk;
using Xunit.v3;

namespace LienThong.Integration.Support;

/// <summary>
/// Runs one test body on SQLite and on PostgreSQL: <c>[Theory, Engines]</c> with a first parameter <c>Engine engine</c>.
/// Values given to the attribute follow the engine. Nothing is skipped: without PostgreSQL the test fails and says the remedy.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class EnginesAttribute(params object?[] values) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<Engine>().Select(engine => new TheoryDataRow([engine, .. values]))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
