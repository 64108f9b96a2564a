namespace LienThong.Statistics;

/// <summary>The module's addresses.</summary>
internal static class Links
{
    public const string Reviews = "/thong-ke/tong-ket";
    public const string Overview = "/thong-ke/tong-quan";
    public const string Table = "/thong-ke/bang";
    public const string Map = "/thong-ke/ban-do";
    public const string MapPoints = "/thong-ke/ban-do/diem";
    public const string Weights = "/thong-ke/bang-he-so";
    public const string Explanations = "/thong-ke/cach-tinh";
    public const string Counted = "/thong-ke/so-dem";
    public const string Returned = "/thong-ke/so-bao-cao";
    public const string OwnReturns = "/bao-cao";
    public const string OfficeReturns = "/thong-ke/bao-cao";
    public const string Reporters = "/thong-ke/don-vi-bao-cao";
    public const string AddReporter = "/thong-ke/don-vi-bao-cao/them";
    public const string ReturnSheet = "/bao-cao/{form}/{period}/excel";
    public const string Catalogue = "/thong-ke/chi-tieu";

    public static string Review(Guid area, int year) => $"{Reviews}/{area:N}/{year}";

    public const string ReviewWord = Reviews + "/{area:guid}/{year:int}/tong-ket.docx";
    public const string ReviewPdf = Reviews + "/{area:guid}/{year:int}/tong-ket.pdf";

    /// <summary>The review as a file, by its ending.</summary>
    public static string ReviewFile(Guid area, int year, string ending) => $"{Review(area, year)}/tong-ket.{ending}";

    /// <summary>Where the own agency's words of a section are written.</summary>
    public static string WriteReview(Guid area, int year, string section) => $"{Review(area, year)}/sua/{section}";

    public static string FreezeReview(Guid area, int year) => $"{Review(area, year)}/chot";

    /// <summary>A review as it was frozen.</summary>
    public static string Frozen(Guid id) => $"{Reviews}/da-chot/{id:N}";

    public const string FrozenWord = Reviews + "/da-chot/{id:guid}/tong-ket.docx";
    public const string FrozenPdf = Reviews + "/da-chot/{id:guid}/tong-ket.pdf";

    public static string FrozenAs(Guid id, string ending) => $"{Frozen(id)}/tong-ket.{ending}";

    /// <summary>The page after no PDF could be made.</summary>
    public static string ReviewWithoutPdf(Guid area, int year) => $"{Review(area, year)}?pdf=khong";

    /// <summary>One stated value with where it came from.</summary>
    public static string Figure(ObservationId id) => $"/thong-ke/so-lieu/{id}";

    /// <summary>Which of two values of one period is asked.</summary>
    public const string PlanKind = "ke-hoach";

    /// <summary>Where a value opens: who said it, or from which records it was counted.</summary>
    public static string Figure(Figure figure) => figure.Id is { } id ? Figure(id)
        : $"{(figure.Counted is null ? Returned : Counted)}?ma={figure.Key.Indicator}&tinh={figure.Key.Area:N}&ky={figure.Key.Period.Text}&phan_to={Uri.EscapeDataString(figure.Key.Breakdown.Text)}{(figure.Key.Kind == ValueKind.Plan ? $"&loai={PlanKind}" : "")}";

    /// <summary>A form to be filled in.</summary>
    public static string Fill(Returns.ReturnForm form, Period period) => $"{OwnReturns}/{form.Slug}/{period.Text}";

    /// <summary>Who has reported, and who has not.</summary>
    public static string OfficeReturnsOf(Returns.ReturnForm form, Period period) => $"{OfficeReturns}?bieu={form.Slug}&ky={period.Text}";

    /// <summary>A return as who receives it sees it.</summary>
    public static string Return(Returns.ReturnId id) => $"{OfficeReturns}/{id}";

    /// <summary>How a computed value comes about, and which of its parts lack.</summary>
    public static string Explained(Figure figure) => Explained(figure.Key.Indicator, figure.Key.Area, figure.Key.Period, figure.Key.Breakdown);

    public static string Explained(string indicator, Guid area, Period period, Breakdown part) =>
        $"{Explanations}?ma={indicator}&tinh={area:N}&ky={period.Text}{(part.IsWhole ? "" : $"&phan_to={Uri.EscapeDataString(part.Text)}")}";

    public const string AddIndicator = Catalogue + "/them";

    public static string WriteIndicator(string code) => $"{Catalogue}/{code}/sua";

    public static string Indicator(string code) => $"{Catalogue}#{code}";
}
