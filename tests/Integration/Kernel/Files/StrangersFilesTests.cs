using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using LienThong.Integration.Faults;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Files;

/// <summary>Every file of the test sets sent to a real node, as a program sends them: a sample, all of them in the long run.</summary>
public sealed class StrangersFilesTests(ITestOutputHelper output)
{
    private const int Sample = 24;
    private const int Warm = 8;
    private const long MostGrowth = 100L * 1024 * 1024;
    private const int LeastPdfsWithText = 50;

    [Theory, Engines]
    [Trait("tier", "long")]
    public async Task A_node_takes_or_refuses_every_strangers_file_and_is_none_the_worse(Engine engine)
    {
        var all = StrangersFiles.All;
        Assert.SkipWhen(all.Count == 0, StrangersFiles.Missing);
        IReadOnlyList<string> paths = TestScale.Long ? all : [.. Enumerable.Range(0, Sample).Select(i => all[i * all.Count / Sample])];
        await using var world = await FaultWorld.StartAsync(engine, ["so.vanthu"]);
        using var client = world.Client("so.vanthu");
        // The first files pay for compiling the node's code, which is no growth.
        foreach (var path in paths.Take(Warm)) await SendAsync(client, path);
        var before = Resident(world.Node.Id);

        var seen = new List<(string Extension, string Class)>();
        foreach (var path in paths) seen.Add((Path.GetExtension(path), await SendAsync(client, path)));

        var after = Resident(world.Node.Id);
        var pdfs = seen.Where(s => s.Extension == ".pdf").ToList();
        var read = pdfs.Count(s => s.Class == "text");
        output.WriteLine($"{seen.Count} files: {string.Join(", ", seen.CountBy(s => s.Class).OrderByDescending(c => c.Value).Select(c => $"{c.Value} {c.Key}"))}");
        output.WriteLine($"{read} of {pdfs.Count} PDFs gave text; node's memory {before >> 20} MB before, {after >> 20} MB after");
        Assert.DoesNotContain(seen, s => s.Class.StartsWith('?'));
        Assert.True(after - before < MostGrowth, $"The node grew from {before >> 20} to {after >> 20} MB.");
        if (TestScale.Long) Assert.True(read >= LeastPdfsWithText, $"Only {read} of {pdfs.Count} PDFs gave text.");
        Assert.True(Children(world.Node.Id) <= 4, $"{Children(world.Node.Id)} children are left.");
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(world.Node.Data.Folder, "files", "tmp")));
        Assert.Equal(HttpStatusCode.OK, (await SendRawAsync(client, "cuối.txt", "sau tất cả vẫn nhận"u8.ToArray())).Status);
    }

    // text, inert, or the refusal's code; anything else begins with a question mark and is a fault.
    private static async Task<string> SendAsync(PatientClient client, string path)
    {
        var (status, text) = await SendRawAsync(client, Path.GetFileName(path), await File.ReadAllBytesAsync(path));
        if (status == HttpStatusCode.OK) return JsonDocument.Parse(text).RootElement.GetProperty("textState").GetString() is "read" or "partial" ? "text" : "inert";
        return status == HttpStatusCode.UnprocessableEntity ? JsonDocument.Parse(text).RootElement.GetProperty("errors")[0].GetProperty("code").GetString()! : $"? {path}: {status} {text}";
    }

    private static Task<(HttpStatusCode? Status, string Text)> SendRawAsync(PatientClient client, string name, byte[] bytes) =>
        client.TryAsync($"/api/v1/files?name={Uri.EscapeDataString(name)}", new ByteArrayContent(bytes), Guid.CreateVersion7().ToString());

    private static long Resident(int id)
    {
        using var process = Process.GetProcessById(id);
        return process.WorkingSet64;
    }

    private static int Children(int id) => Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Count(p => int.TryParse(p, CultureInfo.InvariantCulture, out var child) && Parent(child) == id);

    private static int Parent(int id)
    {
        try
        {
            // The name in brackets may hold anything; the fields after it are letters and numbers.
            return int.Parse(File.ReadAllText($"/proc/{id}/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
