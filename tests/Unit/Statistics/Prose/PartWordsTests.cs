using LienThong.Statistics.Prose;

namespace LienThong.Unit.Statistics.Prose;

public sealed class PartWordsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("(410 trạm 2G)", "410 trạm 2G")]
    [InlineData("(410 trạm 2G và 269 trạm 3G)", "410 trạm 2G", "269 trạm 3G")]
    [InlineData("(58 bưu cục, 80 điểm bưu điện - văn hóa xã và 08 thùng thư)", "58 bưu cục", "80 điểm bưu điện - văn hóa xã", "08 thùng thư")]
    [InlineData("(1,5 nghìn ADSL, 61,8 nghìn FTTH và 183 nghìn 3G)", "1,5 nghìn ADSL", "61,8 nghìn FTTH", "183 nghìn 3G")]
    public void Parts_are_joined_by_commas_and_the_last_by_and(string text, params string[] parts) => Assert.Equal(text, PartWords.Bracketed(parts));

    [Fact]
    public void Parts_that_hold_commas_or_an_and_of_their_own_are_parted_by_semicolons()
    {
        Assert.Equal("183.186 thuê bao 3G, 4G; 15.324 ADSL", PartWords.Join(["183.186 thuê bao 3G, 4G", "15.324 ADSL"]));
        Assert.Equal("36 tài liệu; 04 tổ chức và cá nhân; 02 bản tin", PartWords.Join(["36 tài liệu", "04 tổ chức và cá nhân", "02 bản tin"]));
    }
}
