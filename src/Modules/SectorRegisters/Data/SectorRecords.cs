using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Search;
using LienThong.Kernel.Text;
using LienThong.SectorRegisters.Registers;

namespace LienThong.SectorRegisters;

/// <summary>Reading and writing the versions of records.</summary>
internal static class SectorRecords
{
    private const int Batch = 500;

    public static async Task<SectorRecord?> CurrentAsync(Session session, SectorRegister register, SectorRecordId id) =>
        (await register.Shape.QueryAsync(session, "record_id = @Id and superseded_at is null", new { Id = id })) is [var row] ? row : null;

    /// <summary>All versions, the latest first.</summary>
    public static Task<List<SectorRecord>> VersionsAsync(Session session, SectorRegister register, SectorRecordId id) =>
        register.Shape.QueryAsync(session, "record_id = @Id order by recorded_at desc, id desc", new { Id = id });

    /// <summary>Ends the version before and adds the next; the search follows.</summary>
    public static async Task PutAsync(Session session, SearchIndex search, SectorRegister register, SectorRecord row)
    {
        await session.ExecuteAsync($"update {register.Shape.Table} set superseded_at = @At where record_id = @Id and superseded_at is null", new { At = row.RecordedAt, Id = row.RecordId });
        await AddAsync(session, search, register, [row]);
    }

    /// <summary>New records, or new versions whose predecessors are ended.</summary>
    public static async Task AddAsync(Session session, SearchIndex search, SectorRegister register, IReadOnlyList<SectorRecord> rows)
    {
        foreach (var row in rows) row.Folded = Fold.Words($"{row.Number} {row.Name} {row.Place}");
        foreach (var batch in rows.Chunk(Batch))
        {
            await register.Shape.AddAsync(session, batch);
            await search.PutManyAsync(session, [.. batch.Select(row => Entry(register, row))]);
        }
    }

    public static void Sign(SectorRecord row, Act act)
    {
        row.Id = OrderedId.Next();
        row.RecordedAt = act.At;
        row.SupersededAt = null;
        row.PersonId = act.Actor.Person;
        row.PersonName = act.Actor.Display;
        row.Reason = act.Why ?? "";
    }

    // Found by everybody of the agency whose book it is.
    private static SearchEntry Entry(SectorRegister register, SectorRecord row) => new(
        row.RecordId.Value,
        "sector",
        $"{SectorWords.Named(register.One)}: {SectorRegister.NameOf(row)}",
        string.Join('\n', register.Fields.Where(f => f is { Private: false, Kind: FieldKind.Text or FieldKind.Choice }).Select(f => f.Shown(row)).Where(t => t.Length > 0)),
        row.Number,
        row.FromDay is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Kernel.Clock.Offset).ToUniversalTime() : row.RecordedAt,
        Links.Record(register, row.RecordId),
        [.. Permissions.Read.Roles.Select(role => Token.Desk(row.AgencyId, role))],
        Agency: row.AgencyId);
}
