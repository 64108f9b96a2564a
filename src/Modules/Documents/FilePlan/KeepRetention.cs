using System.Globalization;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>Adds a retention period to those that the agency may choose, or takes an own one away again; dossiers keep theirs.</summary>
internal sealed class KeepRetention(UnitOfWork work)
{
    public const int LongestBasis = 200;

    public Task<Result<Done>> AddAsync(string? years, string? basis, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.EditFilePlan, act, async s =>
    {
        var (typed, why, faults) = (Nfc.Clean(years), Nfc.Clean(basis), new List<FieldError>());
        if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < Retention.Least || number > Retention.Most) faults.Add(new("Years", "documents.retention.years", DossierTexts.YearsRange(Retention.Least, Retention.Most)));
        else if (Retention.Known.Contains(number) || (await Retention.OwnAsync(s, act.Actor.Agency)).Exists(t => t.Years == number)) faults.Add(new("Years", "documents.retention.known", DossierTexts.YearsKnown(number)));
        if (why.Length is 0 or > LongestBasis) faults.Add(new("Basis", "documents.retention.basis", DossierTexts.BasisMissing(LongestBasis)));
        if (faults.Count > 0) return Fail.Invalid(faults);
        s.Context<DocumentsContext>().Add(new RetentionTerm { AgencyId = act.Actor.Agency, Years = number, Basis = why, AddedByName = act.Actor.Display, AddedAt = act.At });
        s.Audit("documents.retention.added", FilePlanRow.Kind, act.Actor.Agency.Value, new { years = number, basis = why });
        return Done.It;
    }, ct);

    public Task<Result<Done>> RemoveAsync(int years, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.EditFilePlan, act, async s =>
    {
        if (await s.ExecuteAsync("delete from [documents.retention] where agency_id = @Agency and years = @Years", new { act.Actor.Agency, Years = years }) == 0) return Fail.NotFound();
        s.Audit("documents.retention.removed", FilePlanRow.Kind, act.Actor.Agency.Value, new { years });
        return Done.It;
    }, ct);
}
