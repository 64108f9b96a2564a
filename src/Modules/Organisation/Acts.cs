using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using LienThong.WebKit;

namespace LienThong.Organisation;

/// <summary>An act in a hat that reaches the agency: its own administrator's, else the system's.</summary>
internal static class Acts
{
    public static async Task<Result<Act>> ForAsync(Current current, Permission permission, AgencyId agency, string? key)
    {
        var hat = (await current.ReaderAsync()).HatsFor(permission).FirstOrDefault(h => Scope.Reaches(h, agency));
        return await current.ActAsync(permission, key: key, hat: hat?.Appointment);
    }
}
