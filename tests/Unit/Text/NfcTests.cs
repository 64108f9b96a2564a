using System.Text;
using LienThong.Kernel.Text;

namespace LienThong.Unit.Text;

public sealed class NfcTests
{
    [Theory]
    [InlineData("  Công\u00A0văn \t\r\n số\u200B 5\u0000 ", "Công văn số 5")]
    [InlineData("\uFEFFBáo cáo\u202E", "Báo cáo")]
    [InlineData(null, "")]
    [InlineData("\u200B \u00AD", "")]
    [InlineData("😀 họp", "😀 họp")]
    [InlineData("\u00D0à N\u1EB5ng, \u00F0i", "Đà Nẵng, đi")]
    public void One_line_is_cleaned(string? text, string expected) => Assert.Equal(expected, Nfc.Clean(text));

    [Fact]
    public void Decomposed_text_becomes_composed() =>
        Assert.Equal("Đề nghị", Nfc.Clean("Đề nghị".Normalize(NormalizationForm.FormD)));

    [Fact]
    public void A_mark_torn_off_by_an_invisible_character_finds_its_letter() => Assert.Equal("à", Nfc.Clean("a\u200B\u0300"));

    [Fact]
    public void Half_a_character_becomes_the_sign_for_an_unreadable_one() => Assert.Equal("a\uFFFDb", Nfc.Clean("a" + '\uD800' + "b"));

    [Fact]
    public void Lines_stay_lines() => Assert.Equal("Điều 1\n\nKhoản a\nKhoản b", Nfc.CleanLines("\r\nĐiều 1\r\n\r\n\r\n Khoản  a\nKhoản b\r\n"));

    [Fact]
    public void Cleaning_twice_changes_nothing()
    {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, 20).Select(_ => (char)random.Next(0x2100))]);
            Assert.Equal(Nfc.Clean(text), Nfc.Clean(Nfc.Clean(text)));
            Assert.True(Nfc.Clean(text).IsNormalized(NormalizationForm.FormC));
        }
    }
}
