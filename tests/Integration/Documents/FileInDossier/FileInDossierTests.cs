using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using MakeDelegation = LienThong.Access.Delegate.Delegate;

namespace LienThong.Integration.Documents;

public sealed class FileInDossierTests
{
    [Theory, Engines]
    public async Task One_document_stands_in_many_dossiers_and_in_each_once(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (one, two, letter) = (await o.OpenAsync(), await o.OpenAsync(), await o.LetterAsync());

        var added = await o.Get<FileInDossier>().HandleAsync(new([one, two], [letter]), o.As("so.chuyenvien"), default);
        var again = await o.FileAsync(one, documents: [letter]);

        Assert.Equal(2, added.Value);
        Assert.Equal(["documents.dossier.already-in"], again.Codes());
        Assert.Equal([two, one], (await o.Get<DossierReading>().OfDocumentAsync(letter.Id, await o.Letters.ReaderAsync("so.chuyenvien"), default)).ConvertAll(d => d.Id));
    }

    [Theory, Engines]
    public async Task Only_what_one_may_see_goes_in_and_a_dossier_gives_nobody_a_sight_of_it(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (id, letter) = (await o.OpenAsync(), await o.LetterAsync());

        Assert.Equal(["not-found"], (await o.FileAsync(id, "so.chuyenvien2", letter)).Codes());
        Letters.Ok(await o.FileAsync(id, "so.chuyenvien", letter));

        var (mine, colleague) = ((await o.ViewAsync("so.chuyenvien", id))!, (await o.ViewAsync("so.chuyenvien2", id))!);
        Assert.Equal(("101/QĐ-UBND", 0), (Assert.Single(mine.Seen).Code, mine.Hidden));
        Assert.Equal((0, 1), (colleague.Seen.Count, colleague.Hidden));
    }

    [Theory, Engines]
    public async Task A_void_number_and_a_draft_are_not_filed_and_a_stranger_files_nothing(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var id = await o.OpenAsync("so.vanthu");
        var voided = await o.Letters.RegisteredAsync("900");
        Letters.Ok(await o.Get<VoidIncoming>().HandleAsync(new(voided, "Vào nhầm"), o.As("so.vanthu"), default));

        Assert.Equal(["documents.dossier.not-filed"], (await o.FileAsync(id, "so.vanthu", new FiledDocument(LienThong.Documents.Incoming.Kind, voided.Value))).Codes());
        Assert.Equal(["not-found"], (await o.FileAsync(id, "xa.vanthu", await o.LetterAsync())).Codes());
        Assert.Equal(["documents.dossier.none-chosen"], (await o.FileAsync(id, "so.vanthu")).Codes());
    }

    [Theory, Engines]
    public async Task What_its_sender_recalled_stays_in_its_dossier_with_a_mark_and_goes_into_no_other(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (id, other, letter) = (await o.OpenAsync(), await o.OpenAsync(), await o.LetterAsync());
        Letters.Ok(await o.FileAsync(id, documents: [letter, await o.LetterAsync()]));
        await o.Letters.Node.Work.MaintainAsync(s => s.ExecuteAsync("update [documents.incoming] set state = 'Recalled' where id = @Id", new { letter.Id }));

        Assert.Equal([true, false], (await o.ViewAsync("so.chuyenvien", id))!.Seen.Select(d => d.Recalled));
        Assert.Equal(["documents.dossier.not-filed"], (await o.FileAsync(other, documents: [letter])).Codes());
        using var reader = await o.Letters.Node.SignInAsync("so.chuyenvien");
        Assert.Equal("Đã thu hồi", Assert.Single((await reader.GetAsync($"/ho-so/{id}")).Document.QuerySelectorAll("tbody .tag.red")).TextContent);
    }

    [Theory, Engines]
    public async Task Who_keeps_all_dossiers_for_another_takes_out_by_page_in_that_hat(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (id, letter) = (await o.OpenAsync("so.chuyenvien2"), await o.LetterAsync());
        Letters.Ok(await o.FileAsync(id, "so.chuyenvien", letter));
        var (today, people) = (new DateOnly(2026, 11, 23), o.Letters.People);
        Letters.Ok(await o.Get<MakeDelegation>().HandleAsync(new(people["so.vanthu"].Appointment, today, today, "Đi công tác"), o.As("so.chanhvanphong"), default));
        using var clerk = await o.Letters.Node.SignInAsync("so.vanthu");

        var taken = await (await clerk.GetAsync($"/ho-so/{id}")).Form("take-out").Check("ids").SubmitAsync();

        Assert.Equal(200, (int)taken.Status);
        Assert.Empty((await o.ViewAsync("so.vanthu", id))!.Documents);
    }

