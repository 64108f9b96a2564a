using LienThong.WebKit;

namespace LienThong.Unit.WebKit;

public sealed class AppearanceTests
{
    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/a\r\nSet-Cookie: x")]
    [InlineData(null)]
    public void Nobody_is_sent_to_another_site(string? address) => Assert.Equal("/", Appearance.LocalOnly(address));

    [Theory]
    [InlineData("/van-ban-den?q=a%20b&tt=1", "/van-ban-den?q=a%20b&tt=1")]
    [InlineData("/tim?q=số", "/tim?q=s%E1%BB%91")]
    public void The_page_before_is_kept_with_its_filters(string address, string kept) => Assert.Equal(kept, Appearance.LocalOnly(address));

    [Fact]
    public void The_menu_marks_the_longest_entry_that_holds_the_page()
    {
        MenuEntry home = new("", "Hôm nay", "/", "sunrise", 1), list = new("V", "Đến", "/van-ban-den", "inbox", 2), book = new("V", "Sổ", "/van-ban-den/so", "book", 3);
        var menu = MenuGroup.From([book, list, home], _ => true);
        Assert.Same(book, MenuPlace.Find(menu, "/van-ban-den/so/1"));
        Assert.Same(list, MenuPlace.Find(menu, "/van-ban-den/125"));
        Assert.Null(MenuPlace.Find(menu, "/van-ban-den-khac"));
    }

    [Fact]
    public void The_menu_leaves_out_what_the_reader_may_not_use()
    {
        var menu = MenuGroup.From([new("Q", "Nhật ký", "/nhat-ky", "history", 1, "audit.read"), new("V", "Đến", "/den", "inbox", 2)], _ => false);
        Assert.Equal("Đến", Assert.Single(Assert.Single(menu).Entries).Text);
    }
}
