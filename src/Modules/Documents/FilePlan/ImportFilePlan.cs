using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;

namespace LienThong.Documents;

/// <summary>Nhập danh mục: takes the good lines of a workbook or CSV in one transaction and names those that it did not take.</summary>
internal sealed class ImportFilePlan(UnitOfWork work, Files files, Organisations organisations)
{
    /// <param name="Refused">In words, with the line of the file.</param>
    internal sealed record Answer(int Taken, int AlreadyThere, IReadOnlyList<string> Refused);

    /// <summary>The actor's waiting file. Invalid (field <c>File</c>) for a file without the columns or without lines.</summary>
    public async Task<Result<Answer>> HandleAsync(int year, StagedFileId id, Act act, CancellationToken ct)
    {
        if (await work.ReadAsync(s => files.StagedAsync(s, id, act.Actor.Person), ct) is not { } staged) return Fail.NotFound();
        var lines = await ReadAsync(staged, ct);
        return lines.IsOk ? await work.WriteAsync(Permissions.EditFilePlan, act, s => TakeAsync(s, year, lines.Value, staged.Name), ct) : lines.Failure;
    }

    private async Task<Result<List<HeadingLine>>> ReadAsync(StagedFile staged, CancellationToken ct)
    {
        if (await files.CsvAsync(staged, ct) is { } csv) return csv.IsOk ? FilePlanSheet.Read(csv.Value) : csv.Failure;
        var tables = await files.SheetsAsync(staged, ct);
        return tables.IsOk ? FilePlanSheet.Read(tables.Value) : tables.Failure;
    }

    private async Task<Result<Answer>> TakeAsync(Session s, int year, List<HeadingLine> lines, string name)
    {
        var (act, agency, today) = (s.Act, s.Act.Actor.Agency, Clock.DateOf(s.Act.At));
        if (!SaveHeading.IsYear(year, today)) return Fail.Invalid("Year", "documents.file-plan.year", DossierTexts.NoYear(today.Year - SaveHeading.YearsBack, today.Year + SaveHeading.YearsAhead));
        await s.HoldTableAsync("[documents.file_heading]");
        var fields = await SaveHeading.FieldsAsync(s, organisations, agency, today);
        var held = (await s.QueryAsync<string>("select notation from [documents.file_heading] where agency_id = @Agency and year = @Year", new { Agency = agency, Year = year })).ToHashSet(StringComparer.Ordinal);
        var (taken, refused, seen, known) = (new List<FileHeading>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var line in lines)
        {
            var (heading, faults) = fields.Read(agency, year, line.Input, act.At);
            if (heading is null) refused.AddRange(faults.Select(f => DossierTexts.Row(line.Number, f.Message)));
            else if (!seen.Add(heading.Notation)) refused.Add(DossierTexts.Row(line.Number, DossierTexts.HeadingTwice(heading.Notation)));
            else if (held.Contains(heading.Notation)) known++;
            else taken.Add(heading);
        }

        await s.AddManyAsync<DocumentsContext, FileHeading>(taken);
        s.Audit("documents.file-plan.imported", FilePlanRow.Kind, agency.Value, new { name, year, rows = taken.Count, refused = refused.Count });
        return new Answer(taken.Count, known, refused);
    }
}
