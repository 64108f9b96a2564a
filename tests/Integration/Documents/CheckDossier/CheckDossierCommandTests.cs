using System.IO.Compression;
using System.Text.Json;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents.CheckDossier;

public sealed class CheckDossierCommandTests
{
    [Fact]
    public async Task The_command_names_every_fault_and_makes_no_data()
    {
        var folder = Directory.CreateTempSubdirectory("lt_dossier_").FullName;
        var (package, data) = (Path.Combine(folder, "ho-so.zip"), Path.Combine(folder, "data"));
        using (var zip = ZipFile.Open(package, ZipArchiveMode.Create))
        {
            await using (var xml = new StreamWriter(zip.CreateEntry("dossier.xml").Open())) await xml.WriteAsync("<Dossier><StartDate>hôm qua</StartDate></Dossier>");
            await using (var file = new StreamWriter(zip.CreateEntry("Files/thua.pdf").Open())) await file.WriteAsync("%PDF-1.7");
        }

        await using var program = new ChildNode(new DataSettings(data));
        var (code, report) = await program.TryRunAsync("documents", "check-dossier", package, "--json");
        var codes = JsonDocument.Parse(report).RootElement.GetProperty("faults").EnumerateArray().Select(f => f.GetProperty("code").GetString()).ToList();

        Assert.Equal(1, code);
        Assert.Equal("documents.dossier.date", codes[0]);
        Assert.Equal(7, codes.Count(c => c == "documents.dossier.missing"));
        Assert.Equal("documents.dossier.file-unlisted", codes[^1]);
        Assert.False(Directory.Exists(data));
        Directory.Delete(folder, recursive: true);
    }
}
