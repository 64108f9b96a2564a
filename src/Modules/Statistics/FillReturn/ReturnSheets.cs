using System.Globalization;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;
using LienThong.Statistics.Returns;
using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Statistics.FillReturn;

/// <summary>A form as a workbook: out with what stands in it, and in again, line by line.</summary>
internal sealed class ReturnSheets(UnitOfWork work, Files files, IndicatorBook book)
{
    public XlsxSheet Sheet(FillReturn.View view) => new(view.Form.Code, Heads(view.Form), view.Form.Lines.Select(l => Row(view.Form, l, view.Cells.GetValueOrDefault(l.No, ReturnCell.Empty))).ToAsyncEnumerable())
    {
        Widths = [10, 46, 26, 18, .. view.Form.Plan ? [20] : Array.Empty<int>(), 20, 44],
    };

    private static string[] Heads(ReturnForm form) => [ReturnWords.Code, ReturnWords.Indicator, ReturnWords.Part, ReturnWords.Unit, .. form.Plan ? [ReturnWords.Plan] : Array.Empty<string>(), ReturnWords.Value, ReturnWords.Answer];

    /// <summary>The actor's waiting workbook as cells; lines that it does not name keep what stands there. Invalid (field <c>File</c>) with every row that cannot be taken.</summary>
    public async Task<Result<Dictionary<int, ReturnCell>>> ReadAsync(ReturnForm form, IReadOnlyDictionary<int, ReturnCell> kept, StagedFileId id, PersonId person, CancellationToken ct)
    {
        if (await work.ReadAsync(s => files.StagedAsync(s, id, person), ct) is not { } staged) return Fail.NotFound();
        var tables = await files.SheetsAsync(staged, ct);
        return tables.IsOk ? Read(form, kept, tables.Value) : tables.Failure;
    }

    internal Result<Dictionary<int, ReturnCell>> Read(ReturnForm form, IReadOnlyDictionary<int, ReturnCell> kept, IReadOnlyList<SheetTable> tables)
    {
        foreach (var table in tables.Where(t => t.Lines.Count > 0))
        {
            var heads = table.Lines[0].Cells.Select(c => Fold.Words(c ?? "")).ToList();
            int Of(string head) => heads.IndexOf(Fold.Words(head));
            var (code, part, plan, value, answer) = (Of(ReturnWords.Code), Of(ReturnWords.Part), form.Plan ? Of(ReturnWords.Plan) : -1, Of(ReturnWords.Value), Of(ReturnWords.Answer));
            if (code < 0 || value < 0) continue;
            if (table.Merged.Count > 0) return Fail.Invalid("File", "statistics.return.merged", ReturnWords.SheetMerged(table.Merged[0]));
            var (cells, faults) = (kept.ToDictionary(), new List<FieldError>());
            var seen = new HashSet<int>();
            foreach (var line in table.Lines.Skip(1))
            {
                string Cell(int at) => at >= 0 && at < line.Cells.Count ? Nfc.Clean(line.Cells[at]) : "";
                string Said(int at) => line.Numbers.Contains(at) ? Typed(Cell(at)) : Cell(at);
                if (Cell(code).Length == 0) continue;
                if (form.Lines.FirstOrDefault(l => string.Equals(l.Indicator.Code, Cell(code), StringComparison.OrdinalIgnoreCase) && Fold.Words(book.Label(l.Breakdown)) == Fold.Words(Cell(part))) is not { } found)
                    faults.Add(new("File", "statistics.return.line", ReturnWords.SheetUnknown(line.Number, Cell(code), Cell(part))));
                else if (!seen.Add(found.No)) faults.Add(new("File", "statistics.return.twice", ReturnWords.SheetTwice(line.Number, Cell(code))));
                else cells[found.No] = ReturnCell.Of(Said(value), Cell(answer), plan >= 0 ? Said(plan) : kept.GetValueOrDefault(found.No, ReturnCell.Empty).Plan);
            }

            if (faults.Count > 0) return Fail.Invalid([.. faults]);
            return cells.Values.Any(c => c.Typed.Length > 0) ? cells : Fail.Invalid("File", "statistics.return.sheet-empty", ReturnWords.SheetEmpty);
        }

        return Fail.Invalid("File", "statistics.return.not-a-sheet", ReturnWords.NotASheet);
    }

    /// <summary>A number cell as people write it here: 1234.5 is 1.234,5.</summary>
    private static string Typed(string number) => decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? Vn.Number(value, 10) : number;

    private object?[] Row(ReturnForm form, ReturnLine line, ReturnCell cell) =>
        [line.Indicator.Code, StatisticsWords.Title(line.Indicator.Name), book.Label(line.Breakdown), line.Indicator.Unit, .. form.Plan ? [Number(cell.Plan)] : Array.Empty<object?>(), Number(cell.Typed), cell.Answer.Length > 0 ? cell.Answer : null];

    // What reads as a bare number stands there as one, so that Excel adds it up; anything else as it was typed.
    private static object? Number(string typed) => typed.Length == 0 ? null : NumberReading.Read(typed) is Result<TypedNumber>.Ok { Answer: { Unit.Length: 0, Scale.Word.Length: 0 } said } ? said.Number : typed;
}

/// <summary>The workbook of a form.</summary>
internal static class ReturnSheetEndpoint
{
    public static void MapReturnSheets(this IEndpointRouteBuilder app) =>
        app.MapGet(Links.ReturnSheet, async (string form, string period, HttpContext http, Current current, FillReturn handler, ReturnSheets sheets) =>
        {
            var reader = await current.ReaderAsync();
            if (!reader.May(Permissions.Report)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            return (await ReturnPlace.FindAsync(handler, reader, form, period, http.RequestAborted))
                .ToHttp(view => Results.Stream(to => Xlsx.WriteAsync(to, [sheets.Sheet(view)]), Xlsx.ContentType, $"{view.Form.Slug}-{view.Period.Text}.xlsx"));
        }).ExcludeFromDescription();
}
