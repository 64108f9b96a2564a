using LienThong.Kernel.Text;

namespace LienThong.Unit.Text;

public sealed class FoldTests
{
    [Theory]
    [InlineData("Sở Thông tin và Truyền thông", "so thong tin va truyen thong")]
    [InlineData("Đồng bằng SÔNG CỬU LONG", "dong bang song cuu long")]
    [InlineData("Nguyễn Thị Ánh Tuyết", "nguyen thi anh tuyet")]
    public void Marks_and_case_go(string text, string folded) => Assert.Equal(folded, Fold.Text(text));

    [Theory]
    [InlineData("15/QĐ-STTTT", "15 qd stttt")]
    [InlineData("  UBND   xã (mới) ", "ubnd xa moi")]
    public void Words_stand_one_space_apart(string text, string folded) => Assert.Equal(folded, Fold.Words(text));

    [Fact]
    public void Every_Vietnamese_letter_folds_to_a_plain_one()
    {
        const string letters = "aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
        Assert.All(Fold.Text(letters + letters.ToUpperInvariant()), c => Assert.True(char.IsAsciiLetterLower(c)));
    }
}
