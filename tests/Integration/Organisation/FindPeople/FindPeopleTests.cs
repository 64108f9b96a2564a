using System.Net;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Organisation;

namespace LienThong.Integration.Organisation.FindPeople;

public sealed class FindPeopleTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    [Theory, Engines]
    public async Task Names_are_found_without_marks_and_stand_by_given_name(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        await AddAsync(office, "Đặng Thị Ưởng", "Đặng Văn Ân", "Đặng Thị Đào", "Đặng Văn Ẩn");
        using var browser = await office.SignedInAsync(Role.ChuyenVien);

        var page = await browser.GetAsync($"/danh-ba?q=dang&co_quan={office.Agency}");

        Assert.Equal(["Đặng Văn Ân", "Đặng Văn Ẩn", "Đặng Thị Đào", "Đặng Thị Ưởng"], page.All("tbody td:first-child"));
        Assert.Contains("tel:02903831000", page.Html);
    }

    [Theory, Engines]
    public async Task Pages_follow_each_other_without_gap_or_repeat(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        await AddAsync(office, [.. Enumerable.Range(0, 120).Select(i => $"Triệu Văn {(char)('A' + (i % 3))}{i}")]);
        using var browser = await office.SignedInAsync(Role.ChuyenVien);

        var names = new List<string>();
        var page = await browser.GetAsync($"/danh-ba?q=trieu&co_quan={office.Agency}");
        for (var i = 0; i < 5; i++)
        {
            names.AddRange(page.All("tbody td:first-child"));
            if (!page.Has("a[rel=next]")) break;
            page = await page.FollowAsync("Trang sau");
        }

        Assert.Equal(120, names.Count);
        Assert.Equal(120, names.Distinct().Count());
    }

    [Theory, Engines]
    public async Task The_workbook_holds_what_the_list_holds(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.ChuyenVien);

        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(await browser.BytesAsync($"/danh-ba/excel?co_quan={office.Agency}")));
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var sheet = await reader.ReadToEndAsync();

        Assert.Equal(1 + Enum.GetValues<Role>().Length, sheet.Split("<row>").Length - 1);
        Assert.Contains("Nguyễn Văn A", sheet);
    }

    [Theory, Engines]
    public async Task The_tree_shows_a_days_agencies(Engine engine)
    {
        var office = await RoleOffice.AddAsync(await nodes.OnAsync(engine));
        using var browser = await office.SignedInAsync(Role.VanThu);

        var today = await browser.GetAsync("/to-chuc");
        var before = await browser.GetAsync("/to-chuc?ngay=2001-01-01");

        Assert.Contains($"Sở Thử nghiệm {office.Number}", today.Words);
        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Contains("Không có cơ quan nào khớp", before.Words);
    }

    private static Task AddAsync(RoleOffice office, params string[] names) => office.Node.Work.MaintainAsync(async s =>
    {
        foreach (var name in names)
        {
            var person = await office.Node.Get<OrganisationWriter>().AddPersonAsync(s, name, "0290 3 831 000", null, null);
            await office.Node.Get<OrganisationWriter>().AppointAsync(s, person, office.Agency, office.Unit, Role.ChuyenVien, "Chuyên viên", office.Node.Get<Clock>().Today);
        }

        return 0;
    });
}
