namespace LienThong.Statistics;

/// <summary>The module's addresses.</summary>
internal static class Links
{
    public const string Reviews = "/thong-ke/tong-ket";
    public const string Catalogue = "/thong-ke/chi-tieu";

    public static string Review(Guid area, int year) => $"{Reviews}/{area:N}/{year}";

    /// <summary>One stated value with where it came from.</summary>
    public static string Figure(ObservationId id) => $"/thong-ke/so-lieu/{id}";

    public static string Indicator(string code) => $"{Catalogue}#{code}";
}
