using LienThong.Kernel.Acts;

namespace LienThong.Statistics;

/// <summary>Who reads the sector's figures, who hands in returns and who approves them.</summary>
internal static class Permissions
{
    /// <summary>Catalogue, values with their source, year reviews; of the whole province.</summary>
    public static readonly Permission Read = new("statistics.read", Permission.Officials);

    /// <summary>Fills in and sends the returns of the own enterprise or agency.</summary>
    public static readonly Permission Report = new("statistics.returns.report", Role.NguoiBaoCao, Role.VanThu, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien);

    /// <summary>Reads, approves, sends back and opens again the returns that the own agency receives.</summary>
    public static readonly Permission Decide = new("statistics.returns.decide", Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien);

    /// <summary>Adds enterprises and agencies that report to the own agency.</summary>
    public static readonly Permission Reporters = new("statistics.reporters", Role.ChanhVanPhong, Role.TruongPhong);

    /// <summary>Writes the own agency's words of a review and makes it a document.</summary>
    public static readonly Permission Write = new("statistics.reviews.write", Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien);

    /// <summary>Adds and changes the province's own indicators: one catalogue for the whole node.</summary>
    public static readonly Permission Indicators = new("statistics.indicators.write", Role.QuanTriHeThong);

    /// <summary>Says by which weights figures of divided units are shared out: one table for the whole node.</summary>
    public static readonly Permission Weights = new("statistics.weights", Role.QuanTriHeThong);

    public static readonly IReadOnlyList<Permission> All = [Read, Report, Decide, Reporters, Write, Indicators, Weights];
}
