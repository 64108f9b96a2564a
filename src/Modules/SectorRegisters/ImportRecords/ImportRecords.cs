using LienThong.Contracts.Organisation;
using LienThong.Contracts.SectorRegisters;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Search;
using LienThong.Kernel.Text;
using LienThong.SectorRegisters.Registers;

namespace LienThong.SectorRegisters.ImportRecords;

/// <summary>Takes records from a file: all good rows in one transaction, the others come back with reasons; what the book says already is passed over.</summary>
internal sealed class ImportRecords(UnitOfWork work, IAreaReads areas, IAreaLoad areaLoad, SearchIndex search, Files files, Clock clock) : ISectorImport
{
    public IReadOnlyList<string> Registers { get; } = [.. RegisterBook.All.Select(r => r.Code)];

    /// <summary>A file as understood.</summary>
    /// <param name="Fresh">Rows to be added.</param>
    internal sealed record Plan(IReadOnlyList<SectorRecord> Fresh, int Known, IReadOnlyList<RecordRefusal> Refused, IReadOnlyList<RecordLine> Lines)
    {
        public int Faulty => Refused.Select(r => r.Row).Distinct().Count();
    }

    public async Task<RecordImportReport?> ImportAsync(TextReader file, string register, string name, DateOnly? asOf, Act act, CancellationToken ct)
    {
        if (RegisterBook.Find(register) is not { } book) return null;
        var lines = CsvRows.Read(file).Select(r => new RecordLine(r.Line, r.Cells)).ToList();
        // A node that never heard of areas takes those that come with the product.
        if (!await work.ReadAsync(areas.AnyAsync, ct)) await areaLoad.LoadAsync(null, act, ct);
        var written = await work.SystemWriteAsync<RecordImportReport>("sector.import", act, async s => await WriteAsync(s, book, lines, asOf ?? clock.Today, name, act), ct);
        return written.Value;
    }

    /// <summary>What the actor's waiting workbook would bring.</summary>
    public async Task<Result<Plan>> CheckAsync(SectorRegister book, StagedFileId id, Act act, CancellationToken ct)
    {
        var (_, lines) = await LinesAsync(book, id, act, ct);
        return lines.IsOk ? await work.ReadAsync(s => PlanAsync(s, book, lines.Value, clock.Today, act), ct) : lines.Failure;
    }

    /// <summary>Takes its good rows.</summary>
    public async Task<Result<RecordImportReport>> TakeAsync(SectorRegister book, StagedFileId id, Act act, CancellationToken ct)
    {
        var (name, lines) = await LinesAsync(book, id, act, ct);
        return lines.IsOk ? await work.WriteAsync<RecordImportReport>(Permissions.Write, act, async s => await WriteAsync(s, book, lines.Value, clock.Today, name, act), ct) : lines.Failure;
    }

    private async Task<(string Name, Result<List<RecordLine>> Lines)> LinesAsync(SectorRegister book, StagedFileId id, Act act, CancellationToken ct)
    {
        if (await work.ReadAsync(s => files.StagedAsync(s, id, act.Actor.Person), ct) is not { } staged) return ("", Fail.NotFound());
        var tables = await files.SheetsAsync(staged, ct);
        return (staged.Name, tables.IsOk ? RecordSheet.Read(book, tables.Value) : tables.Failure);
    }

    private async Task<RecordImportReport> WriteAsync(Session session, SectorRegister book, List<RecordLine> lines, DateOnly day, string name, Act act)
    {
        // Two imports of one file at once would each find nothing known.
        await session.HoldTableAsync(book.Shape.Table);
        var plan = await PlanAsync(session, book, lines, day, act);
        foreach (var row in plan.Fresh) SectorRecords.Sign(row, act);
        await SectorRecords.AddAsync(session, search, book, plan.Fresh);
        session.Audit("sector.records.imported", "sector", Guid.Empty, new { register = book.Code, name = Nfc.Clean(name), rows = plan.Fresh.Count, refused = plan.Faulty });
        return new(plan.Fresh.Count, plan.Known, plan.Refused);
    }

    private async Task<Plan> PlanAsync(Session session, SectorRegister book, List<RecordLine> lines, DateOnly day, Act act)
    {
        var (places, refused, rows) = (new RecordPlaces(session, areas, act.Actor.Agency, day), new List<RecordRefusal>(), new List<(int Line, SectorRecord Row)>());
        foreach (var line in lines)
        {
            var reading = RecordReading.Of(book, book.Shape.New(), key => line[key], strict: true);
            await places.PlaceAsync(reading, line[SectorRegister.AreaKey], line[SectorRegister.ParentKey]);
            reading.Row.SeenDay ??= day;
            refused.AddRange(reading.Faults.Select(f => new RecordRefusal(line.Number, f.Field, f.Code, f.Message)));
            if (reading.Faults.Count == 0) rows.Add((line.Number, reading.Row));
        }

        var held = await book.Shape.QueryAsync(session, "agency_id = @Agency and superseded_at is null and not struck", new { act.Actor.Agency });
        var (known, seen, fresh) = (held.Select(r => Said(book, r)).ToHashSet(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new List<SectorRecord>());
        var passed = 0;
        foreach (var (line, row) in rows)
        {
            var said = Said(book, row);
            if (known.Contains(said)) passed++;
            else if (!seen.Add(said)) refused.Add(new(line, "", "sector.import.twice", ImportRecordsWords.Twice));
            else
            {
                (row.RecordId, row.AgencyId) = (TypedId.New<SectorRecordId>(), act.Actor.Agency);
                fresh.Add(row);
            }
        }

        return new(fresh, passed, [.. refused.OrderBy(r => r.Row)], lines);
    }

    // All that a record says: two that say the same are one.
    private static string Said(SectorRegister book, SectorRecord row) => string.Join('\u001f', book.Fields.Select(f => f.Shown(row)).Prepend($"{row.AreaId:N}{row.ParentId}"));
}
