using LienThong.Kernel.Acts;
using LienThong.Kernel.Organisation;
using LienThong.Statistics.MakeReview;

namespace LienThong.Unit.Statistics.MakeReview;

public sealed class ReviewPaperTests
{
    [Theory]
    [InlineData("Sở Khoa học và Công nghệ", Role.LanhDao, "Giám đốc", "", "GIÁM ĐỐC")]
    [InlineData("Sở Khoa học và Công nghệ", Role.LanhDao, "Phó Giám đốc", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")]
    [InlineData("Sở Khoa học và Công nghệ", Role.TruongPhong, "Trưởng phòng Bưu chính", "TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG BƯU CHÍNH")]
    [InlineData("Ủy ban nhân dân tỉnh Cà Mau", Role.LanhDao, "Chủ tịch", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")]
    [InlineData("Ủy ban nhân dân tỉnh Cà Mau", Role.LanhDao, "Phó Chủ tịch", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")]
    [InlineData("Ủy ban nhân dân tỉnh Cà Mau", Role.ChanhVanPhong, "Chánh Văn phòng", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG")]
    public void A_deputy_signs_for_the_head_and_others_by_the_heads_order(string agency, Role role, string title, string signedFor, string position)
    {
        var head = new MemberView { Title = agency.StartsWith('Ủ') ? "Chủ tịch" : "Giám đốc", Role = Role.LanhDao };

        var paper = ReviewPaper.Of(new AgencyView { Name = agency, Notation = "SKHCN" }, new AgencyView { Name = "Ủy ban nhân dân tỉnh Cà Mau" }, new MemberView { Title = title, Role = role, FullName = "Trần Thị Mận" }, head);

        Assert.Equal((signedFor, position, "Trần Thị Mận"), (paper.SignedFor, paper.Signer, paper.SignerName));
    }

    [Fact]
    public void The_head_of_the_paper_names_the_superior_above_the_agency_and_a_committee_in_two_lines()
    {
        var signer = new MemberView { Title = "Giám đốc", Role = Role.LanhDao };
        var committee = new AgencyView { Name = "Ủy ban nhân dân tỉnh Cà Mau", Notation = "UBND" };

        var office = ReviewPaper.Of(new AgencyView { Name = "Sở Khoa học và Công nghệ", Notation = "SKHCN" }, committee, signer, signer);

        Assert.Equal(("ỦY BAN NHÂN DÂN TỈNH CÀ MAU", "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Số:          /BC-SKHCN"), (office.Above, office.Agency, office.Number));
        Assert.Equal(("ỦY BAN NHÂN DÂN", "TỈNH CÀ MAU"), (ReviewPaper.Of(committee, null, signer, signer).Above, ReviewPaper.Of(committee, null, signer, signer).Agency));
    }
}
