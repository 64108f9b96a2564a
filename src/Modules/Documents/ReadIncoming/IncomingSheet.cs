using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>Writes rows into a workbook as they come: the memory used does not grow with their number.</summary>
internal sealed class IncomingSheet
{
    /// <summary>Fills a stream that can seek; the caller rewinds it.</summary>
    public async Task WriteAsync(Stream stream, IReadOnlyList<string> head, IAsyncEnumerable<IReadOnlyList<string>> rows)
    {
        using var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = book.AddWorkbookPart();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(sheet))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            Write(writer, head);
            await foreach (var row in rows) Write(writer, row);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        using var index = OpenXmlWriter.Create(workbook);
        index.WriteStartElement(new Workbook());
        index.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
        index.WriteElement(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = IncomingSheetWords.Name, SheetId = 1, Id = workbook.GetIdOfPart(sheet) });
        index.WriteEndElement();
        index.WriteEndElement();
    }

    /// <summary>The columns of the list, in the order of the paper book.</summary>
    public static IReadOnlyList<string> Cells(IncomingRow r) =>
    [
        r.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), Vn.Date(r.ArrivalDate), r.SenderName, r.Notation, Vn.Date(r.IssuedDate),
        r.TypeCode.Length > 0 ? DocumentType.NameOf(r.TypeCode) : "", r.Title, r.SignerName, IncomingWords.Of(r.Urgency), Vn.Date(r.Due), IncomingWords.Of(r.State), r.Holder,
    ];

    private static void Write(OpenXmlWriter writer, IReadOnlyList<string> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteStartElement(new Cell { DataType = CellValues.InlineString });
            writer.WriteElement(new InlineString(new Text(Printable(cell)) { Space = SpaceProcessingModeValues.Preserve }));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    // XML 1.0 knows no control characters; imported texts may hold some.
    private static string Printable(string text) => text.All(c => c >= ' ' || c is '\n' or '\t') ? text : string.Concat(text.Where(c => c >= ' ' || c is '\n' or '\t'));
}
