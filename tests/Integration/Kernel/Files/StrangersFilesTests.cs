using System.Text;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Files;

/// <summary>Real and hostile files of two test sets (Apache POI, pdf.js) that lie beside the repository: a sample, all of them in the long run.</summary>
public sealed class StrangersFilesTests(ITestOutputHelper output)
{
    private const int Sample = 20;

    [Theory, Engines]
    [Trait("tier", "long")]
    public async Task Strangers_files_are_taken_or_refused_and_never_throw(Engine engine)
    {
        var all = All();
        Assert.SkipWhen(all.Count == 0, "No shared/testsets beside the repository: strangers' files are not there to be read.");
        var isLong = Environment.GetEnvironmentVariable("LIENTHONG_LONG") == "1";
        await StageAsync(engine, isLong ? all : [.. Enumerable.Range(0, Sample).Select(i => all[i * all.Count / Sample])]);
    }

    private async Task StageAsync(Engine engine, IReadOnlyList<string> paths)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var files = new Kernel.Files.Files(db.Work, db.Clock, new(), new(ExtractionLimits.Default));
        var owner = TypedId.New<PersonId>();
        var seen = new List<string>();
        foreach (var path in paths)
        {
            await using var stream = File.OpenRead(path);
            var result = await files.StageAsync(stream, Path.GetFileName(path), owner);
            seen.Add($"{Path.GetExtension(path)} {await ShowAsync(db, files, result)}");
            output.WriteLine($"{Path.GetFileName(path)}: {await ShowAsync(db, files, result)}");
        }

        foreach (var group in seen.CountBy(s => s).OrderBy(g => g.Key, StringComparer.Ordinal)) output.WriteLine($"{group.Value,4} {group.Key}");
        Assert.Equal(paths.Count, seen.Count);
        Assert.Contains(seen, s => s.Contains("Read", StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(db.Settings.Folder, "files", "tmp")));
    }

    private static async Task<string> ShowAsync(TestDatabase db, Kernel.Files.Files files, Result<StagedFile> result)
    {
        if (result is Result<StagedFile>.Invalid refused) return Assert.Single(refused.Errors).Code;
        var content = (await db.Work.ReadAsync(s => files.ContentAsync(s, result.Value.Sha256)))!;
        Assert.True(content.Text is null || content.Text.IsNormalized(NormalizationForm.FormC));
        Assert.Equal(content.TextState is TextState.Read or TextState.Partial, content.Text is { Length: > 0 });
        return $"{content.MediaType} {content.TextState} {content.TextNote}";
    }

    private static List<string> All()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var sets = Path.Combine(folder.FullName, "shared", "testsets");
            if (Directory.Exists(sets)) return [.. Directory.EnumerateFiles(sets, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        }

        return [];
    }
}
