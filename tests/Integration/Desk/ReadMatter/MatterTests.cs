using System.Net;
using LienThong.Contracts.Assignments;
using LienThong.Contracts.Desk;
using LienThong.Desk.ReadMatter;
using LienThong.Documents;
using LienThong.Integration.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Desk.ReadMatter;

public sealed class MatterTests
{
    [Theory, Engines]
    public async Task A_matter_is_the_same_from_whichever_of_its_records_one_comes(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (first, second, dossier, task) = await MatterAsync(o);
        using var clerk = await o.Letters.Node.SignInAsync("so.lanhdao", SmallProvince.Password);

        var pages = new List<TestPage>();
        foreach (var id in new[] { first, second, task }) pages.Add(await clerk.GetAsync(DeskPages.Matter(id)));
        var gathered = await clerk.GetAsync(DeskPages.Matter(dossier.Value));

        foreach (var page in pages)
        {
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains("1 hồ sơ, 2 văn bản đến, 1 nhiệm vụ", page.Words, StringComparison.Ordinal);
            foreach (var words in new[] { "101/QĐ-UBND: Vào sổ, số đến 1", "102/QĐ-UBND: Vào sổ, số đến 2", "01.CDS: Lập hồ sơ", "Rà soát vùng lõm: Giao nhiệm vụ" }) Assert.Contains(words, page.Words, StringComparison.Ordinal);
        }

        Assert.Contains("2 văn bản đến", gathered.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Who_may_not_read_a_record_of_a_matter_does_not_learn_that_it_is_there(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (first, second, _, task) = await MatterAsync(o);
        var node = o.Letters.Node;
        using var clerk = await node.SignInAsync("so.vanthu", SmallProvince.Password);
        using var other = await node.SignInAsync("xa.lanhdao", SmallProvince.Password);

        var page = await clerk.GetAsync(DeskPages.Matter(first));
        var book = await clerk.GetAsync(DeskPages.Matter(first) + "/xuat.xlsx");

        Assert.Contains("102/QĐ-UBND", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Rà soát vùng lõm", page.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("nhiệm vụ, ", page.Words, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, book.Status);
        foreach (var id in new[] { task, Guid.CreateVersion7() }) Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync(DeskPages.Matter(id))).Status);
        foreach (var id in new[] { first, second, task }) Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(DeskPages.Matter(id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(DeskPages.Matter(first) + "/xuat.xlsx")).Status);
    }

    [Theory, Engines]
    public async Task A_dossier_does_not_draw_its_other_documents_into_a_matter(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (letter, stranger, dossier) = (await o.LetterAsync(), await o.LetterAsync("Mời họp về tuyển dụng"), await o.OpenAsync());
        Letters.Ok(await o.FileAsync(dossier, documents: [letter, stranger]));

        var matter = await FindAsync(o, letter.Id, "so.chuyenvien");
        var whole = await FindAsync(o, dossier.Value, "so.chuyenvien");

        Assert.Equal([letter.Id, dossier.Value], matter.Records.Select(r => r.Id).OrderBy(id => id == dossier.Value));
        Assert.Equal(3, whole.Records.Count);
    }

    [Theory, Engines]
    public async Task The_number_of_statements_does_not_grow_with_the_records_of_a_matter(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var hub = await o.LetterAsync();
        await RelateAsync(o, hub, await o.LetterAsync());
        using var leader = await o.Letters.Node.SignInAsync("so.lanhdao", SmallProvince.Password);
        async Task<string> CountAsync() => (await leader.GetAsync(DeskPages.Matter(hub.Id))).Headers.GetValues(StatementCount.Header).Single();
        await CountAsync();

        var few = await CountAsync();
        for (var i = 0; i < 12; i++) await RelateAsync(o, hub, await o.LetterAsync(scan: false));

        Assert.Equal(few, await CountAsync());
        Assert.Equal(14, (await FindAsync(o, hub.Id, "so.lanhdao")).Records.Count);
    }

    [Theory, Engines]
    public async Task A_task_given_by_a_document_names_it_and_ends_in_its_matter(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var letter = await o.LetterAsync();
        using var leader = await o.Letters.Node.SignInAsync("so.lanhdao", SmallProvince.Password);
        using var clerk = await o.Letters.Node.SignInAsync("so.truongphong2", SmallProvince.Password);
        var from = AssignmentPages.GiveBy(letter.Id);
        Assert.True((await leader.GetAsync($"/van-ban-den/{letter.Id:N}")).Has($"a[href='{from}']"));
        Assert.False((await clerk.GetAsync($"/van-ban-den/{letter.Id:N}")).Has($"a[href='{from}']"));

        var form = await leader.GetAsync(from);
        var task = await form.Form("give-task").Fill("Title", "Trình phương án phủ sóng").Fill("Owner", "Phòng Chuyển đổi số").Fill("Due", "11/12/2026").SubmitAsync();
        var hidden = await (await clerk.GetAsync(from)).Form("give-task").Fill("Title", "Dò văn bản").Fill("Due", "11/12/2026").SubmitAsync();

        Assert.Contains("Giao theo văn bản 101/QĐ-UBND", form.Words, StringComparison.Ordinal);
        Assert.True(task.Has($"a[href='/van-ban-den/{letter.Id:N}']"));
        Assert.Contains("Trình phương án phủ sóng: Giao nhiệm vụ", (await leader.GetAsync(DeskPages.Matter(letter.Id))).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("101/QĐ-UBND", hidden.Words, StringComparison.Ordinal);
    }

    /// <summary>Two letters that belong together, a dossier that holds the second, and a task by the first for a unit that the văn thư is not of.</summary>
    private static async Task<(Guid First, Guid Second, DossierId Dossier, Guid Task)> MatterAsync(DossierOffice o)
    {
        var (first, second, dossier) = (await o.LetterAsync(), await o.LetterAsync(), await o.OpenAsync());
        await RelateAsync(o, first, second);
        Letters.Ok(await o.FileAsync(dossier, documents: [second]));
        var people = o.Letters.People;
        var task = await o.Get<LienThong.Assignments.GiveTask.GiveTask>().HandleAsync(new("Rà soát vùng lõm", "Có báo cáo", null, null, null, null, "2026", $"u:{people.Unit("so.a")}", [], "11/12/2026", By: $"{first.Id:N}"), o.As("so.lanhdao"), default);
        return (first.Id, second.Id, dossier, task.Value.Value);
    }

    private static Task RelateAsync(DossierOffice o, FiledDocument left, FiledDocument right) => o.Letters.Node.Work.MaintainAsync(s => s.ExecuteAsync(
        "insert into [documents.related](id, left_id, right_id, answers, at, by_name) values (@Row, @Left, @Right, @No, 0, 'Văn thư')", new { Row = Guid.CreateVersion7(), Left = left.Id, Right = right.Id, No = false }));

    private static async Task<Matter> FindAsync(DossierOffice o, Guid id, string user) => (await o.Get<MatterReading>().FindAsync(id, await o.Letters.ReaderAsync(user), default))!;
}
