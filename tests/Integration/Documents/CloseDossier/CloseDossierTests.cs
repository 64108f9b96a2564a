using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class CloseDossierTests
{
    [Theory, Engines]
    public async Task A_closed_dossier_takes_no_document_until_it_is_reopened_with_a_reason(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (id, letter) = (await o.ClosedAsync(), await o.LetterAsync());

        Assert.Equal(["documents.dossier.no-such-step"], (await o.FileAsync(id, documents: [letter])).Codes());
        Assert.Equal(["documents.dossier.reason"], (await o.Get<ReopenDossier>().HandleAsync(id, o.As("so.chuyenvien"), default)).Codes());
        Letters.Ok(await o.Get<ReopenDossier>().HandleAsync(id, o.Letters.People.Act("so.chuyenvien", why: "Bổ sung công văn trả lời"), default));
        Letters.Ok(await o.FileAsync(id, documents: [letter]));

        var row = await o.RowAsync(id);
        Assert.Equal((DossierState.Open, null, null), (row.State, row.EndDate, row.ArchiveBy));
        Assert.Contains("Bổ sung công văn trả lời", (await o.ViewAsync("so.vanthu", id))!.History.Select(DossierHistoryWords.Of).Select(m => m.Note));
    }

    [Theory]
    [Engines("20", false, "23/11/2027")]
    [Engines("vv", false, "23/11/2027")]
    [Engines("20", true, "23/02/2027")]
    [Engines("2", false, "")]
    public async Task The_day_of_handing_over_is_a_year_for_works_three_months_and_none_for_what_is_kept_briefly(Engine engine, string retention, bool works, string due)
    {
        await using var o = await DossierOffice.OnAsync(engine);

        var row = await o.RowAsync(await o.ClosedAsync(retention, works));

        Assert.Equal((new DateOnly(2026, 11, 23), due), (row.EndDate, WebKit.Vn.Date(row.ArchiveBy)));
    }

    [Theory, Engines]
    public async Task It_ends_neither_empty_nor_before_its_documents_nor_tomorrow_nor_by_a_colleague(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var id = await o.OpenAsync();
        var empty = (await o.CloseAsync(id)).Codes();
        Letters.Ok(await o.FileAsync(id, documents: [await o.LetterAsync()]));

        Assert.Equal(["documents.dossier.empty"], empty);
        Assert.Equal(["documents.dossier.end-early"], (await o.CloseAsync(id, "19/11/2026")).Codes());
        Assert.Equal(["documents.dossier.end-later"], (await o.CloseAsync(id, "24/11/2026")).Codes());
        Assert.Equal(["documents.dossier.end"], (await o.CloseAsync(id, "31/11/2026")).Codes());
        Assert.Equal(["not-found"], (await o.CloseAsync(id, user: "so.chuyenvien2")).Codes());
        Letters.Ok(await o.CloseAsync(id, "20/11/2026", "so.truongphong"));
    }
}
