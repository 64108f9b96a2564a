using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LienThong.Contracts.Organisation;
using LienThong.Statistics;
using LienThong.Statistics.MakeReview;

namespace LienThong.Unit.Statistics.MakeReview;

public sealed class ReviewDocxTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly Review Sample = Of("Sách & báo <in>", "1.456.018 thuê bao");

    [Fact]
    public void A_review_is_a_Word_file_without_a_fault()
    {
        using var stream = new MemoryStream(ReviewDocx.Write(Sample));
        using var word = WordprocessingDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(word).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void The_paper_keeps_the_margins_type_and_page_numbers_of_the_decree()
    {
        var page = Part(Sample, "word/document.xml").Descendants(W + "sectPr").Single();
        var margins = page.Element(W + "pgMar")!;
        var size = page.Element(W + "pgSz")!;
        var type = Part(Sample, "word/styles.xml").Descendants(W + "rPrDefault").Single();

        Assert.Equal((210, 297), (Millimetres(size, "w"), Millimetres(size, "h")));
        Assert.InRange(Millimetres(margins, "top"), 20, 25);
        Assert.InRange(Millimetres(margins, "bottom"), 20, 25);
        Assert.InRange(Millimetres(margins, "left"), 30, 35);
        Assert.InRange(Millimetres(margins, "right"), 15, 20);
        Assert.NotNull(page.Element(W + "titlePg"));
        Assert.Contains("PAGE", Part(Sample, "word/header1.xml").ToString(), StringComparison.Ordinal);
        Assert.Contains("Times New Roman", type.ToString(), StringComparison.Ordinal);
        Assert.Contains("vi-VN", type.ToString(), StringComparison.Ordinal);
        Assert.Equal("28", type.Descendants(W + "sz").Single().Attribute(W + "val")!.Value);
    }

    [Fact]
    public void Sections_are_headings_and_the_annex_repeats_its_head_and_names_every_figure()
    {
        var body = Part(Sample, "word/document.xml");
        var headings = body.Descendants(W + "p").Where(p => p.Descendants(W + "pStyle").Any(s => s.Attribute(W + "val")!.Value == "Heading1")).Select(p => p.Value).ToList();
        var rows = body.Descendants(W + "tr").Where(r => r.Elements(W + "tc").Count() == 5).ToList();

        Assert.Equal(["1. Viễn thông", "Phụ lục"], headings);
        Assert.NotNull(rows[0].Descendants(W + "tblHeader").SingleOrDefault());
        Assert.Equal(["STT", "Chỉ tiêu", "Số liệu đã viết", "Loại", "Nguồn"], rows[0].Elements(W + "tc").Select(c => c.Value));
        Assert.Equal(["1", "VT06 Thuê bao", "1.456.018 thuê bao", "tính", "Sách & báo <in>"], rows[1].Elements(W + "tc").Select(c => c.Value));
        Assert.Equal(Sample.Figures.Count() + 1, rows.Count);
    }

    [Fact]
    public void The_signature_keeps_the_closing_words_on_its_page()
    {
        var closing = Part(Sample, "word/document.xml").Descendants(W + "p").Single(p => p.Value.EndsWith("./.", StringComparison.Ordinal));

        Assert.NotNull(closing.Descendants(W + "keepNext").SingleOrDefault());
        Assert.Contains("CHỦ TỊCH", closing.ElementsAfterSelf().First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_review_gives_the_same_bytes_in_every_culture_and_another_one_others()
    {
        var culture = CultureInfo.CurrentCulture;
        var files = new List<byte[]>();
        foreach (var name in new[] { "vi-VN", "tr-TR", "ar-SA" })
        {
            CultureInfo.CurrentCulture = new(name);
            files.Add(ReviewDocx.Write(Sample));
        }

        CultureInfo.CurrentCulture = culture;
        Assert.All(files, f => Assert.Equal(files[0], f));
        Assert.NotEqual(files[0], ReviewDocx.Write(Of("Sách & báo <in>", "1.456.019 thuê bao")));
    }

    [Fact]
    public void What_XML_cannot_hold_is_left_out() =>
        Assert.Contains("ab", Part(Of("a\u0001b\uFFFE", "1"), "word/document.xml").Value, StringComparison.Ordinal);

    private static Review Of(string how, string printed) => new(new NamedArea(Guid.Empty, "96", "Tỉnh Cà Mau"), 2017,
        [new("vien-thong", "Viễn thông", [new([new("Thuê bao đạt "), new(printed, new(printed, "VT06 Thuê bao", 1456018, "thuê bao", "computed", how, []) { Of = new("VT06", Period.OfYear(2017), Breakdown.Whole, null) }), new(".")])])]);

    private static XElement Part(Review review, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(ReviewDocx.Write(review)));
        using var part = zip.GetEntry(name)!.Open();
        return XElement.Load(part);
    }

    private static double Millimetres(XElement element, string name) => Math.Round(int.Parse(element.Attribute(W + name)!.Value, CultureInfo.InvariantCulture) * 25.4 / 1440, 0);
}
