using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Documents;

internal enum IncomingSort
{
    Newest,
    Oldest,
    Due,
}

/// <summary>What the list shows, as it stands in the address.</summary>
internal sealed record IncomingFilter
{
    public string? Text { get; init; }
    public IncomingState? State { get; init; }
    public string? Type { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public bool Mine { get; init; }
    public bool Late { get; init; }

    /// <summary>Only what the figures of documents count: numbers that stand.</summary>
    public bool Counted { get; init; }

    /// <summary>How it came; null for any way.</summary>
    public IReadOnlyList<Channel>? Channels { get; init; }

    /// <summary>Settled after its deadline, or not, in these days instead of arrived in them; null where that is not asked, or not of so many days.</summary>
    public (bool Late, DateOnly From, DateOnly To)? Settled { get; init; }
    public IncomingSort Sort { get; init; }
    /// <summary>The office's day, for what is late.</summary>
    public DateOnly Today { get; init; }
    /// <summary>Which columns are shown.</summary>
    public IReadOnlySet<string> Columns { get; init; } = ListKind.Incoming.Usual;
    public string? After { get; init; }
    public string? Before { get; init; }

    public bool Any => Text is not null || State is not null || Type is not null || From is not null || To is not null || Mine || Late || Counted || Channels is not null || Settled is not null;

    public static IncomingFilter Of(IQueryCollection query, DateOnly today) => new()
    {
        Text = Given(query["q"]),
        State = Enum.TryParse<IncomingState>(query["tt"], out var state) ? state : null,
        Type = Given(query["loai"]),
        From = Vn.TryDate(query["tu"], out var from) ? from : null,
        To = Vn.TryDate(query["den"], out var to) ? to : null,
        Mine = query["xem"] == "toi",
        Late = query["han"] == "qua",
        Counted = query["so_lieu"] == "1",
        Channels = ChannelsOf(query["kenh"].ToString()),
        Settled = query["han"].ToString() is "tre" or "dung" && Vn.TryDate(query["tu"], out var first) && Vn.TryDate(query["den"], out var last) && last >= first && last.DayNumber - first.DayNumber <= SettledDays.Most
            ? (query["han"] == "tre", first, last)
            : null,
        Today = today,
        Sort = query["xep"].ToString() switch { "cu" => IncomingSort.Oldest, "han" => IncomingSort.Due, _ => IncomingSort.Newest },
        Columns = ListKind.Incoming.Shown(query[ListKind.ColumnsName]),
        After = Given(query["sau"]),
        Before = Given(query["truoc"]),
    };

    private static IReadOnlyList<Channel>? ChannelsOf(string asked) => asked switch
    {
        "dien-tu" => Documents.Channels.Electronic,
        "giay" => Documents.Channels.Paper,
        _ => Enum.TryParse<Channel>(asked, out var one) && Enum.IsDefined(one) ? [one] : null,
    };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
