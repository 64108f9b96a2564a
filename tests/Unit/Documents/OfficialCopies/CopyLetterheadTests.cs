using LienThong.Documents;
using LienThong.Kernel.Acts;

namespace LienThong.Unit.Documents;

public sealed class CopyLetterheadTests
{
    private static readonly CopyLetterhead Department = new("Sở Nội vụ", "Ủy ban nhân dân tỉnh Sơn Hà", "Sơn Hà", "SNV", "Giám đốc");

    [Theory]
    [InlineData("Ủy ban nhân dân tỉnh Sơn Hà", "Sơn Hà")]
    [InlineData("Uỷ ban nhân dân xã Ẽo Gió", "Ẽo Gió")]
    [InlineData("Ủy ban nhân dân phường Bến Ngự, thành phố Huế", "Huế")]
    [InlineData("Văn phòng Ủy ban nhân dân tỉnh Lĩnh Khê", "Lĩnh Khê")]
    [InlineData("Liên minh Hợp tác xã tỉnh Sơn Hà", "Sơn Hà")]
    [InlineData("Sở Khoa học và Công nghệ", null)]
    public void The_place_of_a_paper_is_what_follows_the_kind_of_area_in_a_name(string name, string? place) => Assert.Equal(place, CopyPlaceTexts.Of(name));

    [Theory]
    [InlineData(Role.LanhDao, "Giám đốc", false, "Giám đốc")]
    [InlineData(Role.LanhDao, "Phó Giám đốc", false, "KT. Giám đốc\nPhó Giám đốc")]
    [InlineData(Role.ChanhVanPhong, "Chánh Văn phòng", false, "TL. Giám đốc\nChánh Văn phòng")]
    [InlineData(Role.LanhDao, "Giám đốc", true, "TUQ. Giám đốc")]
    public void The_head_signs_as_such_a_deputy_for_the_head_the_chief_of_office_by_order(Role role, string position, bool delegated, string lines) =>
        Assert.Equal(lines, Department.SignsAs(role, position, delegated));

    [Fact]
    public void Where_nobody_heads_the_agency_the_own_title_stands_alone() =>
        Assert.Equal("Chánh Văn phòng", (Department with { HeadTitle = null }).SignsAs(Role.ChanhVanPhong, "Chánh Văn phòng", false));

    [Fact]
    public void Only_an_extract_goes_from_electronic_to_electronic() =>
        Assert.Equal([CopyKind.Extract], Enum.GetValues<CopyKind>().Where(k => CopyForms.Allows(k, CopyForm.ElectronicToElectronic)));
}
