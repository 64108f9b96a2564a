using Microsoft.AspNetCore.WebUtilities;

namespace LienThong.Desk;

/// <summary>The module's addresses.</summary>
internal static class Links
{
    public const string Today = Contracts.Desk.DeskPages.Today;
    public const string Digest = "/hom-nay/thu-hang-ngay";
    public const string Mails = "/quan-tri/thu-gui-di";
    public const string MatterExcel = "/vu-viec/{id:guid}/xuat.xlsx";
    public const string Bell = "/thong-bao";
    public const string Guides = "/huong-dan";
    public const string GuidePictures = Guides + "/anh";

    public static string Guide(string name, int? task = null) => task is null ? $"{Guides}/{name}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Guides}/{name}/{task}");

    public static string Matter(Guid record) => Contracts.Desk.DeskPages.Matter(record);

    public static string ExportMatter(Guid record) => $"{Matter(record)}/xuat.xlsx";

    public static string Search(string? text = null, string? sort = null, string? kind = null, string? from = null, string? to = null, string? after = null) =>
        QueryHelpers.AddQueryString("/tim-kiem", new Dictionary<string, string?> { ["q"] = text, ["sap"] = sort, ["loai"] = kind, ["tu"] = from, ["den"] = to, ["sau"] = after }
            .Where(p => !string.IsNullOrEmpty(p.Value)));
}
