using System.Globalization;
using System.Text;
using System.Xml;
using LienThong.Kernel.Files;

namespace LienThong.Documents;

/// <summary>A file of a package: where it lies in it, and what it is.</summary>
/// <param name="Name">As dossier.xml and the package call it.</param>
internal sealed record PackageFile(string Name, FiledFile File);

/// <summary>Writes dossier.xml with the fields of Phụ lục VI of NĐ 30/2020, what <see cref="CheckDossier"/> reads. Pure.</summary>
internal static class DossierWriter
{
    /// <param name="Organ">Mã định danh of the agency.</param>
    /// <param name="OrganName">Its name, the author of its own documents.</param>
    internal sealed record Source(Dossier Row, string Organ, string OrganName, IReadOnlyList<FiledRow> Documents, ILookup<Guid, FiledFile> Files, ILookup<Guid, string> To);

    private static readonly XmlWriterSettings Settings = new() { Indent = true, Encoding = new UTF8Encoding(false) };

    /// <summary>The XML, and the files in the order in which it names them.</summary>
    public static (byte[] Xml, IReadOnlyList<PackageFile> Files) Write(Source source)
    {
        var (row, files) = (source.Row, new List<PackageFile>());
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartElement(DossierFormat.Dossier);
            Code(xml, source);
            Text(xml, "Title", row.Title);
            Text(xml, "Maintenance", DossierWords.Retention(row.Retention));
            Text(xml, "Rights", row.Rights);
            Text(xml, "Creator", row.KeeperName);
            Text(xml, "Language", DossierWords.Language);
            Day(xml, "StartDate", row.StartDate);
            Day(xml, "EndDate", row.EndDate);
            Number(xml, "DocTotal", source.Documents.Count);
            Number(xml, "PageTotal", source.Documents.Sum(d => (long)(d.Pages ?? 0)));
            Text(xml, "Description", row.Description);
            xml.WriteStartElement(DossierFormat.Documents);
            for (var i = 0; i < source.Documents.Count; i++) Document(xml, source, source.Documents[i], i + 1, files);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return (bytes.ToArray(), files);
    }

    private static void Document(XmlWriter xml, Source source, FiledRow d, int ordinal, List<PackageFile> files)
    {
        xml.WriteStartElement(DossierFormat.Document);
        Code(xml, source);
        Number(xml, "DocOrdinal", ordinal);
        Text(xml, "TypeName", DocumentType.NameOf(d.TypeCode));
        Text(xml, "CodeNumber", d.CodeNumber);
        Text(xml, "CodeNotation", d.CodeNotation);
        Day(xml, "IssuedDate", d.Issued);
        Text(xml, "OrganName", d.IsIncoming ? d.Organ : source.OrganName);
        Text(xml, "Subject", d.Subject);
        Text(xml, "Language", DossierWords.Language);
        if (d.Pages is { } pages) Number(xml, "PageAmount", pages);
        Text(xml, "Description", d.Note);
        if (d.Signer.Length > 0)
        {
            xml.WriteStartElement("SignerInfo");
            Text(xml, "Position", d.SignerPosition);
            Text(xml, "FullName", d.Signer);
            xml.WriteEndElement();
        }

        Number(xml, "Priority", (int)d.Urgency);
        // A day asked for before the letter itself is nobody's deadline.
        Day(xml, "DueDate", d.Due < d.Issued ? null : d.Due);
        if (d.IsIncoming)
        {
            Day(xml, "ArrivalDate", d.Arrived);
            if (d.ArrivalNumber is { } number) Number(xml, "ArrivalNumber", number);
        }
        else
        {
            foreach (var to in source.To[d.RecordId])
            {
                xml.WriteStartElement(DossierFormat.To);
                Text(xml, "OrganName", to);
                xml.WriteEndElement();
            }

            if (d.Copies is { } copies) Number(xml, "IssuedAmount", copies);
        }

        xml.WriteStartElement("Files");
        foreach (var (file, place) in source.Files[d.RecordId].Select((f, i) => (f, i + 1)))
        {
            var name = FileName.Clean(string.Create(CultureInfo.InvariantCulture, $"{ordinal:000}-{place:00}-{file.Name}"));
            files.Add(new(name, file));
            xml.WriteStartElement(DossierFormat.File);
            Text(xml, "Name", name);
            Number(xml, "Size", file.Size);
            Text(xml, "Sha256", file.Hash);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Code(XmlWriter xml, Source source)
    {
        xml.WriteStartElement("FileCode");
        Text(xml, "OrganId", source.Organ);
        Number(xml, "FileCatalog", source.Row.Year);
        Text(xml, "FileNotation", source.Row.Notation);
        xml.WriteEndElement();
    }

    // What is empty is left out: the check says that it is missing.
    private static void Text(XmlWriter xml, string name, string value)
    {
        if (value.Length > 0) xml.WriteElementString(name, value);
    }

    private static void Day(XmlWriter xml, string name, DateOnly? day)
    {
        if (day is { } d) xml.WriteElementString(name, d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static void Number(XmlWriter xml, string name, long value) => xml.WriteElementString(name, value.ToString(CultureInfo.InvariantCulture));
}
