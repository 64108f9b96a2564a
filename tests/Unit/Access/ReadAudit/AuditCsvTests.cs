using LienThong.Access.ReadAudit;

namespace LienThong.Unit.Access.ReadAudit;

public sealed class AuditCsvTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("@cmd", "\"'@cmd\"")]
    [InlineData("Đổi \"tên\", ký hiệu", "\"Đổi \"\"tên\"\", ký hiệu\"")]
    public void No_cell_runs_as_a_formula(string cell, string written) => Assert.Equal(written, AuditExport.Quote(cell));
}
