using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Registers;

namespace LienThong.Documents;

/// <summary>The số ký hiệu that a document would get if it were issued now, for display.</summary>
internal sealed class NextCode(UnitOfWork work, Registers registers, Organisations organisations, Clock clock)
{
    public Task<string> OfAsync(OutgoingRow row, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var number = await registers.PeekAsync(s, (await BookPlan.OfAsync(s, row.AgencyId)).ForType(row.TypeCode, clock.Today));
        var agency = await organisations.AgencyAsync(s, row.AgencyId, clock.Today);
        var unit = row.UnitId is { } id ? (await organisations.UnitsAsync(s, row.AgencyId, clock.Today)).Find(u => u.Id == id)?.Notation : null;
        return number is { } next && agency is not null && DocumentType.Find(row.TypeCode) is { } type ? $"{OutgoingNotation.Number(next)}/{OutgoingNotation.Of(type, agency.Notation, unit)}" : "";
    }, ct);
}
