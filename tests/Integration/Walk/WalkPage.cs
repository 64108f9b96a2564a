namespace LienThong.Integration.Walk;

/// <summary>Where the pages show what the walk asks for; the same for forms and for the real browser.</summary>
internal static class WalkPage
{
    public const string Asks = "section.day li";
    public const string Ask = ".verb";
    public const string Number = ".of .under, .verb + span .under";
    public const string ForWhom = ".from .under";
    public const string Open = "a.open";
    public const string Holders = ".holder";
    public const string HolderName = ".name";
    public const string Left = ".due .say";
    public const string Buttons = ".aside .acts-column a[href*='?'], .aside .acts-column button[type=submit], .aside .row-line a.btn[href*='?'], .aside a.btn-primary.w-100, .bulk button[type=submit]";
    public const string Lines = ".lines .line, table tbody tr";
    public const string Deliveries = "form table tbody tr";
    public const string DeliveryName = "td.long, td:not(.check)";
    public const string DeliveryState = ".tag, .badge";
    public const string Hits = "ol.hits > li > a";

    /// <summary>"Phòng Kế hoạch còn 5 ngày".</summary>
    public static string Holder(string name, string? left) => left is null ? name : $"{name} {left}";

    /// <summary>The person after "Thay mặt".</summary>
    public static string? For(string? words) => words is null ? null : words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..].Replace("mặt ", "", StringComparison.Ordinal);

    /// <summary>The name alone, without what stands beneath it.</summary>
    public static string Recipient(string words) => words.Split("gửi giấy", 2)[0].Trim();
}
