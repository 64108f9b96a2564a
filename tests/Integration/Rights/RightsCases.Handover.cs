using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>Handing one's work over to a colleague.</summary>
internal sealed partial class RightsCases
{
    private IEnumerable<(string Action, Ready Ready)> WorkHandovers() =>
    [
        ("organisation.handover.offer", role => AfterAsync(office.HandFreeAsync(role, Standing.Own), from => Fill($"/ban-giao/moi?tu={from}", "hand-over-work", f => f.Fill("To", $"{office.Hat(role, Standing.SameAgency)}").Fill("Reason", "Nghỉ hưu")))),
        ("organisation.handover.take", role => AfterAsync(office.WorkHandoverAsync(role, Standing.SameAgency, Standing.Own), id => Fill($"/ban-giao/{id}/nhan", "take-handover", f => f, "take"))),
    ];
}
