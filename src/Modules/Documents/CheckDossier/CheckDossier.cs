using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using LienThong.Contracts.Documents;
using LienThong.Kernel.Files;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Holds a package of a dossier against Phụ lục VI of Nghị định 30/2020/NĐ-CP, against itself, and its files against what it says of them.</summary>
internal sealed class CheckDossier : IDossierPackages
{
    private sealed record Listed(string Place, int Line, string? Name, long? Size, string? Sha256);

    public PackageReport Check(Stream package, CancellationToken ct)
    {
        var faults = new DossierFaults();
        var opened = ZipGuard.Open(package);
        if (opened is Result<ZipArchive>.Refused refused)
        {
            faults.Add("", 0, "package", refused.Message);
            return new(false, 0, 0, faults.All);
        }

        using var zip = opened.Value;
        var entries = Entries(zip, faults);
        var book = new Book(faults);
        if (entries.Remove(DossierFormat.Main, out var main)) Read(main, book, faults, ct);
        else faults.Add(DossierFormat.Main, 0, "no-xml", CheckDossierWords.NoXml);
        foreach (var file in book.Files) CheckFile(file, entries, faults, ct);
        foreach (var left in entries.Keys) faults.Add(left, 0, "file-unlisted", CheckDossierWords.Unlisted);
        return new(faults.All.Count == 0, book.Documents, book.Files.Count, faults.All);
    }

    /// <summary>What stands against the fields alone, before there is a package: each against its rule and against the others.</summary>
    public static IReadOnlyList<PackageFault> Fields(Stream xml, CancellationToken ct)
    {
        var faults = new DossierFaults();
        new DossierXml(faults, new Book(faults).Take).Read(xml, ct);
        return faults.All;
    }

    private static Dictionary<string, ZipArchiveEntry> Entries(ZipArchive zip, DossierFaults faults)
    {
        var entries = new Dictionary<string, ZipArchiveEntry>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries.Where(e => !e.FullName.EndsWith('/')))
        {
            var name = entry.FullName;
            if (name.Contains('\\', StringComparison.Ordinal) || name.StartsWith('/') || name.Split('/').Any(p => p is "." or ".." or "") || name.Contains(':', StringComparison.Ordinal)) faults.Add(name, 0, "entry-name", CheckDossierWords.EntryName);
            else if (!entries.TryAdd(name, entry)) faults.Add(name, 0, "entry-twice", CheckDossierWords.EntryTwice);
        }

