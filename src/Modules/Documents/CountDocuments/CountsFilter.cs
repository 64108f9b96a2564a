using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Documents;

/// <summary>What the figures of documents are asked for: a period; the own agency, all below it too, or all of the node.</summary>
/// <param name="Scope">A value of the form's field; null for the own agency.</param>
internal sealed record CountsFilter(ReportPeriod Period, string? Scope)
{
    public const string TreeValue = "truc-thuoc", NodeValue = "toan-tinh";

    public static CountsFilter Of(IQueryCollection query, DateOnly today) => new(DutyFilter.Of(query, today).Period, query["pv"].ToString() is TreeValue or NodeValue ? query["pv"].ToString() : null);

    public string Query => $"?ky={DutyFilter.KindOf(Period.Kind)}&ngay={Period.From:yyyy-MM-dd}{(Scope is null ? "" : $"&pv={Scope}")}";

    private string Days => $"tu={Vn.Date(Period.From)}&den={Vn.Date(Period.To)}&so_lieu=1";

    /// <summary>The list that a figure of arrived documents counts: as many rows as the figure says.</summary>
    public string Arrived(string? type = null, bool? electronic = null, Channel? channel = null) =>
        $"{Links.IncomingList}?{Days}{(type is null ? "" : $"&loai={Uri.EscapeDataString(type)}")}{(electronic is null ? channel is null ? "" : $"&kenh={channel}" : electronic.Value ? "&kenh=dien-tu" : "&kenh=giay")}";

    public string Settled(bool late) => $"{Links.IncomingList}?{Days}&han={(late ? "tre" : "dung")}";

    public string Left(string? type = null) => $"{Links.OutgoingList}?{Days}{(type is null ? "" : $"&loai={Uri.EscapeDataString(type)}")}";
}
