using LienThong.Architecture.Support;

namespace LienThong.Architecture;

/// <summary>The list of security requirements: whole, in its few words, and leading to what exists. Whether a row is true, only a reader can say.</summary>
public sealed class SecurityListTests
{
    private const string List = "docs/security/asvs.csv", Page = "docs/security/README.md", Dash = " – ";
    private const int LongestWording = 15;
    private static readonly string[] States = ["met", "partly", "not met", "not applicable"];

    /// <summary>Levels 1 and 2 of ASVS 4.0.3: each section with its numbers; those left out are of level 3 or were deleted.</summary>
    private const string Standard = """
        1.1:1-7 1.2:1-4 1.4:1,4-5 1.5:1-4 1.6:1-4 1.7:1-2 1.8:1-2 1.9:1-2 1.10:1 1.11:1-2 1.12:2 1.14:1-6
        2.1:1-12 2.2:1-3 2.3:1-3 2.4:1-5 2.5:1-7 2.6:1-3 2.7:1-6 2.8:1-7 2.9:1-3 2.10:1-4
        3.1:1 3.2:1-4 3.3:1-4 3.4:1-5 3.5:1-3 3.7:1
        4.1:1-3,5 4.2:1-2 4.3:1-3
        5.1:1-5 5.2:1-8 5.3:1-10 5.4:1-3 5.5:1-4
        6.1:1-3 6.2:1-6 6.3:1-2 6.4:1-2
        7.1:1-4 7.2:1-2 7.3:1,3-4 7.4:1-3
        8.1:1-4 8.2:1-3 8.3:1-8
        9.1:1-3 9.2:1-4
        10.2:1-2 10.3:1-3
        11.1:1-8
        12.1:1-3 12.2:1 12.3:1-6 12.4:1-2 12.5:1-2 12.6:1
        13.1:1,3-5 13.2:1-3,5-6 13.3:1-2 13.4:1-2
        14.1:1-4 14.2:1-6 14.3:2-3 14.4:1-7 14.5:1-4
        """;

    private static readonly string[] Required = [.. Standard.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(Numbers)];

    [Fact]
    public void The_standard_has_259_requirements_of_these_levels() => Assert.Equal(259, Required.Distinct().Count());

    [Fact]
    public void Every_requirement_stands_once_and_leads_to_what_exists()
    {
        var verdict = new Verdict();
        LookAtRows(verdict, File.ReadAllLines(Path.Combine(House.Root, List)), Required, p => Path.Exists(Path.Combine(House.Root, p)), TestClasses());
        verdict.MustHold();
    }

    [Fact]
    public void The_page_tells_the_lists_own_totals()
    {
        var verdict = new Verdict();
        LookAtTotals(verdict, File.ReadAllLines(Path.Combine(House.Root, List)), File.ReadAllLines(Path.Combine(House.Root, Page)));
        verdict.MustHold();
    }

    [Fact]
    public void Planted_rows_that_lack_or_lie_are_caught()
    {
        var verdict = new Verdict();

        LookAtRows(verdict,
            [
                "requirement,what,state,where,tested", "1.1.1,Fine,met,src/A.cs,ATests", "1.1.1,Twice,partly,src/A.cs – half,", "1.1.2,State,done,src/A.cs,",
                "1.1.3,Place,met,src/B.cs,", "1.1.4,Test,met,src/A.cs,BTests", "1.1.5,Nowhere,met,,", "1.1.6,Silent,partly,src/A.cs,", "1.1.7,Why,not applicable,,", "9.9.9,Unknown,not met,src/A.cs – all of it,",
            ],
            [.. Numbers("1.1:1-8")], p => p == "src/A.cs", ["ATests"]);

        verdict.MustCatch(
            "1.1.1 stands 2 times", "1.1.2 has no known state: done", "1.1.3 names src/B.cs which is not there", "1.1.4 names the test BTests which is not there", "1.1.5 names  which is not there",
            "1.1.6 must say after the dash what lacks, and only then", "1.1.7 gives no reason", "1.1.8 stands 0 times", "9.9.9 is none of the standard's");
    }

    [Fact]
    public void A_planted_total_that_went_stale_is_caught()
    {
        var verdict = new Verdict();

        LookAtTotals(verdict, ["head", "1.1.1,a,met,src/A.cs,", "1.1.2,b,met,src/A.cs,"], ["| met | 1 |", "| partly | 0 |", "| not met | 0 |", "| not applicable | 0 |"]);

        verdict.MustCatch("met: the page must say 2");
    }

    private static void LookAtRows(Verdict verdict, IReadOnlyList<string> lines, IReadOnlyList<string> required, Func<string, bool> isThere, IReadOnlyCollection<string> tests)
    {
        var rows = lines.Skip(1).Select(l => l.Split(',')).ToList();
        foreach (var row in rows) verdict.Look($"{row[0]} has {row.Length} fields", row.Length == 5);
        foreach (var id in required) verdict.Look($"{id} stands {rows.Count(r => r[0] == id)} times", rows.Count(r => r[0] == id) == 1);
        foreach (var row in rows.Where(r => r.Length == 5))
        {
            var (id, state, place, lack) = (row[0], row[2], row[3].Split(Dash)[0], row[3].Split(Dash, 2).ElementAtOrDefault(1) ?? "");
            verdict.Look($"{id} is none of the standard's", required.Contains(id));
            verdict.Look($"{id} has no known state: {state}", States.Contains(state));
            verdict.Look($"{id} says nothing or too much", row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is > 0 and <= LongestWording);
            foreach (var test in row[4].Split(';').Where(t => t.Length > 0)) verdict.Look($"{id} names the test {test} which is not there", tests.Contains(test));
            if (state == "not applicable")
            {
                verdict.Look($"{id} gives no reason", row[3].Length > 0);
                continue;
            }

            foreach (var path in place.Split(';')) verdict.Look($"{id} names {path} which is not there", path.Length > 0 && isThere(path));
            verdict.Look($"{id} must say after the dash what lacks, and only then", state is "partly" or "not met" ? lack.Length > 0 : lack.Length == 0);
        }
    }

    private static void LookAtTotals(Verdict verdict, IReadOnlyList<string> list, IReadOnlyList<string> page)
    {
        var states = list.Skip(1).Select(l => l.Split(',')[2]).ToList();
        foreach (var state in States)
        {
            var total = states.Count(s => s == state);
            verdict.Look($"{state}: the page must say {total}", page.Contains($"| {state} | {total} |"));
        }
    }

    // "4.1:1-3,5" gives 4.1.1, 4.1.2, 4.1.3, 4.1.5.
    private static IEnumerable<string> Numbers(string section)
    {
        var (name, parts) = (section.Split(':')[0], section.Split(':')[1].Split(','));
        foreach (var ends in parts.Select(p => p.Split('-').Select(int.Parse).ToList()))
            for (var number = ends[0]; number <= ends[^1]; number++) yield return $"{name}.{number}";
    }

    private static HashSet<string> TestClasses() => [.. House.Files("tests", "*.cs").Select(f => Path.GetFileNameWithoutExtension(f))];
}
