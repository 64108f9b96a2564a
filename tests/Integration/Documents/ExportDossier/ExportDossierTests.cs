using System.IO.Compression;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class ExportDossierTests
{
    [Theory, Engines]
    public async Task A_hundred_exported_dossiers_all_pass_the_check(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var random = new Random(30);
        var letters = new List<FiledDocument>();
        for (var i = 0; i < 30; i++) letters.Add(await o.LetterAsync(pages: random.Next(1, 40), issued: new DateOnly(2026, 11, random.Next(1, 23))));
        for (var i = 1; i <= 100; i++)
        {
            var input = DossierOffice.Input($"{i:00}.HS", $"Hồ sơ số {i} về phủ sóng “vùng lõm” & <an toàn>", i % 3 == 0 ? "vv" : "10");
            var id = (await o.TryOpenAsync(input with { Rights = i % 2 == 0 ? "" : "Hạn chế" })).Value;
            FiledDocument[] some = [.. letters.OrderBy(_ => random.Next()).Take(random.Next(1, 8))];
            Letters.Ok(await o.FileAsync(id, documents: some));
            if (i % 2 == 0) Letters.Ok(await o.CloseAsync(id));

            var (package, lacks) = await o.ExportAsync(id);

            Assert.Empty(lacks);
            await using var bytes = package!;
            var report = o.Check(bytes);
            Assert.Equal([], report.Faults);
            Assert.Equal((true, some.Length, some.Length), (report.IsValid, report.Documents, report.Files));
        }
    }

    [Theory, Engines]
    public async Task Own_documents_go_with_recipients_and_the_last_version_of_their_files(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var issued = await p.IssuedAsync();
        var id = (await p.Get<OpenDossier>().HandleAsync(new(null, DossierOffice.Input(), new(OutgoingRow.Kind, issued.Value)), p.As(p.Clerk), default)).Value;
        var reader = new Kernel.Acts.Reader(p.Clerk.Person, [p.Clerk], HatTokens.Of(p.Clerk));

        var (ready, lacks) = (await p.Get<ExportDossier>().PrepareAsync(id, reader, default))!.Value;

        Assert.Equal([], lacks.Select(l => l.Message));
        var xml = System.Text.Encoding.UTF8.GetString(ready!.Xml);
        Assert.Contains("<CodeNumber>01</CodeNumber>", xml, StringComparison.Ordinal);
        Assert.Contains("<To>", xml, StringComparison.Ordinal);
        Assert.NotEmpty(ready.Files);
    }

    [Theory, Engines]
    public async Task What_is_missing_is_named_document_by_document_and_nothing_is_sent(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var (id, bare, sound, colleague) = (await o.OpenAsync(), await o.LetterAsync(pages: null, scan: false), await o.LetterAsync(), await o.OpenAsync("so.chuyenvien2"));
        Letters.Ok(await o.FileAsync(id, documents: [bare, sound]));
        Letters.Ok(await o.FileAsync(colleague, documents: [sound]));
        using var officer = await o.Letters.Node.SignInAsync("so.chuyenvien");

        var (package, lacks) = await o.ExportAsync(id);
        var page = await officer.GetAsync(Links.Dossier(id, DossierSteps.Package));

        Assert.Null(package);
        Assert.Equal([(bare.Id, DossierTexts.NoFile), (bare.Id, DossierTexts.NoPages)], lacks.Select(l => (l.Document!.RecordId, l.Message)));
        Assert.Contains("Chưa xuất được gói hồ sơ điện tử", page.Words, StringComparison.Ordinal);
        Assert.Contains("101/QĐ-UBND", page.Words, StringComparison.Ordinal);
        Assert.Contains("Có 1 văn bản đồng chí không được xem", Assert.Single((await o.ExportAsync(colleague, "so.chuyenvien2")).Lacks).Message, StringComparison.Ordinal);
        Assert.Null(await o.Get<ExportDossier>().PrepareAsync(id, await o.Letters.ReaderAsync("xa.vanthu"), default));
    }

    [Theory, Engines]
    public async Task The_package_is_downloaded_by_its_link_and_holds_what_the_page_shows(Engine engine)
    {
        await using var o = await DossierOffice.OnAsync(engine);
        var id = await o.ClosedAsync();
        using var officer = await o.Letters.Node.SignInAsync("so.chuyenvien");

        using var bytes = new MemoryStream(await officer.BytesAsync(Links.Dossier(id, DossierSteps.Package)));

        Assert.True(o.Check(bytes).IsValid);
        bytes.Position = 0;
        await using var zip = new ZipArchive(bytes);
        Assert.Equal(["dossier.xml", "Files/001-01-Công văn số 1.pdf"], zip.Entries.Select(e => e.FullName));
    }
}
