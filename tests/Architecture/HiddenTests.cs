using LienThong.Architecture.Support;
using Mono.Cecil;

namespace LienThong.Architecture;

public sealed class HiddenTests
{
    [Fact]
    public void In_a_module_only_the_module_class_and_components_are_public()
    {
        var verdict = new Verdict();
        foreach (var module in House.LoadModules()) LookAtVisibility(verdict, module.Written());
        verdict.MustHold();
    }

    [Fact]
    public void In_a_module_every_class_is_sealed()
    {
        var verdict = new Verdict();
        foreach (var module in House.LoadModules()) LookAtSeals(verdict, [.. module.Written()]);
        verdict.MustHold();
    }

    [Fact]
    public void In_kernel_contracts_and_webkit_every_class_is_sealed_or_abstract()
    {
        var verdict = new Verdict();
        foreach (var name in (string[])["Kernel", "Contracts", "WebKit"]) LookAtSeals(verdict, [.. House.Load(name).Written()]);
        verdict.MustHold();
    }

    [Fact]
    public void Planted_open_classes_are_caught()
    {
        var planted = Types.Planted("Open");
        var visible = new Verdict();
        var @sealed = new Verdict();

        LookAtVisibility(visible, planted);
        LookAtSeals(@sealed, planted);

        visible.MustCatch("LienThong.Architecture.Planted.Open.PublicHandler is public");
        @sealed.MustCatch("LienThong.Architecture.Planted.Open.PublicHandler is not sealed");
    }

    private static void LookAtVisibility(Verdict verdict, IEnumerable<TypeDefinition> types)
    {
        foreach (var type in types.Where(t => !t.IsNested))
            verdict.Look($"{type.FullName} is public", !type.IsPublic || type.Name.EndsWith("Module", StringComparison.Ordinal) || type.IsComponent());
    }

    private static void LookAtSeals(Verdict verdict, IReadOnlyList<TypeDefinition> types)
    {
        var bases = types.Select(t => t.BaseType?.Resolve()?.FullName).ToHashSet();
        foreach (var type in types.Where(t => t is { IsClass: true, IsValueType: false, IsAbstract: false } && !t.IsComponent()))
            verdict.Look($"{type.FullName} is not sealed", type.IsSealed || bases.Contains(type.FullName));
    }
}
