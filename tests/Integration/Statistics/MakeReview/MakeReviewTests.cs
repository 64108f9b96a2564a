using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Text;

namespace LienThong.Integration.Statistics.MakeReview;

public sealed class MakeReviewTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    /// <summary>printed-figures.csv, written by hand from the three real reviews.</summary>
    private static IReadOnlyList<CsvRows.Row> Printed()
    {
        using var text = new StreamReader(Rights.Root.Find("tests/Integration/Statistics/printed-figures.csv"));
        return [.. CsvRows.Read(text)];
    }

    [Theory, Engines]
    public async Task Every_figure_of_the_three_real_reviews_stands_in_a_sentence_of_its_section(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        var missing = new List<string>();
        foreach (var (file, area, year) in SampleFigures.Provinces)
        {
            var report = await SampleFigures.ImportProvinceAsync(node, file);
            Assert.Empty(report.Refused);
            var review = JsonDocument.Parse(await SampleFigures.ReviewAsync(node, area, year, "json")).RootElement;
            var sentences = review.GetProperty("figures").EnumerateArray().Select(f => (Section: f.GetProperty("section").GetString()!, Text: f.GetProperty("sentence").GetString()!)).Distinct().ToList();
            foreach (var row in Printed().Where(r => r["report"] == file))
                if (!sentences.Exists(s => s.Section == row["section"] && Stands(row["printed"]!, s.Text) && (row["words"] ?? "").Split(';').All(w => s.Text.Contains(w, StringComparison.OrdinalIgnoreCase))))
                    missing.Add($"{file}: {row["printed"]} ({row["indicator"]} {row["breakdown"]}: {row["words"]})");
        }

        Assert.True(Printed().Count > 60);
        Assert.Empty(missing);
    }

    [Theory, Engines]
    public async Task Every_value_of_the_area_and_year_has_its_place(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SampleFigures.RowsAsync(node, "CS06,92,2014,actual,3,,=,,,", "AT03,92,2014-Q2,actual,7,,~,state=đã xử lý,,", "UD60,92,2014,actual,12,,=,level=thôn;mới=có,,", "UD60,92,2014,actual,12,,=,level=thôn;moi=có,,");

        var text = await SampleFigures.ReviewAsync(node, "92", 2014);

        Assert.Contains("03 bảng tin điện tử công cộng", text, StringComparison.Ordinal);
        Assert.Matches("Quý II năm 2014: .*khoảng 07 sự cố", text);
        Assert.Contains("12 hộp thư thôn có", text, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_review_made_twice_is_the_same_to_the_byte_in_any_culture(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        var (file, area, year) = SampleFigures.Provinces[2];
        await SampleFigures.ImportProvinceAsync(node, file);
        var culture = CultureInfo.CurrentCulture;

        foreach (var format in new[] { "txt", "html", "json", "docx" })
        {
            var made = await SampleFigures.ReviewAsync(node, area, year, format);
            CultureInfo.CurrentCulture = new("de-CH");
            var again = await SampleFigures.ReviewAsync(node, area, year, format);
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(made, again);
            if (format != "docx") Assert.DoesNotContain('\r', made);
        }
    }

    [Theory, Engines]
    public async Task A_review_known_on_a_day_says_what_was_held_for_true_then(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SampleFigures.RowsAsync(node, "BC10,91,2014,actual,58,,=,,,");
        var day = node.Get<LienThong.Kernel.Clock>().Today;
        node.Time.Advance(TimeSpan.FromDays(2));
        await SampleFigures.RowsAsync(node, "BC10,91,2014,actual,60,,=,,,");

        // The parts of a Word file of ours lie in it as they are.
        foreach (var format in new[] { "txt", "html", "docx" })
        {
            Assert.Contains("60 bưu cục", await SampleFigures.ReviewAsync(node, "91", 2014, format), StringComparison.Ordinal);
            Assert.Contains("58 bưu cục", await SampleFigures.ReviewAsync(node, "91", 2014, format, day), StringComparison.Ordinal);
        }
    }

    // Not a piece of a longer number; a count below ten is written with a zero in front.
    private static bool Stands(string printed, string sentence) => Regex.IsMatch(sentence, $@"(?<![\d.,])0?{Regex.Escape(printed)}(?![\d]|[.,]\d)");
}
