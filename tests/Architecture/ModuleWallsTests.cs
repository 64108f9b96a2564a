using LienThong.Architecture.Support;
using Mono.Cecil;

namespace LienThong.Architecture;

public sealed class ModuleWallsTests
{
    private static readonly string[] Doors = ["LienThong.Kernel", "LienThong.Contracts", "LienThong.WebKit"];

    [Fact]
    public void A_module_references_only_kernel_contracts_and_webkit()
    {
        var verdict = new Verdict();
        foreach (var module in House.LoadModules()) LookAtReferences(verdict, module, Doors);
        verdict.MustHold();
    }

    [Fact]
    public void The_kernel_knows_nobody_contracts_the_kernel_webkit_both()
    {
        var verdict = new Verdict();
        LookAtReferences(verdict, House.Load("Kernel"), []);
        LookAtReferences(verdict, House.Load("Contracts"), Doors[..1]);
        LookAtReferences(verdict, House.Load("WebKit"), Doors[..2]);
        verdict.MustHold();
    }

    [Fact]
    public void A_planted_reference_to_another_module_is_caught()
    {
        var planted = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition("LienThong.Documents", new Version(1, 0)), "planted", ModuleKind.Dll);
        planted.MainModule.AssemblyReferences.Add(new AssemblyNameReference("LienThong.Kernel", new Version(1, 0)));
        planted.MainModule.AssemblyReferences.Add(new AssemblyNameReference("LienThong.Access", new Version(1, 0)));
        var verdict = new Verdict();

        LookAtReferences(verdict, planted, Doors);

        verdict.MustCatch("LienThong.Documents references LienThong.Access");
    }

    private static void LookAtReferences(Verdict verdict, AssemblyDefinition assembly, string[] allowed)
    {
        var house = assembly.MainModule.AssemblyReferences.Select(r => r.Name).Where(n => n.StartsWith("LienThong.", StringComparison.Ordinal) || n == "lienthong-host").ToList();
        verdict.Look($"{assembly.Name.Name} has no references", assembly.MainModule.AssemblyReferences.Count > 0);
        foreach (var name in house) verdict.Look($"{assembly.Name.Name} references {name}", allowed.Contains(name));
    }
}
