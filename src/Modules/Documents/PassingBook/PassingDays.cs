using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Documents;

/// <summary>The days that a register of hand-overs is asked for; today where none are named.</summary>
internal sealed record PassingDays(DateOnly From, DateOnly To)
{
    public static PassingDays Of(IQueryCollection query, DateOnly today)
    {
        var to = Vn.TryDate(query["den"], out var last) && last < DateOnly.MaxValue ? last : (DateOnly?)null;
        var from = Vn.TryDate(query["tu"], out var first) ? first : to ?? today;
        return new(from, to ?? (from > today ? from : today));
    }

    public string Query => $"?tu={Vn.Date(From)}&den={Vn.Date(To)}";
}
