using LienThong.Integration.Access;
using LienThong.Integration.SectorRegisters;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Organisation;

namespace LienThong.Integration.Statistics.MapPoints;

public sealed class MapPointsTests
{
    [Theory, Engines]
    public async Task Points_stand_on_the_provinces_outline_by_kind_and_each_opens_from_the_table(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        var office = await RoleOffice.AddAsync(node);
        await SampleBooks.RowsAsync(node, "post-point", """
            area,name,kind,state,latitude,longitude,from,to
            96,Bưu cục Cà Mau,bưu cục,đang mở,9.17668,105.15242,2017-01-01,
            95,Bưu cục Bạc Liêu,bưu cục,đang mở,9.29414,105.72776,2017-01-01,
            96,Điểm Rạch Gốc,điểm bưu điện - văn hóa xã,đang mở,8.70,104.98,2017-01-01,
            96,Bưu cục Đã Đóng,bưu cục,đang mở,9.1,105.1,2017-01-01,2018-01-01
            96,Bưu cục Không Tọa Độ,bưu cục,đang mở,,,2017-01-01,
            96,Bưu cục Lạc,bưu cục,đang mở,21.02,105.85,2017-01-01,
            12,Bưu cục Lai Châu,bưu cục,đang mở,22.39,103.46,2017-01-01,
            """.ReplaceLineEndings("\n"));
        using var browser = await office.SignedInAsync(Role.LanhDao);
        var (made, stayed) = (AreaId.Of(AreaLevel.Province, "96", AreaDays.TwoLevels), AreaId.Of(AreaLevel.Province, "12", AreaDays.Known));

        var page = await browser.GetAsync($"/thong-ke/ban-do/diem?so=post-point&tinh={made}");
        var other = await browser.GetAsync($"/thong-ke/ban-do/diem?so=post-point&tinh={stayed}");
        var record = await page.FollowAsync("Điểm Rạch Gốc");

        Assert.Equal(["Bưu cục Bạc Liêu", "Bưu cục Cà Mau", "Điểm Rạch Gốc"], page.All("svg.map circle title").Order(StringComparer.Ordinal));
        Assert.Equal((2, 1), (page.All("svg.map .s1 circle").Count, page.All("svg.map .s2 circle").Count));
        Assert.Equal(["Bưu cục (2)", "Điểm bưu điện - văn hóa xã (1)"], page.All("ul.legend li"));
        Assert.Equal(4, page.All("tbody tr").Count);
        Assert.Contains("1 bản ghi chưa có tọa độ", page.Words, StringComparison.Ordinal);
        Assert.Contains("1 điểm có tọa độ ngoài khung của tỉnh, xem lại vĩ độ và kinh độ: Bưu cục Lạc.", page.Words, StringComparison.Ordinal);
        Assert.Equal(["Bưu cục Lai Châu"], other.All("svg.map circle title"));
        Assert.Contains("Điểm Rạch Gốc", record.Words, StringComparison.Ordinal);
        Assert.StartsWith("/so-nghiep-vu/diem-buu-chinh/", record.Address.AbsolutePath, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Stations_are_marked_by_technology_and_a_book_without_places_says_so(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        var office = await RoleOffice.AddAsync(node);
        await SampleBooks.RowsAsync(node, "station", "area,name,site,tech,latitude,longitude,from\n96,CMU001,S1,2G,9.17668,105.15242,2017-01-01\n96,CMU001-5G,S1,5G,9.17668,105.15242,2025-01-01\n96,CMU002,S2,,9.2,105.2,2017-01-01\n");
        using var browser = await office.SignedInAsync(Role.ChuyenVien);

        var stations = await browser.GetAsync("/thong-ke/ban-do/diem?so=station");
        var points = await browser.GetAsync("/thong-ke/ban-do/diem?so=post-point");

        Assert.Equal(["2G (1)", "5G (1)", "Chưa ghi công nghệ (1)"], stations.All("ul.legend li"));
        Assert.Contains("Chưa có điểm nào có tọa độ", points.Words, StringComparison.Ordinal);
    }
}
