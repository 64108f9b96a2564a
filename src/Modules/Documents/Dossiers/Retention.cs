using System.Globalization;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Text;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>Retention periods: those of the product, a table (<c>retention.csv</c>), and those that an agency adds.</summary>
internal static class Retention
{
    /// <summary>In forms; years otherwise.</summary>
    public const string Forever = "vv";

    private sealed record Terms(IReadOnlyList<int> Years, int Least, int Most, int HandedOverFrom, int Months, int WorksMonths, int LongestExtension);

    private static readonly Terms Table = Load();

    /// <summary>Shortest and longest that an agency may add.</summary>
    public static int Least => Table.Least;

    public static int Most => Table.Most;

    /// <summary>Months after closing in which a dossier is handed over; those of works; and how many years later with leave.</summary>
    public static int Months => Table.Months;

    public static int WorksMonths => Table.WorksMonths;

    public static int LongestExtension => Table.LongestExtension;

    /// <summary>Whether it is long enough to be handed over to the archive.</summary>
    public static bool IsArchived(int? years) => years is null || years >= Table.HandedOverFrom;

    /// <summary>What may be chosen by an agency: for ever first, then the longest first.</summary>
    public static async Task<List<Option>> OptionsAsync(Session session, AgencyId agency) => OptionsOf(await OwnAsync(session, agency));

    /// <summary>Those that the agency added.</summary>
    public static Task<List<RetentionTerm>> OwnAsync(Session session, AgencyId agency) => session.QueryAsync<RetentionTerm>("select * from [documents.retention] where agency_id = @Agency order by years desc", new { Agency = agency });

    public static IReadOnlyList<int> Known => Table.Years;

    public static string Value(int? years) => years?.ToString(CultureInfo.InvariantCulture) ?? Forever;

    /// <summary>What a form posted or a table says: "vv", "Vĩnh viễn", "20", "20 năm". False for anything else.</summary>
    public static bool TryRead(string? typed, out int? years)
    {
        var words = Fold.Words(Nfc.Clean(typed)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        years = null;
        if (words is [Forever] or ["vinh", "vien"]) return true;
        if (words is not ([_] or [_, "nam"]) || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        years = number;
        return true;
    }

    /// <summary>Whether the agency keeps dossiers for so long.</summary>
    public static bool Knows(IEnumerable<Option> options, int? years) => options.Any(o => o.Value == Value(years));

    private static List<Option> OptionsOf(List<RetentionTerm> own) =>
        [new(Forever, DossierWords.Forever), .. Table.Years.Concat(own.Select(t => t.Years)).Distinct().OrderDescending().Select(y => new Option(Value(y), DossierWords.Retention(y)))];

    private static Terms Load()
    {
        using var file = typeof(Retention).Assembly.GetManifestResourceStream("retention.csv")!;
        using var text = new StreamReader(file);
        var rows = CsvRows.Read(text).ToLookup(r => r["what"]!, r => int.Parse(r["value"]!, CultureInfo.InvariantCulture));
        return new([.. rows["years"]], rows["least"].Single(), rows["most"].Single(), rows["handed-over-from"].Single(), rows["months"].Single(), rows["works-months"].Single(), rows["longest-extension"].Single());
    }
}
