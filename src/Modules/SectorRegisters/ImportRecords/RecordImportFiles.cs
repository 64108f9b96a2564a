using LienThong.Contracts.SectorRegisters;
using LienThong.Kernel.Identity;
using LienThong.SectorRegisters.Registers;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.SectorRegisters.ImportRecords;

/// <summary>The template to fill in, and the rows that were not taken.</summary>
internal static class RecordImportFiles
{
    private const int FaultWidth = 60, CellWidth = 24;

    public static void MapRecordImportFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet(Links.Template, async (string register, HttpContext http, Current current, ReadRecord.ReadRecord reader) =>
        {
            if (!(await current.ReaderAsync()).May(Permissions.Write)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            if (RegisterBook.OfSlug(register) is not { } book) return Results.NotFound();
            var provinces = await reader.ProvincesAsync(null, http.RequestAborted);
            return Workbook($"mau-{book.Slug}.xlsx", [Template(book, provinces.Count), Choices(book, [.. provinces.Select(p => p.FullName)])]);
        }).ExcludeFromDescription();
        app.MapGet(Links.Faulty, async (string register, string id, HttpContext http, Current current, ImportRecords importer) =>
        {
            var act = await current.ActAsync(Permissions.Write);
            if (!act.IsOk) return Results.StatusCode(StatusCodes.Status403Forbidden);
            if (RegisterBook.OfSlug(register) is not { } book || !TypedId.TryParse<StagedFileId>(id, out var staged)) return Results.NotFound();
            var plan = await importer.CheckAsync(book, staged, act.Value, http.RequestAborted);
            return plan.IsOk ? Workbook($"dong-loi-{book.Slug}.xlsx", [Faulty(book, plan.Value)]) : Results.NotFound();
        }).ExcludeFromDescription();
    }

    private static XlsxSheet Template(SectorRegister book, int provinces)
    {
        var columns = RecordSheet.Columns(book);
        var lists = ChoiceColumns(book);
        return new(book.Title, [.. columns.Select(c => c.Title)], AsyncEnumerable.Empty<object?[]>())
        {
            Widths = [.. columns.Select(_ => CellWidth)],
            Offers = columns.Select((c, i) => (i, c.Key)).Where(c => c.i < 26).Select(c => (c.i, Range: c.Key == SectorRegister.AreaKey
                ? $"'{WorkbookWords.Lists}'!$A$2:$A${provinces + 1}"
                : lists.FindIndex(f => f.Key == c.Key) is >= 0 and var at ? $"'{WorkbookWords.Lists}'!${Letter(at + 1)}$2:${Letter(at + 1)}${lists[at].Choices.Count + 1}" : null))
                .Where(o => o.Range is not null).ToDictionary(o => o.i, o => o.Range!),
        };
    }

    private static XlsxSheet Choices(SectorRegister book, List<string> provinces)
    {
        var lists = ChoiceColumns(book).Select(f => f.Choices).Prepend(provinces).ToList();
        var rows = Enumerable.Range(0, lists.Max(l => l.Count)).Select(i => lists.Select(l => (object?)l.ElementAtOrDefault(i)).ToArray());
        return new(WorkbookWords.Lists, [SectorWords.Area, .. ChoiceColumns(book).Select(f => f.Label)], rows.ToAsyncEnumerable()) { Widths = [.. lists.Select(_ => CellWidth)] };
    }

    private static XlsxSheet Faulty(SectorRegister book, ImportRecords.Plan plan)
    {
        var (columns, faults) = (RecordSheet.Columns(book), plan.Refused.ToLookup(f => f.Row));
        var rows = plan.Lines.Where(l => faults.Contains(l.Number)).Select(l => columns.Select(c => (object?)l[c.Key]).Append(Told(book, faults[l.Number])).ToArray());
        return new(book.Title, [.. columns.Select(c => c.Title), WorkbookWords.FaultColumn], rows.ToAsyncEnumerable()) { Widths = [.. columns.Select(_ => CellWidth), FaultWidth] };
    }

    private static string Told(SectorRegister book, IEnumerable<RecordRefusal> faults) => string.Join('\n', faults.Select(f => f.Field.Length > 0 ? $"{RecordSheet.TitleOf(book, f.Field)}: {f.Message}" : f.Message));

    private static List<RegisterField> ChoiceColumns(SectorRegister book) => [.. book.Fields.Where(f => f.Kind == FieldKind.Choice)];

    private static char Letter(int column) => (char)('A' + column);

    private static IResult Workbook(string name, IReadOnlyList<XlsxSheet> sheets) => Results.Stream(to => Xlsx.WriteAsync(to, sheets), Xlsx.ContentType, name);
}
