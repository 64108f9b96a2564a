using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>Reading the sector's figures.</summary>
internal sealed partial class RightsCases
{
    private IEnumerable<(string Action, Ready Ready)> Statistics() =>
    [
        ("statistics.read", _ => Now(Page("/thong-ke/tong-ket"))),
        ("statistics.read", _ => Now(Page("/thong-ke/chi-tieu"))),
        ("statistics.read", _ => Now(Page("/thong-ke/tong-quan"))),
        ("statistics.read", _ => Now(Page("/thong-ke/bang"))),
        ("statistics.read", _ => Now(Page("/thong-ke/ban-do"))),
    ];
}
