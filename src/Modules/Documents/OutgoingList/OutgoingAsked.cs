using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Documents;

/// <summary>What the address of the list asks for.</summary>
internal sealed record OutgoingAsked(string Tab, string Text, OutgoingFilter Filter)
{
    /// <summary>The tabs with their states, in the order of the way.</summary>
    public static readonly IReadOnlyDictionary<string, OutgoingState[]> Tabs = new Dictionary<string, OutgoingState[]>
    {
        [""] = [],
        ["du-thao"] = [OutgoingState.Draft, OutgoingState.Returned],
        ["cho-duyet"] = [OutgoingState.UnitReview, OutgoingState.OfficeReview, OutgoingState.LeaderApproval],
        ["cho-phat-hanh"] = [OutgoingState.ToIssue],
        ["da-phat-hanh"] = [OutgoingState.Issued, OutgoingState.Voided, OutgoingState.Recalling, OutgoingState.Recalled],
    };

    /// <summary>Whether more than a tab is asked for.</summary>
    public bool Any => Text.Length > 0 || Filter.Type is not null || Filter.From is not null || Filter.To is not null;

    public static OutgoingAsked Of(IQueryCollection query)
    {
        var tab = Tabs.ContainsKey(query["nhom"].ToString()) ? query["nhom"].ToString() : "";
        var text = query["q"].ToString();
        var filter = new OutgoingFilter(
            query["so_lieu"] == "1" ? OutgoingFlow.Standing : Tabs[tab],
            DocumentType.Find(query["loai"])?.Code,
            Vn.TryDate(query["tu"], out var from) ? from : null,
            Vn.TryDate(query["den"], out var to) ? to : null,
            OutgoingFilter.Fold(text),
            null,
            default);
        return new(tab, text, filter.After(query["sau"]));
    }
}