        return entries;
    }

    private static void Read(ZipArchiveEntry main, Book book, DossierFaults faults, CancellationToken ct)
    {
        try
        {
            using var stream = main.Open();
            new DossierXml(faults, book.Take).Read(stream, ct);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            faults.Add(DossierFormat.Main, 0, "entry-broken", CheckDossierWords.EntryBroken);
        }
    }

    private static void CheckFile(Listed file, Dictionary<string, ZipArchiveEntry> entries, DossierFaults faults, CancellationToken ct)
    {
        if (file.Name is not { } name) return;
        void Fault(string code, string message) => faults.Add(file.Place, file.Line, code, message);
        if (!entries.Remove(DossierFormat.Folder + name, out var entry))
        {
            Fault("file-missing", CheckDossierWords.FileMissing(name));
            return;
        }

        try
        {
            using var stream = entry.Open();
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var (buffer, size, head) = (new byte[81_920], 0L, Array.Empty<byte>());
            // What unpacks to more than it says is not read to its end.
            for (int read; (read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)) > 0 && (file.Size is not { } most || size <= most);)
            {
                ct.ThrowIfCancellationRequested();
                if (size == 0) head = buffer[..Math.Min(4, read)];
                hash.AppendData(buffer, 0, read);
                size += read;
            }

            if (file.Size is { } said && said != size) Fault("file-size", CheckDossierWords.FileSize(name, said));
            else if (file.Sha256 is { } sum && !sum.Equals(Convert.ToHexString(hash.GetHashAndReset()), StringComparison.OrdinalIgnoreCase)) Fault("file-hash", CheckDossierWords.FileHash(name));
            if (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && !head.AsSpan().SequenceEqual("%PDF"u8)) Fault("file-kind", CheckDossierWords.FileKind(name));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            Fault("entry-broken", CheckDossierWords.EntryBroken);
        }
    }

    /// <summary>What dossier.xml says, as far as one thing in it is held against another.</summary>
    private sealed class Book(DossierFaults faults)
    {
        private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);
        private readonly List<(string Place, int Line, string? Code, DateOnly? Issued)> _documents = [];
        private bool _sent;
        private long _pages;

        public List<Listed> Files { get; } = [];

        public int Documents { get; private set; }

        public void Take(ReadGroup group)
        {
            switch (group.Name)
            {
                case DossierFormat.File: TakeFile(group); break;
                case DossierFormat.To: _sent = true; break;
                case DossierFormat.Document: TakeDocument(group); break;
                default: TakeDossier(group); break;
            }
        }

        private void TakeFile(ReadGroup group)
        {
            var name = group["Name"];
            if (name is not null && FileName.Clean(name) != name) faults.Add(group.Place, group.Line, "file-name", CheckDossierWords.NotAName(name));
            else if (name is not null && !_names.Add(name)) faults.Add(group.Place, group.Line, "file-twice", CheckDossierWords.FileTwice(name));
            else Files.Add(new(group.Place, group.Line, name, group.Number("Size"), group["Sha256"]));
        }

        private void TakeDocument(ReadGroup d)
        {
            Documents++;
            void Fault(string code, string message) => faults.Add(d.Place, d.Line, code, message);
            if (d.Number("DocOrdinal") is { } ordinal && ordinal != Documents) Fault("ordinal", CheckDossierWords.Ordinal(ordinal, Documents));
            if (_sent && d["ArrivalDate"] is not null) Fault("direction", CheckDossierWords.Direction);
            if (Day(d, "ArrivalDate") < Day(d, "IssuedDate")) Fault("arrival", CheckDossierWords.ArrivedBefore);
            if (Day(d, "DueDate") < Day(d, "IssuedDate")) Fault("due", CheckDossierWords.DueBefore);
            if (d["CodeNumber"] is { } number && d["OrganName"] is { } organ && !_known.TryAdd($"{Fold.Text(organ)}|{number.TrimStart('0')}|{d["CodeNotation"]}|{d["IssuedDate"]}", d.Place)) Fault("duplicate", CheckDossierWords.Duplicate(number, organ));
            _pages += d.Number("PageAmount") ?? 0;
            _documents.Add((d.Place, d.Line, Code(d), Day(d, "IssuedDate")));
            _sent = false;
        }

        // Its fields are told at its end, so what documents are held against comes here.
        private void TakeDossier(ReadGroup dossier)
        {
            if (Day(dossier, "EndDate") < Day(dossier, "StartDate")) faults.Add(dossier.Place, dossier.Line, "dates", CheckDossierWords.EndBefore);
            if (dossier.Number("DocTotal") is { } documents && documents != Documents) faults.Add(dossier.Place, dossier.Line, "doc-total", CheckDossierWords.DocTotal(documents, Documents));
            if (dossier.Number("PageTotal") is { } pages && pages != _pages) faults.Add(dossier.Place, dossier.Line, "page-total", CheckDossierWords.PageTotal(pages, _pages));
            var (own, end) = (Code(dossier), Day(dossier, "EndDate"));
            foreach (var (place, line, code, issued) in _documents)
            {
                if (code is not null && own is not null && code != own) faults.Add(place, line, "file-code", CheckDossierWords.OtherCode(code, own));
                if (issued > end) faults.Add(place, line, "after-end", CheckDossierWords.AfterEnd);
            }
        }

        private static string? Code(ReadGroup group) => group["FileCode/OrganId"] is { } organ && group["FileCode/FileCatalog"] is { } year && group["FileCode/FileNotation"] is { } notation ? $"{organ}.{year}.{notation}" : null;

        private static DateOnly? Day(ReadGroup group, string field) => group[field] is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }
}
