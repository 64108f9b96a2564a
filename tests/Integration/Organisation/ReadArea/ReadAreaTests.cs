using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LienThong.Integration.Organisation.FindAreas;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Organisation;
using Handler = LienThong.Organisation.ReadArea.ReadArea;

namespace LienThong.Integration.Organisation.ReadArea;

public sealed class ReadAreaTests(AreaNodes nodes) : IClassFixture<AreaNodes>
{
    private static readonly AreaId BaDinh = AreaId.Of(AreaLevel.Commune, "00004", AreaDays.TwoLevels), DongNai = AreaId.Of(AreaLevel.Province, "75", AreaDays.TwoLevels);

    [Theory, Engines]
    public async Task A_unit_tells_what_it_was_made_of_and_in_which_part(Engine engine)
    {
        var area = await FindAsync(engine, BaDinh, new(2026, 11, 21));

        Assert.Contains(area.Made, k => k is { FromName: "Trúc Bạch", Part: AreaPart.Full, FromParentName: "Ba Đình" });
        Assert.Contains(area.Made, k => k.Part == AreaPart.Partial);
        Assert.Empty(area.Became);
        Assert.Equal("1656/NQ-UBTVQH15", area.Names.Single().LegalBasis);
    }

    [Theory, Engines]
    public async Task Names_and_what_belongs_to_a_unit_are_those_of_the_day(Engine engine)
    {
        var (before, after) = (await FindAsync(engine, DongNai, new(2026, 4, 29)), await FindAsync(engine, DongNai, new(2026, 4, 30)));

        Assert.Equal(("Tỉnh Đồng Nai", "Thành phố Đồng Nai"), (before.Line.FullName, after.Line.FullName));
        Assert.Equal(["Thành phố Đồng Nai", "Tỉnh Đồng Nai"], after.Names.Select(n => AreaWords.Full(n.Type, n.Name)));
        Assert.Equal(10, after.Children.Count(c => c.Type == AreaType.Ward) - before.Children.Count(c => c.Type == AreaType.Ward));
        Assert.Equal(before.Children.Select(c => c.Id).Order(Comparer<AreaId>.Create((x, y) => x.Value.CompareTo(y.Value))), after.Children.Select(c => c.Id).Order(Comparer<AreaId>.Create((x, y) => x.Value.CompareTo(y.Value))));
    }

    [Theory, Engines]
    public async Task An_ended_unit_is_shown_as_it_ended_with_its_heirs(Engine engine)
    {
        var office = await nodes.OnAsync(engine);
        using var browser = await office.SignedInAsync(Role.VanThu);

        var page = await browser.GetAsync($"/don-vi-hanh-chinh/{AreaId.Of(AreaLevel.Commune, "00004", AreaDays.Known)}");
        var district = await browser.GetAsync($"/don-vi-hanh-chinh/{AreaId.Of(AreaLevel.District, "001", AreaDays.Known)}");
        var nothing = await browser.GetAsync("/don-vi-hanh-chinh/01a20000000070008000000000000001");

        Assert.Equal("Phường Trúc Bạch", page.One("main h1").TextContent.Trim());
        Assert.Contains("không còn", page.Words, StringComparison.Ordinal);
        Assert.Contains("Nay thuộc", page.All("main h2"));
        var heir = await page.FollowAsync("Phường Ba Đình");
        Assert.Contains("Được lập từ", heir.All("main h2"));
        Assert.Contains("một phần", heir.Words, StringComparison.Ordinal);
        Assert.Contains("Cấp huyện kết thúc hoạt động", district.Words, StringComparison.Ordinal);
        Assert.Contains("Phường Trúc Bạch", district.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, nothing.Status);
    }

    [Theory, Engines]
    public async Task A_program_asks_by_code_and_day_and_follows_the_succession(Engine engine)
    {
        var office = await nodes.OnAsync(engine);
        using var http = await office.Node.ApiAsync(office.UserOf(Role.ChuyenVien));

        var found = (await http.GetFromJsonAsync<JsonNode>("/api/v1/organisation/areas?q=00001&level=commune&asOf=2025-06-30"))!["areas"]!.AsArray();
        var heir = (string)found[0]!["became"]![0]!["id"]!;
        var read = (await http.GetFromJsonAsync<JsonNode>($"/api/v1/organisation/areas/{heir}"))!;
        var wrong = await http.GetAsync("/api/v1/organisation/areas?level=village");

        Assert.Equal(("Phường Phúc Xá", true), ((string)found[0]!["fullName"]!, (bool)found[0]!["inForce"]!));
        Assert.Equal(("Phường Hồng Hà", "2025-07-01"), ((string)read["area"]!["fullName"]!, (string)read["names"]![0]!["validFrom"]!));
        Assert.Contains(read["area"]!["madeOf"]!.AsArray(), m => (string)m!["code"]! == "00001");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
    }

    private async Task<Handler.Answer> FindAsync(Engine engine, AreaId id, DateOnly day) => (await (await nodes.OnAsync(engine)).Node.Get<Handler>().FindAsync(id, day, default))!;
}
