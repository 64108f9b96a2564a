using LienThong.Kernel.Text;

namespace LienThong.Unit.Text;

public sealed class CsvRowsTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "a=1;b=2")]
    [InlineData("\uFEFFa;b\r\n1;\"2;3\"\r\n", "a=1;b=2;3")]
    [InlineData("a,b\n\"một\nhai\",\"nói \"\"ừ\"\"\"", "a=một\nhai;b=nói \"ừ\"")]
    [InlineData("a,b\n,\n\n1\n", "a=1")]
    [InlineData("số, ký hiệu;tên\n01.VP;Quy chế, quy định\n", "số, ký hiệu=01.VP;tên=Quy chế, quy định")]
    public void Cells_are_read_as_spreadsheets_write_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', CsvRows.Read(new StringReader(text)).Select(r => string.Join(';', r.Cells.Select(c => $"{c.Key}={c.Value}")))));

    [Fact]
    public void A_row_knows_the_line_where_it_begins() =>
        Assert.Equal([2, 4, 5], CsvRows.Read(new StringReader("a\n\"x\ny\"\n1\n2\n")).Select(r => r.Line));

    [Fact]
    public void Nothing_gives_nothing() => Assert.Empty(CsvRows.Read(new StringReader("")));
}
