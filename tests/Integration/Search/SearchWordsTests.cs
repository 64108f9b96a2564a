using System.Text;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Search;

namespace LienThong.Integration.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [Engines("15/QĐ-STTTT"), Engines("15 qd stttt"), Engines("15/qd-stttt"), Engines("qd-stttt 15"), Engines("QĐ-STTTT"), Engines("15 QĐ")]
    public async Task A_notation_is_found_as_people_type_it(Engine engine, string typed)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var world = await new SearchWorld(db).WithAsync(SearchWorld.Entry("Về việc thành lập tổ công tác", notation: "15/QĐ-STTTT"), SearchWorld.Entry("Về việc khác", notation: "16/CV-UBND"));

        Assert.Equal(["Về việc thành lập tổ công tác"], await world.TitlesAsync(typed));
    }

    [Theory, Engines]
    public async Task A_typed_notation_does_not_drown_in_texts_that_hold_its_parts(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var world = await new SearchWorld(db).WithAsync(SearchWorld.Entry("Đúng", notation: "15/QĐ-STTTT"), SearchWorld.Entry("Nhiễu", "trong 15 ngày", "7/QĐ-STTTT", day: 1));

        Assert.Equal(["Đúng"], await world.TitlesAsync("15 qd stttt"));
    }

    [Theory]
    [Engines("hoa binh", "Hòa bình|Hoa bình|hoá bính")]
    [Engines("hòa bình", "Hòa bình")]
    [Engines("hoà bình", "Hòa bình")]
    [Engines("hoa bình", "Hòa bình|Hoa bình")]
    [Engines("Đá", "Đá")]
    [Engines("da", "Đá|Da")]
    public async Task Marks_count_when_typed_and_do_not_when_not(Engine engine, string typed, string expected)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        string[] titles = ["Hòa bình", "Hoa bình", "hoá bính", "Đá", "Da"];
        var world = await new SearchWorld(db).WithAsync([.. titles.Select(t => SearchWorld.Entry(t))]);

        Assert.Equal(expected.Split('|').Order(), (await world.TitlesAsync(typed)).Order());
    }

    [Theory, Engines]
    public async Task Marks_that_nothing_bears_are_disregarded_and_it_is_said(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var world = await new SearchWorld(db).WithAsync(SearchWorld.Entry("Chuyển đổi số"));

        var wide = await world.AskAsync("chuyễn đổi số");
        var exact = await world.AskAsync("chuyển đổi số");

        Assert.Equal((true, 1), (wide.Widened, wide.Total));
        Assert.Equal((false, 1), (exact.Widened, exact.Total));
    }

    [Theory]
    [Engines("chuyển đổ", 1), Engines("chuyen do", 1), Engines("hoà", 1), Engines("quyế", 1), Engines("chuyển s", 0)]
    public async Task The_last_word_may_be_unfinished_from_two_letters_on(Engine engine, string typed, int found)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var world = await new SearchWorld(db).WithAsync(SearchWorld.Entry("Quyết định chuyển đổi số hoàn toàn"));

        Assert.Equal(found, (await world.AskAsync(typed)).Total);
        Assert.Equal(0, (await world.AskAsync(typed + " ")).Total);
    }

    [Theory, Engines]
    public async Task Words_in_quotes_stand_together(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var world = await new SearchWorld(db).WithAsync(SearchWorld.Entry("Công văn đến"), SearchWorld.Entry("Văn phòng công đoàn"));

        Assert.Equal(2, (await world.AskAsync("công văn")).Total);
        Assert.Equal(["Công văn đến"], await world.TitlesAsync("“công văn”"));
        Assert.Equal(["Công văn đến"], await world.TitlesAsync("\"cong van\""));
    }

    [Theory, Engines]
    public async Task No_phrase_runs_from_the_title_into_the_notation_or_the_body(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var world = await new SearchWorld(db).WithAsync(SearchWorld.Entry("Báo cáo tháng", "mười hai", "một/BC"));

        Assert.Equal(0, (await world.AskAsync("\"tháng mười\"")).Total);
        Assert.Equal(0, (await world.AskAsync("\"tháng một\"")).Total);
        Assert.Equal(1, (await world.AskAsync("tháng mười")).Total);
    }

    [Theory, Engines]
    public async Task Composed_and_decomposed_text_find_each_other(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        const string title = "Kế hoạch tuyên truyền";
        var world = await new SearchWorld(db).WithAsync(SearchWorld.Entry(title.Normalize(NormalizationForm.FormD)));

        Assert.Equal([title], await world.TitlesAsync(title));
        Assert.Equal([title], await world.TitlesAsync(title.Normalize(NormalizationForm.FormD)));
    }

    [Theory, Engines]
    public async Task Whatever_is_typed_is_only_words(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var world = await new SearchWorld(db).WithAsync(SearchWorld.Entry("Báo cáo"));
        string[] typed = ["\"", "'", "a\" OR acl:t1 --", "NEAR(", "*", "((((", "'@t1'", "'; drop table search_entry", "\\", "\0", "AND OR NOT", "s : báo", "t1", "{acl} : t1", "\uE000", "kincoming", "%kincoming"];

        foreach (var text in typed)
            foreach (var sort in Enum.GetValues<SearchSort>())
                Assert.Equal(0, (await world.AskAsync(new SearchQuery(text, Sort: sort), "t1")).Total);
        Assert.Equal(1, (await world.AskAsync("báo")).Total);
    }

    [Theory, Engines]
    public async Task Endless_questions_are_answered(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var words = string.Join(' ', Enumerable.Range(0, 5_000));
        var world = await new SearchWorld(db).WithAsync(SearchWorld.Entry("Báo cáo", words));

        foreach (var sort in Enum.GetValues<SearchSort>())
            Assert.Equal(1, (await world.AskAsync(new SearchQuery(words, Sort: sort), "t1")).Total);
    }
}
