using LienThong.Contracts.Organisation;
using LienThong.Contracts.Statistics;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;
using LienThong.Statistics.Returns;

namespace LienThong.Statistics.AddReporter;

/// <summary>Takes an enterprise among those that report to the own agency, with the person who reports for it: outside the civil service, in no list of agencies.</summary>
internal sealed class AddReporter(UnitOfWork work, OrganisationWriter writer, Organisations organisations, IAreaReads areas, Clock clock) : IReporters
{
    private const int LongestName = 200, LongestPerson = 100;

    /// <param name="Area">A province's own id.</param>
    internal sealed record Request(string? Kind, string? Name, string? TaxCode, Guid? Area, string? Person, DateOnly? From);

    /// <summary>Those that report to some agencies.</summary>
    public Task<List<ReporterRow>> ListAsync(IEnumerable<AgencyId> offices, CancellationToken ct) => work.ReadAsync(s => ReturnStore.OfOfficesAsync(s, offices), ct);

    /// <summary>What can be chosen: provinces, and agencies of the node.</summary>
    public Task<(IReadOnlyList<NamedArea> Provinces, List<AgencyView> Agencies)> ChoicesAsync(CancellationToken ct) => work.ReadAsync(async s => (await areas.ProvincesAsync(s, clock.Today), await organisations.AgenciesAsync(s, clock.Today)), ct);

    public Task<Result<PersonId>> HandleAsync(Request request, Act act, CancellationToken ct) => work.WriteAsync<PersonId>(Permissions.Reporters, act, s => AddAsync(s, request, act), ct);

    public Task<Result<PersonId>> AddAsync(NewReporter reporter, Act act, CancellationToken ct) =>
        work.SystemWriteAsync<PersonId>("statistics.reporter.add", act, s => AddAsync(s, new(reporter.Kind, reporter.Name, reporter.TaxCode, reporter.Area, reporter.Person, reporter.From), act), ct);

    private async Task<Result<PersonId>> AddAsync(Session s, Request request, Act act)
    {
        var (name, tax, person) = (Nfc.Clean(request.Name), Nfc.Clean(request.TaxCode).Replace("-", "", StringComparison.Ordinal), Nfc.Clean(request.Person));
        var faults = new List<FieldError>();
        if (request.Kind is null || !ReturnBook.Kinds.Contains(request.Kind)) faults.Add(new("Kind", "statistics.reporter.kind", ReturnWords.KindMissing));
        if (name.Length is 0 or > LongestName) faults.Add(new("Name", "statistics.reporter.name", ReturnWords.NameMissing));
        if (tax.Length is not (10 or 13) || !tax.All(char.IsAsciiDigit)) faults.Add(new("TaxCode", "statistics.reporter.tax", ReturnWords.TaxInvalid));
        if (request.Area is not { } area || await areas.FindAsync(s, [area], clock.Today) is not [_]) faults.Add(new("Area", "statistics.reporter.area", ReturnWords.AreaMissing));
        if (person.Length is 0 or > LongestPerson) faults.Add(new("Person", "statistics.reporter.person", ReturnWords.PersonMissing));
        if (request.From is null) faults.Add(new("From", "statistics.reporter.from", ReturnWords.FromMissing));
        if (faults.Count == 0 && (await ReturnStore.OfOfficesAsync(s, [act.Actor.Agency])).Exists(r => r.TaxCode == tax && r.Kind == request.Kind)) faults.Add(new("TaxCode", "statistics.reporter.taken", ReturnWords.TaxTaken));
        if (faults.Count > 0) return Fail.Invalid([.. faults]);
        var row = new ReporterRow
        {
            Id = TypedId.New<ReporterId>(),
            AgencyId = await writer.AddAgencyAsync(s, name, name, "", AgencyLevel.Enterprise, null, [], clock.Today),
            OfficeId = act.Actor.Agency,
            AreaId = request.Area!.Value,
            Kind = request.Kind!,
            Name = name,
            TaxCode = tax,
            FromDay = request.From!.Value,
        };
        var reports = await writer.AddPersonAsync(s, person, null, null, null);
        await writer.AppointAsync(s, reports, row.AgencyId, null, Role.NguoiBaoCao, ReturnWords.Title, clock.Today);
        await s.AddManyAsync<StatisticsContext, ReporterRow>([row]);
        s.Audit("statistics.reporter.added", "reporter", row.Id.Value, new { name, kind = ReturnWords.KindName(row.Kind) });
        return reports;
    }
}
