using LienThong.Integration.Rights;
using LienThong.Kernel.Acts;

namespace LienThong.Integration.Year;

/// <summary>tests/rights.csv asked of what the walk did.</summary>
internal static class YearRights
{
    /// <summary>Whether the role may do it at all, in its own hat or in that of who delegated it.</summary>
    public static bool May(string action, Actor hat) => RightsTable.Rows.TryGetValue((action, hat.Role), out var standings)
        && (hat.Delegation is null ? standings[(int)Standing.Own] || standings[(int)Standing.SameUnit] || standings[(int)Standing.SameAgency] : standings[(int)Standing.Delegated]);
}
