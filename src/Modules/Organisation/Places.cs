using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Organisation;

/// <summary>Where an appointment may stand.</summary>
internal static class Places
{
    /// <summary>Whether the unit is the agency's own and in force that day; no unit always fits.</summary>
    public static async Task<bool> HoldsAsync(Session session, AgencyId agency, UnitId? unit, DateOnly day) => unit is null || await session.ScalarAsync<long>(
        "select count(*) from [org.unit] where id = @Unit and agency_id = @Agency and valid_from <= @Day and valid_to > @Day", new { Unit = unit, Agency = agency, Day = day }) > 0;
}
