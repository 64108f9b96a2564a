using System.Text;
using LienThong.Kernel.Files;

namespace LienThong.Unit.Files;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("C:\\Users\\hoa\\Tờ trình.pdf", "Tờ trình.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a\u202Efdp.exe", "afdp.exe")]
    [InlineData("dòng\r\nmới\0.txt", "dòngmới.txt")]
    [InlineData("Số: 15/QĐ?.docx", "QĐ_.docx")]
    [InlineData("  . ", "tep")]
    [InlineData("", "tep")]
    [InlineData("\uD83D.txt", "txt")]
    public void Names_lose_folders_controls_and_directions(string name, string clean) => Assert.Equal(clean, FileName.Clean(name));

    [Fact]
    public void Names_are_nfc_and_keep_their_extension_when_cut()
    {
        Assert.Equal("Quyết định.pdf", FileName.Clean("Quyết định.pdf".Normalize(NormalizationForm.FormD)));
        var cut = FileName.Clean(new string('ạ', 500) + ".pdf");
        Assert.Equal(FileName.Longest, cut.Length);
        Assert.EndsWith(".pdf", cut, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.pdf", "a.pdf")]
    [InlineData("a.PDF", "a.PDF")]
    [InlineData("a.docx", "a.pdf")]
    [InlineData("a", "a.pdf")]
    [InlineData("Báo cáo 6.2026", "Báo cáo 6.2026.pdf")]
    public void A_name_gets_the_extension_of_its_content(string name, string fitted) => Assert.Equal(fitted, FileName.Fit(name, FileKind.Pdf));
}
