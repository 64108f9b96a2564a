using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.Kernel.Search;
using LienThong.SectorRegisters.Registers;

namespace LienThong.SectorRegisters.SaveRecord;

/// <summary>Enters a record into the own agency's book, or changes one: the version before is kept.</summary>
internal sealed class SaveRecord(UnitOfWork work, IAreaReads areas, SearchIndex search, Clock clock)
{
    /// <param name="Id">The record that is changed; null for a new one.</param>
    /// <param name="Version">The version that the form showed.</param>
    /// <param name="Cells">What was typed, by the fields' keys; also <c>area</c> and <c>parent</c>.</param>
    internal sealed record Request(SectorRegister Register, SectorRecordId? Id, Guid? Version, IReadOnlyDictionary<string, string> Cells);

    public async Task<Result<SectorRecordId>> HandleAsync(Request request, Act act, CancellationToken ct)
    {
        var register = request.Register;
        var reading = RecordReading.Of(register, register.Shape.New(), key => request.Cells.GetValueOrDefault(key), strict: false);
        return await work.WriteAsync<SectorRecordId>(Permissions.Write, act, async session =>
        {
            var (row, seen) = (reading.Row, (DateOnly?)clock.Today);
            await new RecordPlaces(session, areas, act.Actor.Agency, clock.Today).PlaceAsync(reading, request.Cells.GetValueOrDefault(SectorRegister.AreaKey), request.Cells.GetValueOrDefault(SectorRegister.ParentKey));
            if (request.Id is { } id)
            {
                if (await SectorRecords.CurrentAsync(session, register, id) is not { } before || before.AgencyId != act.Actor.Agency) return Fail.NotFound();
                if (before.Struck) return Fail.Refused("sector.record.struck", SectorWords.StruckStays);
                seen = before.SeenDay;
                if (request.Version != before.Id) return Fail.Conflict(0);
                if (act.Why is null) reading.Fault("why", "reason", SectorWords.ReasonMissing);
            }

            if (reading.Faults.Count > 0) return reading.Failure;
            row.RecordId = request.Id ?? TypedId.New<SectorRecordId>();
            row.AgencyId = act.Actor.Agency;
            row.SeenDay ??= seen;
            SectorRecords.Sign(row, act);
            await SectorRecords.PutAsync(session, search, register, row);
            session.Audit(request.Id is null ? "sector.record.added" : "sector.record.changed", "sector", row.RecordId.Value, new { register = register.Code, name = SectorRegister.NameOf(row) });
            return row.RecordId;
        }, ct);
    }
}
