using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class CountPagesTests
{
    [Theory, Engines]
    public async Task Pages_said_in_the_dossier_stand_before_those_of_the_document_and_wrong_ones_are_named(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (id, known, unknown) = (await o.OpenAsync(), await o.LetterAsync(pages: 2), await o.LetterAsync(pages: null));
        Letters.Ok(await o.FileAsync(id, documents: [known, unknown]));

        var wrong = await o.Get<CountPages>().HandleAsync(new(id, new Dictionary<Guid, string> { [known.Id] = "0", [unknown.Id] = "ba" }), o.As("so.chuyenvien"), default);
        Letters.Ok(await o.Get<CountPages>().HandleAsync(new(id, new Dictionary<Guid, string> { [known.Id] = "", [unknown.Id] = "7" }), o.As("so.chuyenvien"), default));

        Assert.Equal(["documents.dossier.pages", "documents.dossier.pages"], wrong.Codes());
        Assert.Equal([2, 7], (await o.ViewAsync("so.chuyenvien", id))!.Documents.Select(d => d.Pages));
        Assert.Equal(9, (await o.ViewAsync("so.chuyenvien", id))!.Pages);
    }
}
