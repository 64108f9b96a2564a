using System.Globalization;
using LienThong.Kernel.Identity;

namespace LienThong.Schedule;

/// <summary>The module's addresses.</summary>
internal static class Links
{
    public const string Home = "/lich-cong-tac";
    public const string Add = Home + "/them";
    public const string Excel = Home + "/excel";
    public const string Bookings = Home + "/phuong-tien";
    public const string Resources = Bookings + "/quan-ly";
    public const string Phone = Home + "/dien-thoai";
    public const string Feed = Home + "/ics/{token}.ics";
    public const string ApproveStep = "duyet", PublishStep = "phat-hanh";
    public const string WeekAsked = "tuan", AgencyAsked = "co_quan", OwnAsked = "toi", SourceAsked = "van_ban";

    /// <summary>A day as an address says it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Week(DateOnly monday, AgencyId? agency = null) => $"{Home}?{WeekAsked}={Day(monday)}{Of(agency)}";

    public static string Approve(DateOnly monday, AgencyId agency) => $"{Home}/{ApproveStep}?{WeekAsked}={Day(monday)}{Of(agency)}";

    public static string Publish(DateOnly monday, AgencyId agency) => $"{Home}/{PublishStep}?{WeekAsked}={Day(monday)}{Of(agency)}";

    public static string AddIn(DateOnly day) => $"{Add}?{WeekAsked}={Day(day)}";

    public static string AddFrom(Guid source) => $"{Add}?{SourceAsked}={source:N}";

    public static string Dismiss(Guid source) => $"{Home}/giay-moi/{source:N}/khong-du";

    public static string Entry(EntryId id) => $"{Home}/muc/{id}";

    public static string Change(EntryId id) => $"{Entry(id)}/sua";

    public static string Cancel(EntryId id) => $"{Entry(id)}/huy";

    public static string Resource(ResourceId id) => $"{Bookings}/{id}/sua";

    public static string FeedOf(string secret) => $"{Home}/ics/{secret}.ics";

    private static string Of(AgencyId? agency) => agency is { } id ? $"&{AgencyAsked}={id}" : "";
}
