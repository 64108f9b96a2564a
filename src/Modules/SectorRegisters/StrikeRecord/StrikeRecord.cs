using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Search;
using LienThong.SectorRegisters.Registers;

namespace LienThong.SectorRegisters.StrikeRecord;

/// <summary>Strikes a record out with a reason: it stays readable in its place and counts no longer.</summary>
internal sealed class StrikeRecord(UnitOfWork work, SearchIndex search)
{
    public Task<Result<Done>> HandleAsync(SectorRegister register, SectorRecordId id, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Write, act, async session =>
    {
        if (await SectorRecords.CurrentAsync(session, register, id) is not { } row || row.AgencyId != act.Actor.Agency) return Fail.NotFound();
        if (row.Struck) return Fail.Refused("sector.record.struck", SectorWords.StruckStays);
        if (act.Why is null) return Fail.Invalid("why", "sector.record.reason", SectorWords.ReasonMissing);
        foreach (var under in RegisterBook.Under(register))
            if (await session.ScalarAsync<long>($"select count(*) from {under.Shape.Table} where parent_id = @Id and superseded_at is null and not struck", new { Id = id }) is > 0 and var left)
                return Fail.Refused("sector.record.has-parts", SectorWords.HasParts(left, under.One));
        SectorRecords.Sign(row, act);
        row.Struck = true;
        await SectorRecords.PutAsync(session, search, register, row);
        session.Audit("sector.record.struck", "sector", id.Value, new { register = register.Code, name = SectorRegister.NameOf(row) });
        return Done.It;
    }, ct);
}
