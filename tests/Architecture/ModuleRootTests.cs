using LienThong.Architecture.Support;

namespace LienThong.Architecture;

public sealed class ModuleRootTests
{
    [Fact]
    public void A_module_root_holds_its_five_files()
    {
        var verdict = new Verdict();
        foreach (var module in House.Modules) LookAtRoot(verdict, module, [.. House.Files($"src/Modules/{module}", "*")]);
        verdict.MustHold();
    }

    [Fact]
    public void A_planted_root_without_a_menu_is_caught()
    {
        var verdict = new Verdict();

        LookAtRoot(verdict, "Demo", ["src/Modules/Demo/DemoModule.cs", "src/Modules/Demo/Permissions.cs", "src/Modules/Demo/Links.cs", "src/Modules/Demo/README.md", "src/Modules/Demo/Pages/Menu.cs"]);

        verdict.MustCatch("src/Modules/Demo/Menu.cs is missing");
    }

    private static void LookAtRoot(Verdict verdict, string module, IReadOnlyList<string> files)
    {
        foreach (var name in (string[])[$"{module}Module.cs", "Permissions.cs", "Menu.cs", "Links.cs", "README.md"])
        {
            var path = $"src/Modules/{module}/{name}";
            verdict.Look($"{path} is missing", files.Contains(path));
        }
    }
}
