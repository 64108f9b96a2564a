using LienThong.Host.Commands;
using LienThong.Integration.Rights;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Files;

/// <summary>tests/hostile-files.csv, set by hand after looking at each file, against what staging says.</summary>
public sealed class HostileFilesTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<string[]> Table = [.. File.ReadLines(Root.Find("tests/hostile-files.csv")).Skip(1).Select(l => l.Split(',', 5))];

    [Fact]
    public void The_table_holds_forty_files_of_each_class_and_says_why()
    {
        Assert.True(Table.Count >= 40, $"Only {Table.Count} files.");
        Assert.Equal(["inert", "refused", "text"], Table.Select(r => r[1]).Distinct().Order());
        Assert.All(Table, r => Assert.Equal((5, r[1] == "refused"), (r.Length, r[2].Length > 0)));
        Assert.DoesNotContain(Table, r => r[4].Length == 0);
    }

    [Theory, Engines]
    public async Task Each_hostile_file_is_taken_or_refused_as_the_table_says(Engine engine)
    {
        Assert.SkipWhen(StrangersFiles.Folder is null, StrangersFiles.Missing);
        await using var db = await TestDatabase.CreateAsync(engine);
        using var reader = new FileReader(ExtractionLimits.Default, ReaderSelf.Program);
        var files = new Kernel.Files.Files(db.Work, db.Clock, new(), reader, new(new()));
        var owner = TypedId.New<PersonId>();
        var wrong = new List<string>();
        foreach (var row in Table)
        {
            await using var stream = File.OpenRead(Path.Combine(StrangersFiles.Folder!, row[0]));
            var found = Show(await files.StageAsync(stream, Path.GetFileName(row[0]), owner));
            output.WriteLine($"{row[0]}: {found}");
            var expected = string.Join(',', row[1..4]);
            if (found != expected) wrong.Add($"{row[0]}: {found} instead of {expected}");
        }

        Assert.Empty(wrong);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(db.Settings.Folder, "files", "tmp")));
    }

    private static string Show(Result<StagedFile> result)
    {
        if (result is Result<StagedFile>.Invalid refused) return $"refused,{Assert.Single(refused.Errors).Code},";
        var file = result.Value;
        var marks = file.Marks == FileMarks.None ? "" : file.Marks.ToString().Replace(", ", "+", StringComparison.Ordinal);
        return $"{(file.TextState is TextState.Read or TextState.Partial ? "text" : "inert")},,{marks}";
    }
}