    [Theory, Engines]
    public async Task Who_put_it_in_or_keeps_the_dossier_takes_it_out_and_nobody_else(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (id, letter) = (await o.OpenAsync("so.chuyenvien2"), await o.LetterAsync());
        Letters.Ok(await o.FileAsync(id, "so.chuyenvien", letter));
        var take = o.Get<TakeOutOfDossier>();

        Assert.Equal(["documents.dossier.not-yours"], (await take.HandleAsync(id, [letter.Id], o.As("so.vanthu"), default)).Codes());
        Letters.Ok(await take.HandleAsync(id, [letter.Id], o.As("so.chuyenvien"), default));
        Letters.Ok(await o.FileAsync(id, "so.chuyenvien", letter));
        Letters.Ok(await take.HandleAsync(id, [letter.Id], o.As("so.chuyenvien2"), default));

        Assert.Empty((await o.ViewAsync("so.vanthu", id))!.Documents);
    }

    [Theory, Engines]
    public async Task What_is_linked_then_what_speaks_of_the_same_matter_is_proposed_and_nothing_unseen(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var id = await o.OpenAsync();
        var (first, linked, alike, other) = (await o.LetterAsync(), await o.LetterAsync("Cử cán bộ tham gia đoàn kiểm tra"), await o.LetterAsync("Kế hoạch phủ sóng thông tin di động tại vùng lõm"), await o.LetterAsync("Lịch trực Tết Nguyên đán"));
        Letters.Ok(await o.FileAsync(id, documents: [first]));
        var code = (await o.Letters.RowAsync(new IncomingId(linked.Id))).Notation;
        Letters.Ok(await o.Get<RelatedDocuments>().HandleAsync(new(first.Id, code), o.As("so.chuyenvien"), default));
        var row = await o.RowAsync(id);

        var proposed = await o.Get<SuggestFiling>().DocumentsAsync(row, await o.Letters.ReaderAsync("so.chuyenvien"), default);
        var unseen = await o.Get<SuggestFiling>().DocumentsAsync(row, await o.Letters.ReaderAsync("so.chuyenvien2"), default);

        Assert.Equal([linked.Id, alike.Id], proposed.ConvertAll(p => p.Gist.Id));
        Assert.DoesNotContain(other.Id, proposed.ConvertAll(p => p.Gist.Id));
        Assert.Empty(unseen);
    }

    [Theory, Engines]
    public async Task The_dossier_of_a_linked_document_is_proposed_first_and_one_that_holds_it_says_so(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var linked = (await o.TryOpenAsync(DossierOffice.Input("05.KHAC", "Hồ sơ việc khác"))).Value;
        var (alike, letter, answer) = (await o.OpenAsync(), await o.LetterAsync(), await o.LetterAsync("Cử cán bộ"));
        Letters.Ok(await o.FileAsync(linked, documents: [answer]));
        Letters.Ok(await o.FileAsync(alike, documents: [letter]));
        Letters.Ok(await o.Get<RelatedDocuments>().HandleAsync(new(letter.Id, (await o.Letters.RowAsync(new IncomingId(answer.Id))).Notation), o.As("so.chuyenvien"), default));
        var reader = await o.Letters.ReaderAsync("so.chuyenvien");
        var gist = (await o.Letters.Node.Work.ReadAsync(s => letter.FindAsync(s, reader.Tokens)))!;

        var proposed = await o.Get<SuggestFiling>().DossiersAsync(letter, gist, reader, default);

        Assert.Equal(new HashSet<DossierId> { linked, alike }, proposed.Select(p => p.Row.Id).ToHashSet());
        Assert.Equal((false, FilingWords.HoldsLinked), (proposed.Single(p => p.Row.Id == linked).Holds, proposed.Single(p => p.Row.Id == linked).Why));
        Assert.True(proposed.Single(p => p.Row.Id == alike).Holds);
    }

    [Theory, Engines]
    public async Task A_dossier_costs_as_many_statements_with_many_documents_as_with_few(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var id = await o.OpenAsync();
        Letters.Ok(await o.FileAsync(id, documents: [await o.LetterAsync()]));
        await CostAsync(o, id);
        var few = await CostAsync(o, id);
        for (var i = 0; i < 5; i++) Letters.Ok(await o.FileAsync(id, documents: [await o.LetterAsync()]));
        await o.OpenAsync();

        Assert.Equal(few, await CostAsync(o, id));
    }

    private static async Task<int[]> CostAsync(DossierOffice o, DossierId id)
    {
        var (reader, row) = (await o.Letters.ReaderAsync("so.chuyenvien"), await o.RowAsync(id));
        return
        [
            await OfAsync(() => o.ViewAsync("so.chuyenvien", id)),
            await OfAsync(() => o.Get<DossierLists>().FindAsync(reader, new DossierQuery(DossierTabs.All), default)),
            await OfAsync(() => o.Get<SuggestFiling>().DocumentsAsync(row, reader, default)),
            await OfAsync(() => o.Get<ExportDossier>().PrepareAsync(id, reader, default)),
        ];
    }

    private static async Task<int> OfAsync(Func<Task> read)
    {
        var count = Statements.Begin();
        await read();
        return count();
    }
}
