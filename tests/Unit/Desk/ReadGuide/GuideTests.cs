using LienThong.Desk.ReadGuide;

namespace LienThong.Unit.Desk;

public sealed class GuideTests
{
    private const string Text = """
        # Hướng dẫn thử

        Cho mọi người.

        ## 1. Việc thứ nhất
        <!-- trang: /viec /viec/*/sua -->

        Bấm **Lưu**.

        ![Hình](anh/hinh.png)

        ## Việc thứ hai

        <script>alert(1)</script>
        """;

    [Fact]
    public void Each_task_is_read_with_its_pages_and_without_its_number()
    {
        var guide = GuideText.Read("thu", Text);

        Assert.Equal(("Hướng dẫn thử", "<p>Cho mọi người.</p>\n"), (guide.Title, guide.About));
        Assert.Equal(["Việc thứ nhất", "Việc thứ hai"], guide.Tasks.Select(t => t.Title));
        Assert.Equal(["/viec", "/viec/*/sua"], guide.Tasks[0].Pages);
        Assert.Contains("<strong>Lưu</strong>", guide.Tasks[0].Html, StringComparison.Ordinal);
        Assert.Contains("src=\"/huong-dan/anh/hinh.png\"", guide.Tasks[0].Html, StringComparison.Ordinal);
        Assert.DoesNotContain("trang:", guide.Tasks[0].Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", guide.Tasks[1].Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ho-so", "/huong-dan/ho-so/2")]
    [InlineData("/ho-so/01a2b3", "/huong-dan/ho-so/3")]
    [InlineData("/ho-so/01a2b3/ket-thuc", "/huong-dan/ho-so/4")]
    [InlineData("/van-ban-den/01a2b3/but-phe", "/huong-dan/lanh-dao/4")]
    [InlineData("/van-ban-den/01a2b3/phan-cong", "/huong-dan/truong-phong/1")]
    [InlineData("/hom-nay", "/huong-dan/chuyen-vien/1")]
    [InlineData("/dang-nhap", null)]
    [InlineData("/", null)]
    public void A_page_is_explained_by_the_task_that_names_it_most_nearly(string path, string? task) => Assert.Equal(task, new Guides().Of(path));

    [Fact]
    public void Every_picture_that_a_guide_shows_is_carried_by_the_program()
    {
        var shown = new Guides().All.SelectMany(g => g.Tasks).SelectMany(t => t.Html.Split("src=\"/huong-dan/anh/")[1..].Select(p => p[..p.IndexOf('"', StringComparison.Ordinal)])).ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, name =>
        {
            using var picture = Guides.Picture(name);
            Assert.True(picture is not null, name);
        });
    }
}
