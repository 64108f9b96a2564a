using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Templates;

namespace LienThong.Unit.Statistics.Templates;

public sealed class TemplateReaderTests
{
    [Theory]
    [InlineData("{BC06}")]
    [InlineData("{BC06 2017-Q3}")]
    [InlineData("{BC06 2016}")]
    [InlineData("{BC06: level=huyện;scope=quốc tế}")]
    [InlineData("{BC06 2017-11 so kế hoạch: scope=quốc tế}")]
    [InlineData("{BC06 so kỳ trước}")]
    public void A_figure_reads_as_it_is_written(string token)
    {
        var (lines, faults) = TemplateReader.Read($"Đạt {token}.", 2017, IndicatorBook.Shipped);

        Assert.Empty(faults);
        var value = Assert.IsType<TemplatePart.Value>(lines[0][1]);
        Assert.Equal(token, value.Name.Text(2017));
    }

    [Fact]
    public void Lines_are_paragraphs_and_empty_ones_are_none()
    {
        var (lines, faults) = TemplateReader.Read("Một đoạn.\r\n\n  \nHai {BC06} và {nếu BC10}có {BC10}{hết}.", 2017, IndicatorBook.Shipped);

        Assert.Empty(faults);
        Assert.Equal(2, lines.Count);
        var when = Assert.IsType<TemplatePart.When>(lines[1][3]);
        Assert.True(when.Known);
        Assert.Equal(2, when.Parts.Count);
    }

    [Theory]
    [InlineData("Có {ZZ99} điểm", "indicator", "ZZ99")]
    [InlineData("Có {BC06 điểm", "unclosed", "{")]
    [InlineData("Có {BC06 {BC10}}", "unclosed", "{")]
    [InlineData("Có BC06} điểm", "stray", "}")]
    [InlineData("Có {BC06 2015} điểm", "period", "2015")]
    [InlineData("Có {BC06 2018-Q1} điểm", "period", "2018-Q1")]
    [InlineData("Có {bưu gửi} điểm", "token", "bưu gửi")]
    [InlineData("Có {BC06: =5} điểm", "token", "BC06: =5")]
    [InlineData("Có {} điểm", "token", "{}")]
    [InlineData("{nếu BC06}có", "no-end", "hết")]
    [InlineData("có{hết}", "no-if", "hết")]
    [InlineData("{nếu BC06}{nếu BC10}có{hết}", "nested", "nếu")]
    [InlineData("{nếu BC06 so kế hoạch}có{hết}", "beside", "so")]
    public void A_fault_is_named_with_its_line(string line, string code, string word)
    {
        var (_, faults) = TemplateReader.Read($"Dòng đầu {{BC06}}.\n\n{line}", 2017, IndicatorBook.Shipped);

        Assert.Equal((3, $"statistics.review.{code}"), (faults[0].Line, faults[0].Code));
        Assert.StartsWith("Dòng 3: ", faults[0].Message, StringComparison.Ordinal);
        Assert.Contains(word, faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_typed_is_read_or_named_and_never_runs()
    {
        var random = new Random(20261127);
        string[] bits = ["{", "}", "BC06", " ", "nếu ", "không ", "hết", ":", "so kế hoạch", "2017", "-Q3", "\n", "scope=", "quốc tế", "{{", "}}", "ă", "=", ";"];
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => bits[random.Next(bits.Length)]));
            var (lines, faults) = TemplateReader.Read(text, 2017, IndicatorBook.Shipped);
            Assert.All(faults, f => Assert.InRange(f.Line, 1, text.Split('\n').Length));
            Assert.True(faults.Count > 0 || lines.SelectMany(l => l).OfType<TemplatePart.Words>().All(w => !w.Text.AsSpan().ContainsAny('{', '}')));
        }
    }
}
