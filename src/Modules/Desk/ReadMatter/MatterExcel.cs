using LienThong.WebKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LienThong.Desk.ReadMatter;

/// <summary>A matter as a workbook: its steps from the first on, and its records.</summary>
internal static class MatterExcel
{
    private static readonly string[] Steps = [CourseWords.When, CourseWords.Record, CourseWords.Gist, CourseWords.Step, CourseWords.Who, CourseWords.Note];

    private static readonly string[] Records = [CourseWords.Day, CourseWords.Kind, CourseWords.Code, CourseWords.Gist, CourseWords.From, CourseWords.State, CourseWords.Holder];

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet(Links.MatterExcel, async (Guid id, HttpContext http, Current current, MatterReading reading) =>
        {
            var reader = await current.ReaderAsync();
            if (!reader.May(Permissions.Matter)) return Results.StatusCode(StatusCodes.Status403Forbidden);
            if (await reading.FindAsync(id, reader, http.RequestAborted) is not { } matter) return Results.NotFound();
            var by = matter.Records.ToDictionary(r => r.Id);
            var steps = matter.Marks.Reverse().Select(m => new object?[] { Vn.DateTime(m.Mark.At), by[m.Record].Name, by[m.Record].Title, m.Mark.Text, m.Mark.Who, m.Mark.Note });
            var records = matter.Records.Select(r => new object?[] { r.Day, r.Kind, r.Code, r.Title, r.From, r.State, string.Join("; ", matter.Holders[r.Id]) });
            XlsxSheet[] sheets = [new(CourseWords.Course, Steps, steps.ToAsyncEnumerable()), new(CourseWords.Records, Records, records.ToAsyncEnumerable())];
            return Results.Stream(to => Xlsx.WriteAsync(to, sheets, http.RequestAborted), Xlsx.ContentType, "qua-trinh-vu-viec.xlsx");
        }).RequireAuthorization().ExcludeFromDescription();
}
