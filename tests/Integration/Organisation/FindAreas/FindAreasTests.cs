using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Organisation;
using Handler = LienThong.Organisation.FindAreas.FindAreas;

namespace LienThong.Integration.Organisation.FindAreas;

public sealed class FindAreasTests(AreaNodes nodes) : IClassFixture<AreaNodes>
{
    private static readonly DateOnly Before = new(2025, 6, 30), Now = new(2026, 11, 21);

    [Theory, Engines]
    public async Task An_old_name_typed_without_marks_finds_the_unit_and_what_it_became(Engine engine)
    {
        var found = await FindAsync(engine, "phuc xa");

        var old = found.Lines[0];
        Assert.Equal("00001", old.Code);
        Assert.Equal("Phường Phúc Xá", old.FullName);
        Assert.Equal("Quận Ba Đình, Thành phố Hà Nội", old.Belongs);
        Assert.Equal(["Phường Hồng Hà"], found.Links.Where(k => k.FromId == old.Id).Select(k => k.Heir));
    }

    [Theory, Engines]
    public async Task Hoà_and_Hòa_find_the_same_and_never_Hóa(Engine engine)
    {
        var (older, newer, bare) = (await FindAsync(engine, "Thanh Hoà"), await FindAsync(engine, "thanh hòa"), await FindAsync(engine, "thanh hoa"));

        Assert.NotEmpty(older.Lines);
        Assert.Equal(older.Lines.Select(l => l.Id), newer.Lines.Select(l => l.Id));
        Assert.DoesNotContain(older.Lines, l => l.Name == "Thanh Hóa");
        Assert.True(bare.Total > older.Total);
        Assert.Contains(bare.Lines, l => l.Name == "Thanh Hóa");
    }

    [Theory, Engines]
    public async Task Marks_that_no_name_bears_are_left_out_and_it_is_said(Engine engine)
    {
        var found = await FindAsync(engine, "Phúc Xạ");

        Assert.True(found.Widened);
        Assert.Equal("Phúc Xá", found.Lines[0].Name);
    }

    [Theory, Engines]
    public async Task A_code_finds_every_unit_that_bore_it_those_of_the_day_first(Engine engine)
    {
        var (now, before) = (await FindAsync(engine, "00004"), await FindAsync(engine, "00004", day: Before));

        Assert.Equal(["Phường Ba Đình", "Phường Trúc Bạch"], now.Lines.Select(l => l.FullName));
        Assert.Equal(["Phường Trúc Bạch", "Phường Ba Đình"], before.Lines.Select(l => l.FullName));
    }

    [Theory, Engines]
    public async Task A_unit_is_found_by_its_old_type_and_shown_by_the_name_of_the_day(Engine engine)
    {
        var now = (await FindAsync(engine, "xã trảng bom")).Lines.Single(l => l.StoodOn(Now));
        var then = (await FindAsync(engine, "xã trảng bom", day: new(2026, 4, 29))).Lines.Single(l => l.StoodOn(new(2026, 4, 29)));

        Assert.Equal(("Phường Trảng Bom", "Thành phố Đồng Nai"), (now.FullName, now.Belongs));
        Assert.Equal((now.Id, "Xã Trảng Bom", "Tỉnh Đồng Nai"), (then.Id, then.FullName, then.Belongs));
    }

    [Theory, Engines]
    public async Task Page_after_page_every_unit_of_a_day_comes_once(Engine engine)
    {
        var finder = (await nodes.OnAsync(engine)).Node.Get<Handler>();
        var (seen, after) = (new List<AreaId>(), (string?)null);
        do
        {
            var page = await finder.FindAsync(new(null, AreaLevel.District, Before, after), default);
            Assert.Equal(696, page.Total);
            seen.AddRange(page.Lines.Select(l => l.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal((696, 696), (seen.Count, seen.Distinct().Count()));
    }

    [Theory, Engines]
    public async Task The_slider_works_by_a_plain_form_and_the_address_then_names_the_day(Engine engine)
    {
        var office = await nodes.OnAsync(engine);
        using var browser = await office.SignedInAsync(Role.ChuyenVien);
        var today = await browser.GetAsync("/don-vi-hanh-chinh?q=ba+dinh&cap=Commune");

        var slid = await browser.GetAsync("/don-vi-hanh-chinh?q=ba+dinh&cap=Commune&moc=0");

        Assert.Equal(["01/03/2025", "01/07/2025", "30/04/2026"], today.All(".days ol li"));
        Assert.Equal("2", today.One(".days input[type=range]").GetAttribute("value"));
        Assert.Contains("34 tỉnh, thành phố; 3.321 xã, phường, đặc khu", today.Words, StringComparison.Ordinal);
        Assert.Contains("ngay=2025-03-01", slid.Address.Query, StringComparison.Ordinal);
        Assert.DoesNotContain("moc", slid.Address.Query, StringComparison.Ordinal);
        Assert.Equal("0", slid.One(".days input[type=range]").GetAttribute("value"));
        Assert.Contains("63 tỉnh, thành phố; 696 quận, huyện, thị xã, thành phố; 10.035 xã, phường, thị trấn", slid.Words, StringComparison.Ordinal);
        Assert.Contains("Nay thuộc: Phường Hồng Hà", (await browser.GetAsync("/don-vi-hanh-chinh?q=phuc+xa")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task The_pages_ask_as_many_statements_with_all_units_as_with_none(Engine engine)
    {
        await using var bare = await TestNode.StartAsync(engine);
        var without = await RoleOffice.AddAsync(bare);

        foreach (var path in new[] { "/don-vi-hanh-chinh", "/don-vi-hanh-chinh?q=hoa+binh", "/don-vi-hanh-chinh?q=ba+dinh&ngay=2025-03-01", "/to-chuc" })
        {
            var (none, all) = (await StatementsAsync(without, path), await StatementsAsync(await nodes.OnAsync(engine), path));
            Assert.True(all == none && all is > 0 and < 24, $"{path}: {none} without, {all} with");
        }
    }

    /// <summary>Of the second time: the first may read what is kept afterwards.</summary>
    private static async Task<int> StatementsAsync(RoleOffice office, string path)
    {
        using var browser = await office.SignedInAsync(Role.ChuyenVien);
        await browser.GetAsync(path);
        return int.Parse((await browser.GetAsync(path)).Headers.GetValues(StatementCount.Header).Single(), null);
    }

    private async Task<Handler.Answer> FindAsync(Engine engine, string words, AreaLevel? level = null, DateOnly? day = null) =>
        await (await nodes.OnAsync(engine)).Node.Get<Handler>().FindAsync(new(words, level, day ?? Now), default);
}
