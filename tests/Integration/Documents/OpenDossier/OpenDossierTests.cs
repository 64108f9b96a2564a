using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Search;

namespace LienThong.Integration.Documents;

public sealed class OpenDossierTests
{
    [Theory, Engines]
    public async Task An_opened_dossier_is_read_by_its_unit_and_the_office_and_by_nobody_else(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);

        var id = await o.OpenAsync();

        var row = await o.RowAsync(id);
        Assert.Equal((DossierState.Open, 2026, "01.CDS", 20, "Hoàng Ánh Tuyết"), (row.State, row.Year, row.Notation, row.Retention, row.KeeperName));
        foreach (var user in (string[])["so.chuyenvien", "so.chuyenvien2", "so.truongphong", "so.vanthu", "so.lanhdao", "so.chanhvanphong"]) Assert.NotNull(await o.ViewAsync(user, id));
        foreach (var user in (string[])["so.chuyenvien3", "so.truongphong2", "so.quantri", "xa.vanthu", "tinh.lanhdao"]) Assert.Null(await o.ViewAsync(user, id));
        Assert.Equal((true, false), (await FindsAsync(o, "so.truongphong", id), await FindsAsync(o, "xa.vanthu", id)));
    }

    [Theory, Engines]
    public async Task Every_wrong_field_is_named_and_a_number_is_used_once_a_year(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        await o.TryOpenAsync(DossierOffice.Input());

        var wrong = await o.TryOpenAsync(new("", " ", "19", $"{o.Letters.People["so.chuyenvien3"].Appointment}", "31/02/2026", new('x', 31), new('y', 501), false));

        Assert.Equal(["notation-missing", "title-missing", "retention", "keeper", "start", "too-long", "too-long"], wrong.Codes().Select(c => c["documents.dossier.".Length..]));
        Assert.Equal(["documents.dossier.notation-taken"], (await o.TryOpenAsync(DossierOffice.Input(title: "Hồ sơ khác"))).Codes());
        Assert.True((await o.TryOpenAsync(DossierOffice.Input(), "xa.chuyenvien")).IsOk);
    }

    [Theory, Engines]
    public async Task Two_who_take_one_number_at_once_do_not_both_get_it(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            await using var scope = o.Letters.Node.Scope();
            var handler = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<OpenDossier>(scope.ServiceProvider);
            return await handler.HandleAsync(new(null, DossierOffice.Input()), o.Letters.People.Act("so.chuyenvien"), default);
        }));

        Assert.Single(answers, a => a.IsOk);
        Assert.All(answers.Where(a => !a.IsOk), a => Assert.Equal(["documents.dossier.notation-taken"], a.Codes()));
    }

    [Theory, Engines]
    public async Task The_keeper_changes_within_the_unit_and_is_told(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var id = await o.OpenAsync();
        var to = o.Letters.People["so.chuyenvien2"].Appointment;

        Letters.Ok(await o.Get<EditDossier>().HandleAsync(id, DossierOffice.Input(keeper: $"{to}"), o.As("so.truongphong"), default));

        Assert.Equal("Vũ Đình Khoẻ", (await o.RowAsync(id)).KeeperName);
        Assert.Contains(await o.Letters.NoticesAsync("so.chuyenvien2"), n => n.Contains("giao đồng chí lập hồ sơ 01.CDS", StringComparison.Ordinal));
        Assert.Equal(["not-found"], (await o.Get<EditDossier>().HandleAsync(id, DossierOffice.Input(), o.As("so.chuyenvien"), default)).Codes());
    }

    [Theory, Engines]
    public async Task The_page_keeps_what_was_typed_and_opens_with_the_document_that_it_came_from(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var letter = await o.LetterAsync();
        using var officer = await o.Letters.Node.SignInAsync("so.chuyenvien");

        var page = await officer.GetAsync(Links.OpenDossierWith(letter.Kind, letter.Id));
        var refused = await page.Form("open-dossier").Fill("Notation", "").Fill("Description", "Ghi chú giữ lại").SubmitAsync();
        var opened = await refused.Form("open-dossier").Fill("Notation", "07.CDS").Fill("Retention", "Vĩnh viễn").SubmitAsync();

        Assert.Equal("Ghi chú giữ lại", refused.Form("open-dossier")["Description"]);
        Assert.Contains("Đã lập hồ sơ 07.CDS", opened.Words, StringComparison.Ordinal);
        Assert.Contains("101/QĐ-UBND", opened.Words, StringComparison.Ordinal);
        Assert.Contains("07.CDS", (await officer.GetAsync(Links.Incoming(new IncomingId(letter.Id)))).Words, StringComparison.Ordinal);
    }

    private static async Task<bool> FindsAsync(DossierOffice o, string user, DossierId id)
    {
        var reader = await o.Letters.ReaderAsync(user);
        return (await o.Letters.Node.Work.ReadAsync(s => o.Get<SearchIndex>().QueryAsync(s, new SearchQuery("phủ sóng vùng lõm", Kind: Dossier.Kind), reader))).Hits.Any(h => h.Id == id.Value);
    }
}
