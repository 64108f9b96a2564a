namespace LienThong.Statistics;

/// <summary>The module's addresses.</summary>
internal static class Links
{
    public const string Reviews = "/thong-ke/tong-ket";
    public const string Overview = "/thong-ke/tong-quan";
    public const string Table = "/thong-ke/bang";
    public const string Map = "/thong-ke/ban-do";
    public const string Explanations = "/thong-ke/cach-tinh";
    public const string Counted = "/thong-ke/so-dem";
    public const string Catalogue = "/thong-ke/chi-tieu";

    public static string Review(Guid area, int year) => $"{Reviews}/{area:N}/{year}";

    /// <summary>One stated value with where it came from.</summary>
    public static string Figure(ObservationId id) => $"/thong-ke/so-lieu/{id}";

    /// <summary>Where a value opens: who said it, or from which records it was counted.</summary>
    public static string Figure(Figure figure) => figure.Id is { } id ? Figure(id)
        : $"{Counted}?ma={figure.Key.Indicator}&tinh={figure.Key.Area:N}&ky={figure.Key.Period.Text}&phan_to={Uri.EscapeDataString(figure.Key.Breakdown.Text)}";

    /// <summary>How a computed value comes about, and which of its parts lack.</summary>
    public static string Explained(Figure figure) => Explained(figure.Key.Indicator, figure.Key.Area, figure.Key.Period, figure.Key.Breakdown);

    public static string Explained(string indicator, Guid area, Period period, Breakdown part) =>
        $"{Explanations}?ma={indicator}&tinh={area:N}&ky={period.Text}{(part.IsWhole ? "" : $"&phan_to={Uri.EscapeDataString(part.Text)}")}";

    public static string Indicator(string code) => $"{Catalogue}#{code}";
}
