using System.Text.RegularExpressions;
using LienThong.Architecture.Support;

namespace LienThong.Architecture;

/// <summary>What <c>./dev format</c> does to imports, held without loading the whole solution; style and analyzers are the build's to hold.</summary>
public sealed partial class ImportTests
{
    [Fact]
    public void Imports_stand_in_order_the_platforms_first()
    {
        var verdict = new Verdict();
        foreach (var file in new[] { "src", "tests", "bench", "tools" }.SelectMany(folder => House.Files(folder, "*.cs")).Where(f => !f.Contains("/Migrations/", StringComparison.Ordinal)))
            Look(verdict, file, File.ReadAllText(Path.Combine(House.Root, file)));
        verdict.MustHold();
    }

    [Fact]
    public void A_planted_disorder_is_caught()
    {
        var verdict = new Verdict();

        Look(verdict, "Planted.cs", "using LienThong.Kernel;\nusing LienThong.Desk;\nusing System.Text;\n");

        verdict.MustCatch("Planted.cs: LienThong.Desk", "Planted.cs: System.Text");
    }

    private static void Look(Verdict verdict, string file, string text)
    {
        var names = Import().Matches(text).Select(m => m.Groups[1].Value).ToList();
        for (var i = 1; i < names.Count; i++)
            verdict.Look($"{file}: {names[i]}", Rank(names[i - 1]).CompareTo(Rank(names[i])) <= 0);
    }

    private static (bool Other, string Name) Rank(string name) => (name != "System" && !name.StartsWith("System.", StringComparison.Ordinal), name.ToUpperInvariant());

    [GeneratedRegex(@"^using ([\w.]+);\r?$", RegexOptions.Multiline)]
    private static partial Regex Import();
}
