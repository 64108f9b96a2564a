using LienThong.Kernel.Results;
using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Unit.WebKit;

public sealed class FormErrorsTests
{
    [Fact]
    public void A_fault_finds_its_field_under_the_name_that_the_page_posts()
    {
        var errors = FormErrors.Of("Subject", "documents.subject-required", "Nhập trích yếu.");
        Assert.Equal("Nhập trích yếu.", errors.For("Input.Subject"));
        Assert.Equal("Nhập trích yếu.", errors.For("subject"));
        Assert.Null(errors.For("Input.SubjectLine"));
    }

    [Fact]
    public void The_summary_links_to_the_id_of_the_field() =>
        Assert.Equal(FieldNames.Id("Input.Subject"), FieldNames.Id("Subject"));

    public static TheoryData<Failure, int> Failures => new()
    {
        { Fail.Invalid("Subject", "a.b", "Sai."), 422 },
        { Fail.Refused("a.closed", "Đã đóng."), 422 },
        { Fail.Conflict(3), 409 },
        { Fail.NotFound(), 404 },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_refused_page_says_so_and_has_the_matching_status(Failure failure, int status)
    {
        var http = new DefaultHttpContext();
        Result<Done> result = failure;
        Assert.True(result.Show(http).Any);
        Assert.Equal(status, http.Response.StatusCode);
    }

    [Fact]
    public void Success_says_nothing()
    {
        var http = new DefaultHttpContext();
        Result<Done> result = Done.It;
        Assert.False(result.Show(http).Any);
        Assert.Equal(200, http.Response.StatusCode);
    }
}
