using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using LienThong.Contracts.Documents;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Xuất hồ sơ: a dossier as a package of Phụ lục VI, files streamed one after the other. What would not pass our own check is named before, and nothing is sent.</summary>
internal sealed partial class ExportDossier(UnitOfWork work, DossierContents contents, Organisations organisations, Files files, Clock clock)
{
    /// <param name="Document">Place of the document in the dossier; null for the dossier itself.</param>
    internal sealed record Lack(FiledRow? Document, string Message);

    /// <param name="Name">Of the file that it is downloaded as.</param>
    internal sealed record Package(string Name, byte[] Xml, IReadOnlyList<PackageFile> Files);

    /// <summary>The package, ready to be written; or all that stands against it. Null for a dossier that the reader may not know of.</summary>
    public Task<(Package? Ready, IReadOnlyList<Lack> Lacks)?> PrepareAsync(DossierId id, Reader reader, CancellationToken ct) => work.ReadAsync<(Package?, IReadOnlyList<Lack>)?>(async s =>
    {
        if (await DossierScope.FindAsync(s, reader, id) is not { } row) return null;
        var documents = await contents.OfAsync(s, id, reader.Tokens);
        var (attached, to) = await contents.PartsAsync(s, id);
        var agency = await organisations.AgencyAsync(s, row.AgencyId, row.EndDate ?? clock.Today) ?? await organisations.AgencyAsync(s, row.AgencyId, clock.Today);
        var lacks = new List<Lack>();
        if (documents.Count == 0) lacks.Add(new(null, DossierTexts.NothingIn));
        // Who may not see a document does not get it in a package either.
        if (documents.Count(d => !d.Seen) is > 0 and var hidden) lacks.Add(new(null, DossierTexts.HiddenFromPackage(hidden)));
        if (lacks.Count > 0) return (null, lacks);
        var (xml, named) = DossierWriter.Write(new(row, agency?.Code ?? "", agency?.Name ?? "", documents, attached, to));
        lacks.AddRange(LacksOf(xml, documents));
        return lacks.Count > 0 ? (null, lacks) : (new Package(FileName.Clean($"{DossierWords.PackageName}-{row.Year}-{row.Notation}.zip"), xml, named), lacks);
    }, ct);

    /// <summary>Writes the package. Refused where a file may not be handed out (virus, broken store).</summary>
    public async Task<Result<Done>> WriteAsync(Package package, Stream to, CancellationToken ct)
    {
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, ct);
        await using (var main = await zip.CreateEntry(DossierFormat.Main, CompressionLevel.Fastest).OpenAsync(ct)) await main.WriteAsync(package.Xml, ct);
        foreach (var file in package.Files)
        {
            var content = await files.OpenAsync(file.File.Hash, ct);
            if (!content.IsOk) return content.Failure;
            await using var bytes = content.Value;
            await using var entry = await zip.CreateEntry(DossierFormat.Folder + file.Name, CompressionLevel.Fastest).OpenAsync(ct);
            await bytes.CopyToAsync(entry, ct);
        }

        return Done.It;
    }

    // The check that a receiver would make, of the fields; the files are what the store says that they are.
    private static IEnumerable<Lack> LacksOf(byte[] xml, List<FiledRow> documents)
    {
        using var bytes = new MemoryStream(xml);
        foreach (var fault in CheckDossier.Fields(bytes, default))
        {
            var place = DocumentPlace().Match(fault.Place) is { Success: true } match ? int.Parse(match.Groups[1].Value, null) : 0;
            yield return new(place > 0 && place <= documents.Count ? documents[place - 1] : null, Say(fault));
        }
    }

    private static string Say(PackageFault fault) => fault.Code switch
    {
        "documents.dossier.missing" when fault.Place.EndsWith("/Files", StringComparison.Ordinal) => DossierTexts.NoFile,
        "documents.dossier.missing" when fault.Message == CheckDossierWords.Missing("PageAmount") => DossierTexts.NoPages,
        "documents.dossier.missing" when fault.Message == CheckDossierWords.Missing("IssuedDate") => DossierTexts.NoDate,
        "documents.dossier.missing" when fault.Message == CheckDossierWords.Missing("Subject") => DossierTexts.NoSubject,
        "documents.dossier.missing" when fault.Message == CheckDossierWords.Missing("OrganId") => DossierTexts.NoCode,
        _ => fault.Message,
    };

    [GeneratedRegex(@"/Document\[(\d+)\]")]
    private static partial Regex DocumentPlace();
}
