using LienThong.Kernel.Text;

namespace LienThong.Unit.Text;

public sealed class CsvCellsTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("@cmd", "\"'@cmd\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("Đổi \"tên\", ký hiệu", "\"Đổi \"\"tên\"\", ký hiệu\"")]
    public void No_cell_runs_as_a_formula(string cell, string written) => Assert.Equal(written, CsvCells.Quote(cell));
}
