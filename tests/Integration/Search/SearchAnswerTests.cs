using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Search;

namespace LienThong.Integration.Search;

public sealed class SearchAnswerTests
{
    [Theory, Engines]
    public async Task Newest_come_first_and_pages_join_without_gap_or_repeat(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var entries = Enumerable.Range(0, 90).Select(i => SearchWorld.Entry($"Báo cáo {i:00}", day: -40 * i)).ToArray();
        new Random(5).Shuffle(entries);
        var world = await new SearchWorld(db).WithAsync(entries);

        foreach (var sort in Enum.GetValues<SearchSort>())
        {
            var (seen, after) = (new List<string>(), (string?)null);
            do
            {
                var page = await world.AskAsync(new SearchQuery("báo cáo", 7, sort, after), "t1");
                Assert.Equal(90, page.Total);
                seen.AddRange(page.Hits.Select(h => h.Title));
                after = page.Next;
            }
            while (after is not null);
            Assert.Equal(Enumerable.Range(0, 90).Select(i => $"Báo cáo {i:00}"), seen);
        }
    }

    [Fact]
    public async Task A_search_leaves_its_connection_as_it_was()
    {
        const string settings = "select current_setting('plan_cache_mode') || ' ' || current_setting('enable_seqscan')";
        await using var db = await TestDatabase.CreateAsync(Engine.Postgres);
        await new SearchWorld(db).WithAsync(SearchWorld.Entry("Báo cáo"));

        var (hits, left) = await db.Work.ReadAsync(async s => ((await new SearchIndex().QueryAsync(s, new SearchQuery("báo cáo"), SearchWorld.Reader("t1"))).Total, await s.ScalarAsync<string>(settings)));

        Assert.Equal((1, "auto on"), (hits, left));
    }

    [Theory, Engines]
    public async Task Totals_stop_above_a_thousand(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var world = await new SearchWorld(db).WithAsync([.. Enumerable.Range(0, 1_000).Select(i => SearchWorld.Entry("Báo cáo", day: -i))]);

        var thousand = await world.AskAsync("báo cáo");
        await world.PutAsync(Enumerable.Range(0, 5).Select(_ => SearchWorld.Entry("Báo cáo")).ToList());
        var more = await world.AskAsync("báo cáo");

        Assert.Equal((1_000, false), (thousand.Total, thousand.Capped));
        Assert.Equal((1_001, true), (more.Total, more.Capped));
    }

    [Theory, Engines]
    public async Task Filters_narrow_by_kind_agency_and_day(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var agency = TypedId.New<AgencyId>();
        var world = await new SearchWorld(db).WithAsync(
            SearchWorld.Entry("Họp một", kind: "incoming"),
            SearchWorld.Entry("Họp hai", kind: "outgoing") with { Agency = agency },
            SearchWorld.Entry("Họp ba", kind: "documents.incoming", day: 5));
        var day = DateOnly.FromDateTime(SearchWorld.Start.AddDays(5).DateTime);

        async Task<string> Ask(SearchQuery q) => string.Join('|', (await world.AskAsync(q, "t1")).Hits.Select(h => h.Title));

        Assert.Equal("Họp một", await Ask(new("họp", Kind: "incoming")));
        Assert.Equal("Họp ba", await Ask(new("họp", Kind: "documents.incoming")));
        Assert.Equal("Họp hai", await Ask(new("họp", Agency: agency)));
        Assert.Equal("", await Ask(new("họp", Agency: TypedId.New<AgencyId>())));
        Assert.Equal("Họp ba", await Ask(new("họp", From: day)));
        Assert.Equal("Họp ba", await Ask(new("họp", From: day, To: day)));
        Assert.Equal("Họp hai|Họp một", await Ask(new("họp", To: day.AddDays(-1))));
    }

    [Theory, Engines]
    public async Task Relevance_prefers_the_phrase_in_the_title_then_the_phrase_then_words_near_each_other(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var far = string.Join(' ', Enumerable.Repeat("khác", 40));
        var world = await new SearchWorld(db).WithAsync(
            SearchWorld.Entry("Kế hoạch chuyển đổi số"),
            SearchWorld.Entry("Hai", "về kế hoạch chuyển đổi số của tỉnh", day: 1),
            SearchWorld.Entry("Ba", "chuyển dần kế sang hoạch số rồi đổi", day: 2),
            SearchWorld.Entry("Bốn", $"kế {far} hoạch {far} chuyển {far} đổi {far} số", day: 3));

        Assert.Equal(["Kế hoạch chuyển đổi số", "Hai", "Ba", "Bốn"], await world.TitlesAsync("kế hoạch chuyển đổi số", SearchSort.Relevance));
        Assert.Equal(["Bốn", "Ba", "Hai", "Kế hoạch chuyển đổi số"], await world.TitlesAsync("kế hoạch chuyển đổi số"));
    }

    [Theory, Engines]
    public async Task A_snippet_shows_the_words_asked_for(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var far = string.Join(' ', Enumerable.Repeat("khác", 200));
        var world = await new SearchWorld(db).WithAsync(SearchWorld.Entry("Kế hoạch", $"{far} thực hiện Chuyển đổi số năm 2026 {far}"));

        var hit = (await world.AskAsync("chuyen doi so ke")).Hits.Single();

        Assert.StartsWith("…", hit.Snippet.Text);
        Assert.EndsWith("…", hit.Snippet.Text);
        Assert.Contains("Chuyển đổi số", hit.Snippet.Marks.Select(m => hit.Snippet.Text.Substring(m.Start, m.Length)));
        Assert.Contains("Kế", hit.TitleMarks.Select(m => hit.Title.Substring(m.Start, m.Length)));
    }

    [Theory, Engines]
    public async Task A_changed_entry_is_found_by_its_new_words_only(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var first = SearchWorld.Entry("Dự thảo", "nội dung cũ");
        var world = await new SearchWorld(db).WithAsync(first, SearchWorld.Entry("Khác"));

        await world.PutAsync(first with { Title = "Chính thức", Body = "nội dung mới" }, SearchWorld.Entry("Thêm"));
        await world.PutAsync(first with { Title = "Chính thức", Body = "nội dung mới", At = first.At.AddDays(-400) });

        Assert.Empty(await world.TitlesAsync("dự thảo"));
        Assert.Equal(["Chính thức"], await world.TitlesAsync("nội dung mới"));
        Assert.Equal(["Thêm"], await world.TitlesAsync("thêm"));
        await world.WriteAsync((index, s) => index.RemoveAsync(s, first.Id));
        Assert.Empty(await world.TitlesAsync("nội dung mới"));
    }

    [Theory, Engines]
    public async Task Long_texts_are_taken(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var random = new Random(3);
        var rare = string.Join(' ', Enumerable.Range(0, 60_000).Select(_ => (char)random.Next(0x4E00, 0x9FFF)));
        var body = string.Join(' ', Enumerable.Range(0, 400_000).Select(i => i % 7 == 0 ? "của" : $"chữ{i % 20_000}"));
        var world = await new SearchWorld(db).WithAsync(SearchWorld.Entry("Phụ lục một", body), SearchWorld.Entry(new string('Đ', 30_000) + " hết", rare));

        Assert.Equal(["Phụ lục một"], await world.TitlesAsync("chữ15 của"));
        Assert.Single(await world.TitlesAsync("hết"));
    }
}
