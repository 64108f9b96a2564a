using System.Text.RegularExpressions;
using LienThong.Architecture.Support;

namespace LienThong.Architecture;

public sealed class SliceTests
{
    [Fact]
    public void Each_use_case_has_a_test_in_the_mirrored_folder_or_one_that_names_it()
    {
        var verdict = new Verdict();
        LookAtSlices(verdict, [.. House.Files("src/Modules", "*.cs")], House.Files("tests", "*Tests.cs").ToDictionary(f => f, f => File.ReadAllText(Path.Combine(House.Root, f))));
        verdict.MustHold();
    }

    [Fact]
    public void A_planted_use_case_without_a_test_is_caught()
    {
        var verdict = new Verdict();

        LookAtSlices(verdict,
            ["src/Modules/Demo/AddThing/AddThing.cs", "src/Modules/Demo/DropThing/DropThing.cs", "src/Modules/Demo/KeepThing/KeepThing.cs", "src/Modules/Demo/Data/ThingMap.cs"],
            new()
            {
                ["tests/Integration/Demo/AddThing/AddThingTests.cs"] = "",
                ["tests/Unit/Demo/Data/DropThings.cs"] = "new DropThings()",
                ["tests/Integration/Demo/ThingTests.cs"] = "Get<KeepThing>()",
            });

        verdict.MustCatch("Demo/DropThing has no test");
    }

    [Fact]
    public void One_name_leads_to_one_file()
    {
        var verdict = new Verdict();
        LookAtNames(verdict, House.Files("src", "*.cs").Concat(House.Files("src", "*.razor")).Concat(House.Files("tests", "*.cs")).Where(f => !f.StartsWith("src/Migrations.", StringComparison.Ordinal)));
        verdict.MustHold();
    }

    [Fact]
    public void A_planted_second_file_of_a_name_is_caught()
    {
        var verdict = new Verdict();

        LookAtNames(verdict, ["src/Modules/A/Edit/Edit.cs", "src/Modules/B/Edit/Edit.cs", "src/Modules/A/Menu.cs", "src/Modules/B/Menu.cs"]);

        verdict.MustCatch("Edit.cs: src/Modules/A/Edit/Edit.cs, src/Modules/B/Edit/Edit.cs");
    }

    private static void LookAtSlices(Verdict verdict, IReadOnlyList<string> sources, Dictionary<string, string> tests)
    {
        foreach (var parts in sources.Select(f => f.Split('/')).Where(p => p.Length == 5 && p[4] == $"{p[3]}.cs"))
            verdict.Look($"{parts[2]}/{parts[3]} has no test", tests.Any(t => t.Key.Contains($"/{parts[2]}/{parts[3]}/", StringComparison.Ordinal) || Regex.IsMatch(t.Value, $@"\b{parts[3]}\b")));
    }

    private static void LookAtNames(Verdict verdict, IEnumerable<string> files)
    {
        string[] shared = ["Permissions.cs", "Menu.cs", "Links.cs", "Words.cs", "_Imports.razor"];
        foreach (var same in files.GroupBy(f => Path.GetFileName(f).ToLowerInvariant()).Where(g => !shared.Contains(Path.GetFileName(g.First()))))
            verdict.Look($"{Path.GetFileName(same.First())}: {string.Join(", ", same.Order(StringComparer.Ordinal))}", same.Count() == 1);
    }
}
