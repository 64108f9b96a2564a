using LienThong.Kernel.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace LienThong.Organisation;

/// <summary>The module's addresses, typed.</summary>
internal static class Links
{
    public const string Tree = "/to-chuc";
    public const string Directory = "/danh-ba";
    public const string DirectoryExcel = "/danh-ba/excel";
    public const string AddAgency = "/to-chuc/them";
    public const string AgencySuggestions = "/api/v1/organisation/agencies";

    public const string Reorganisations = "/to-chuc/to-chuc-lai";
    public const string NewReorganisation = "/to-chuc/to-chuc-lai/them";

    public const string ImportStart = "/to-chuc/nhap-excel";
    public const string ImportTemplate = "/to-chuc/nhap-excel/mau";

    public const string Handovers = "/ban-giao";
    public const string NewHandover = "/ban-giao/moi";

    public static string Handover(WorkHandoverId id) => $"{Handovers}/{id}";

    public const string TakeStep = "/nhan";

    /// <summary>Where the receiver signs.</summary>
    public static string TakeHandover(WorkHandoverId id) => Handover(id) + TakeStep;

    public static string Import(StagedFileId file) => $"{ImportStart}/{file}";

    public static string ImportFaulty(StagedFileId file) => $"{ImportStart}/{file}/dong-loi";

    public static string Reorganisation(ReorganisationId id) => $"/to-chuc/to-chuc-lai/{id}";

    public static string PlanAgency(ReorganisationId id, AgencyId agency) => $"/to-chuc/to-chuc-lai/{id}/co-quan/{agency}";

    public static string Minutes(ReorganisationId id) => $"/to-chuc/to-chuc-lai/{id}/bien-ban";

    public static string Excel(string? words, string? agency) =>
        QueryHelpers.AddQueryString(DirectoryExcel, new Dictionary<string, string?> { ["q"] = words, ["co_quan"] = agency });

    public static string Agency(AgencyId id) => $"/to-chuc/{id}";

    public static string Agency(AgencyId id, DateOnly? asOf) => asOf is { } day ? $"/to-chuc/{id}?ngay={day:yyyy-MM-dd}" : Agency(id);

    public static string AddPerson(AgencyId id) => $"/to-chuc/{id}/them-nguoi";

    public static string AddUnit(AgencyId id) => $"/to-chuc/{id}/them-don-vi";

    public static string Rename(AgencyId id) => $"/to-chuc/{id}/doi-ten";

    public static string Identify(AgencyId id) => $"/to-chuc/{id}/ma-dinh-danh";

    public static string Succeed(AgencyId id) => $"/to-chuc/{id}/ke-thua";

    public const string Calendar = "/lich-lam-viec";
    public const string SetDays = "/lich-lam-viec/doi-ngay";

    public static string CalendarOf(int year) => $"{Calendar}?nam={year}";

    public static string SetDay(DateOnly day) => $"{SetDays}?ngay={Day(day)}";

    public const string Areas = "/don-vi-hanh-chinh";

    public static string Area(AreaId id, DateOnly? asOf = null) => asOf is { } day ? $"{Areas}/{id}?ngay={Day(day)}" : $"{Areas}/{id}";

    /// <summary>A day as addresses carry it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static string Member(AppointmentId id) => $"/to-chuc/nguoi/{id}";
}
