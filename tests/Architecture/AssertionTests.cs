using LienThong.Architecture.Support;
using Mono.Cecil;

namespace LienThong.Architecture;

public sealed class AssertionTests
{
    [Theory]
    [InlineData("Unit")]
    [InlineData("Integration")]
    [InlineData("Browser")]
    [InlineData("Architecture")]
    public void Every_test_can_fail(string project)
    {
        var verdict = new Verdict();
        LookAtTests(verdict, House.LoadTests(project).Written().Where(t => !t.Namespace.Contains(".Planted", StringComparison.Ordinal)));
        verdict.MustHold();
    }

    [Fact]
    public void A_planted_test_without_an_assertion_is_caught()
    {
        var verdict = new Verdict();

        LookAtTests(verdict, Types.Planted("Toothless"));

        verdict.MustCatch("LienThong.Architecture.Planted.Toothless.Toothless.Looks_but_never_fails asserts nothing");
    }

    private static void LookAtTests(Verdict verdict, IEnumerable<TypeDefinition> types)
    {
        foreach (var type in types)
            foreach (var test in type.Methods.Where(m => m.CustomAttributes.Any(a => IsTest(a.AttributeType))))
                verdict.Look($"{test.DeclaringType.FullName}.{test.Name} asserts nothing", Asserts(test, []));
    }

    private static bool IsTest(TypeReference attribute)
    {
        for (var t = attribute.Resolve(); t is not null; t = t.BaseType?.Resolve())
            if (t.FullName == "Xunit.FactAttribute") return true;
        return false;
    }

    // Follows calls inside the test's own assembly: helpers, closures and state machines may hold the assertion.
    private static bool Asserts(MethodDefinition method, HashSet<string> seen)
    {
        if (!method.HasBody || !seen.Add(method.FullName)) return false;
        foreach (var attribute in method.CustomAttributes.Where(a => a.AttributeType.Name.EndsWith("StateMachineAttribute", StringComparison.Ordinal)))
            if (((TypeReference)attribute.ConstructorArguments[0].Value).Resolve().Methods.Any(m => Asserts(m, seen))) return true;
        foreach (var (_, called) in method.Calls())
        {
            if (called.DeclaringType.FullName is "Xunit.Assert" || called.DeclaringType.Name is "Assertions" || called.Name.StartsWith("QuickCheckThrowOnFailure", StringComparison.Ordinal) || called.Name.StartsWith("VerboseCheckThrowOnFailure", StringComparison.Ordinal)) return true;
            if (called.DeclaringType.Scope == method.Module && called.Resolve() is { } own && Asserts(own, seen)) return true;
        }

        return false;
    }
}
