using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Schedule;

/// <summary>The week, agency and view that an address names.</summary>
internal static class WeekAddress
{
    /// <summary>Null for a reader without a hat that may read; the week of today, in the chosen hat's agency, where nothing is named.</summary>
    public static async Task<WeekAsked?> OfAsync(HttpRequest request, Current current, DateOnly today)
    {
        var reader = await current.ReaderAsync();
        var (asked, chosen) = (request.Query[Links.AgencyAsked].FirstOrDefault(), await current.HatAsync());
        var hat = reader.HatsFor(Permissions.Read).OrderByDescending(h => h.Agency.ToString() == asked).ThenByDescending(h => h.Appointment == chosen?.Appointment).ThenByDescending(h => h.Agency == chosen?.Agency).FirstOrDefault();
        if (hat is null) return null;
        var day = Vn.TryDate(request.Query[Links.WeekAsked], out var named) && named.Year is > 2000 and < 2200 ? named : today;
        return new(hat, Weeks.MondayOf(day), request.Query[Links.OwnAsked] == "1");
    }
}
