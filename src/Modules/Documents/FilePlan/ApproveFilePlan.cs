using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Results;
using LienThong.Kernel.Text;

namespace LienThong.Documents;

/// <summary>The head of the agency approves the year's list; what is added later is a supplement.</summary>
internal sealed class ApproveFilePlan(UnitOfWork work)
{
    public const int LongestDecision = 60;

    private const string Approve = """
        insert into [documents.file_plan](agency_id, year, approved_at, approved_by, decision) values (@Agency, @Year, @At, @By, @Decision)
        on conflict (agency_id, year) do nothing
        """;

    public Task<Result<Done>> HandleAsync(int year, string? decision, Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.ApproveFilePlan, act, async s =>
    {
        var (agency, number) = (act.Actor.Agency, Nfc.Clean(decision));
        if (number.Length > LongestDecision) return Fail.Invalid("Decision", "documents.file-plan.too-long", DossierTexts.TooLong(number.Length, LongestDecision));
        if (await s.ScalarAsync<long>("select count(*) from [documents.file_heading] where agency_id = @Agency and year = @Year", new { Agency = agency, Year = year }) == 0) return Fail.Refused("documents.file-plan.empty", DossierTexts.PlanEmpty);
        if (await s.ExecuteAsync(Approve, new { Agency = agency, Year = year, act.At, By = act.Actor.Display, Decision = number }) == 0) return Fail.Refused("documents.file-plan.approved", DossierTexts.PlanApproved);
        s.Audit("documents.file-plan.approved", FilePlanRow.Kind, agency.Value, new { year, code = number });
        return Done.It;
    }, ct);
}
