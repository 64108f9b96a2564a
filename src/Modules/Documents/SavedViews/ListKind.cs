using Microsoft.AspNetCore.Http;

namespace LienThong.Documents;

/// <summary>A list that people may look at in their own way: which parts of its address are the filter, and which columns it has.</summary>
/// <param name="Key">As stored and as the address begins.</param>
/// <param name="Filters">Names in the address that say what is shown.</param>
/// <param name="Columns">Columns that may be shown or not, by their key; what opens a row is always there.</param>
/// <param name="Usual">Those shown where nothing is chosen.</param>
internal sealed record ListKind(string Key, string Title, string Path, IReadOnlyList<string> Filters, IReadOnlyDictionary<string, string> Columns, IReadOnlySet<string> Usual)
{
    /// <summary>The columns chosen, in the address.</summary>
    public const string ColumnsName = "cot";

    public static readonly ListKind Incoming = new("den", MenuWords.IncomingList, Links.IncomingList, ["q", "tt", "loai", "kenh", "tu", "den", "xem", "han", "so_lieu", "xep"], new Dictionary<string, string>
    {
        ["so"] = IncomingPageWords.Number,
        ["ngay"] = IncomingPageWords.ArrivalDate,
        ["kyhieu"] = IncomingPageWords.Notation,
        ["loai"] = IncomingPageWords.Type,
        ["nguoiky"] = IncomingPageWords.Signer,
        ["giu"] = IncomingPageWords.Holder,
        ["han"] = IncomingPageWords.Due,
        ["tt"] = IncomingPageWords.State,
    }, new HashSet<string> { "so", "ngay", "kyhieu", "giu", "han", "tt" });

    public static readonly ListKind Outgoing = new("di", MenuWords.OutgoingList, Links.OutgoingList, ["nhom", "q", "loai", "tu", "den", "so_lieu"], new Dictionary<string, string>
    {
        ["kyhieu"] = OutgoingPageWords.Code,
        ["soan"] = OutgoingPageWords.Drafter,
        ["giu"] = OutgoingPageWords.Holder,
        ["nhan"] = OutgoingPageWords.Taken,
        ["luc"] = OutgoingPageWords.Moved,
        ["tt"] = OutgoingPageWords.State,
    }, new HashSet<string> { "kyhieu", "soan", "giu", "nhan", "luc", "tt" });

    /// <summary>The page on which a reader keeps views of this list.</summary>
    public string ViewsPath => $"{Path}/che-do-xem";

    /// <summary>The columns an address asks for; the usual ones where it asks for none that exist.</summary>
    public IReadOnlySet<string> Shown(string? asked)
    {
        var chosen = (asked ?? "").Split(',').Where(Columns.ContainsKey).ToHashSet();
        return chosen.Count > 0 ? chosen : Usual;
    }

    /// <summary>The filter of an address and the columns, as one query in a fixed order; nothing else of the address is kept.</summary>
    public string Query(IQueryCollection asked, IEnumerable<string> columns)
    {
        var chosen = columns.Where(Columns.ContainsKey).ToHashSet();
        var parts = Filters.Select(f => (Name: f, Value: asked[f].ToString().Trim())).Where(p => p.Value.Length > 0).ToList();
        if (chosen.Count > 0 && !chosen.SetEquals(Usual)) parts.Add((ColumnsName, string.Join(',', Columns.Keys.Where(chosen.Contains))));
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts.Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value)}"));
    }
}
