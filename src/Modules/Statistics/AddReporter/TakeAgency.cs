using LienThong.Contracts.Organisation;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Statistics.Returns;

namespace LienThong.Statistics.AddReporter;

/// <summary>Takes an agency of the node among those that report to the own one; its own officials fill in, with the accounts that they have.</summary>
internal sealed class TakeAgency(UnitOfWork work, Organisations organisations, IAreaReads areas, Clock clock)
{
    /// <param name="Kind">One of <see cref="ReturnBook.AgencyKinds"/>.</param>
    /// <param name="Area">A province's own id.</param>
    internal sealed record Request(string? Kind, Guid? Agency, Guid? Area, DateOnly? From);

    public Task<Result<ReporterId>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync<ReporterId>(Permissions.Reporters, act, async s =>
    {
        await s.HoldTableAsync("[statistics.reporter]");
        var agencies = await organisations.AgenciesAsync(s, clock.Today);
        var agency = agencies.Find(a => a.Id.Value == request.Agency);
        var faults = new List<FieldError>();
        if (request.Kind is null || !ReturnBook.AgencyKinds.Contains(request.Kind)) faults.Add(new("AgencyKind", "statistics.reporter.agency-kind", ReturnWords.AgencyKind));
        if (agency is null) faults.Add(new("Agency", "statistics.reporter.agency", ReturnWords.AgencyMissing));
        if (request.Area is not { } area || await areas.FindAsync(s, [area], clock.Today) is not [_]) faults.Add(new("AgencyArea", "statistics.reporter.area", ReturnWords.AreaMissing));
        if (request.From is null) faults.Add(new("AgencyFrom", "statistics.reporter.from", ReturnWords.FromMissing));
        if (faults.Count == 0 && (await ReturnStore.OfAgenciesAsync(s, [agency!.Id])).Find(r => r.Kind == request.Kind) is { } known)
            faults.Add(new("Agency", "statistics.reporter.taken", known.OfficeId == act.Actor.Agency ? ReturnWords.AgencyTaken : ReturnWords.AgencyElsewhere(agencies.Find(a => a.Id == known.OfficeId)?.Name ?? ReturnWords.AnotherOffice)));
        if (faults.Count > 0) return Fail.Invalid([.. faults]);
        var row = new ReporterRow { Id = TypedId.New<ReporterId>(), AgencyId = agency!.Id, OfficeId = act.Actor.Agency, AreaId = request.Area!.Value, Kind = request.Kind!, Name = agency.Name, FromDay = request.From!.Value };
        await s.AddManyAsync<StatisticsContext, ReporterRow>([row]);
        s.Audit("statistics.reporter.added", "reporter", row.Id.Value, new { name = row.Name, kind = ReturnWords.KindName(row.Kind) });
        return row.Id;
    }, ct);
}
