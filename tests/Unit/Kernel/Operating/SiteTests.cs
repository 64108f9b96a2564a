using LienThong.Kernel.Operating;

namespace LienThong.Unit.Kernel.Operating;

public sealed class SiteTests
{
    [Fact]
    public void Without_a_setting_the_address_asked_for_is_the_site() =>
        Assert.Equal((null, true, false), (Site.Read(null).Host, Site.Read("").Holds("https://a.vn", "https://a.vn"), Site.Read("").Holds("https://b.vn", "https://a.vn")));

    [Fact]
    public void With_one_only_its_origins_are_whatever_was_asked_for()
    {
        var site = Site.Read("https://vanban.tinh.gov.vn https://vb.tinh.gov.vn:8443/");

        Assert.Equal("vanban.tinh.gov.vn", site.Host);
        Assert.Equal("https://vanban.tinh.gov.vn/hom-nay", site.Link("/hom-nay"));
        Assert.True(site.Holds("https://vb.tinh.gov.vn:8443", "http://10.0.0.1:5080"));
        Assert.False(site.Holds("http://10.0.0.1:5080", "http://10.0.0.1:5080"));
        Assert.False(site.Holds("https://vanban.tinh.gov.vn.gia-mao.vn", "https://vanban.tinh.gov.vn"));
    }

    [Theory]
    [InlineData("vanban.tinh.gov.vn")]
    [InlineData("ftp://vanban.tinh.gov.vn")]
    [InlineData("https://tinh.gov.vn/vanban")]
    public void What_is_no_address_of_a_site_is_said_at_the_start(string text) =>
        Assert.Contains(text, Assert.Throws<OperatingException>(() => Site.Read(text)).Message, StringComparison.Ordinal);
}
