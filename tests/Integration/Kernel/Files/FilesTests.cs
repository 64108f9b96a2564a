using System.IO.Compression;
using System.Text;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;

namespace LienThong.Integration.Files;

public sealed class FilesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly Permission Any = new("tests.any", Permission.Everybody);
    private readonly PersonId _owner = TypedId.New<PersonId>();

    [Theory, Engines]
    public async Task An_upload_waits_for_its_owner_and_goes_to_one_record(Engine engine)
    {
        var (db, files) = await OnAsync(engine);
        var staged = (await StageAsync(files, "Tờ trình số 15.txt", "Tờ trình về việc mua sắm máy quét " + engine)).Value;

        var seen = await db.Work.ReadAsync(s => files.StagedAsync(s, staged.Id, _owner));
        var stranger = await db.Work.ReadAsync(s => files.StagedAsync(s, staged.Id, TypedId.New<PersonId>()));
        var taken = await AttachAsync(db, files, staged.Id, TypedId.New<PersonId>());
        var attached = await AttachAsync(db, files, staged.Id, _owner);
        var again = await AttachAsync(db, files, staged.Id, _owner);

        Assert.Equal(staged, seen);
        Assert.Null(stranger);
        Assert.IsType<Result<FileRef>.Invalid>(taken);
        Assert.Equal(new FileRef(staged.Sha256, "Tờ trình số 15.txt", staged.Size, "text/plain"), attached.Value);
        Assert.IsType<Result<FileRef>.Invalid>(again);
        await using var stream = (await files.OpenAsync(staged.Sha256)).Value;
        Assert.StartsWith("Tờ trình", await new StreamReader(stream).ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_refused_form_keeps_its_upload(Engine engine)
    {
        var (db, files) = await OnAsync(engine);
        var staged = (await StageAsync(files, "a.txt", "nội dung " + engine)).Value;
        var refused = await db.Work.WriteAsync<FileRef>(Any, db.ActAs(Role.VanThu), async s =>
        {
            await files.AttachAsync(s, staged.Id, _owner);
            return Fail.Refused("tests.no", "không");
        });

        Assert.False(refused.IsOk);
        Assert.True((await AttachAsync(db, files, staged.Id, _owner)).IsOk);
    }

    [Theory, Engines]
    public async Task The_same_content_is_stored_once_and_read_once(Engine engine)
    {
        var (db, files) = await OnAsync(engine);
        var words = $"Một nội dung chung {engine}";
        var first = (await StageAsync(files, "một.txt", words)).Value;
        var second = (await StageAsync(files, "hai.txt", words)).Value;

        Assert.Equal(first.Sha256, second.Sha256);
        Assert.NotEqual(first.Id, second.Id);
        var content = await db.Work.ReadAsync(s => files.ContentAsync(s, first.Sha256));
        Assert.Equal((TextState.Read, words), (content!.TextState, content.Text));
        Assert.Equal("hai.txt", (await AttachAsync(db, files, second.Id, _owner)).Value.Name);
    }

    [Theory, Engines]
    public async Task Many_uploads_of_one_content_at_once_leave_one_content(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var files = Make(db);

        var staged = await Task.WhenAll(Enumerable.Range(0, 24).Select(i => Task.Run(() => StageAsync(files, $"{i}.txt", "giấy mời họp chung của sở"))));

        Assert.Equal(24, staged.Select(s => s.Value.Id).Distinct().Count());
        Assert.Equal("giấy mời họp chung của sở", (await db.Work.ReadAsync(s => files.ContentAsync(s, staged[0].Value.Sha256)))!.Text);
        Assert.Equal(1, await db.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [files.content]")));
        Assert.Single(Directory.EnumerateFiles(Path.Combine(db.Settings.Folder, "files"), "*", SearchOption.AllDirectories));
    }

    [Theory, Engines]
    public async Task Cleaning_forgets_old_uploads_and_never_touches_what_a_record_took(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var files = Make(db);
        var kept = (await StageAsync(files, "giữ.txt", "văn bản đã vào sổ")).Value;
        await AttachAsync(db, files, kept.Id, _owner);
        var keptAgain = (await StageAsync(files, "giữ 2.txt", "văn bản đã vào sổ")).Value;
        var forgotten = (await StageAsync(files, "bỏ.txt", "tệp không ai dùng")).Value;
        db.Time.Advance(TimeSpan.FromHours(25));
        var fresh = (await StageAsync(files, "mới.txt", "tệp vừa tải lên")).Value;

        var halfSent = Path.Combine(db.Settings.Folder, "files", "tmp", Guid.CreateVersion7(db.Clock.Now.AddHours(-25)).ToString("N"));
        await File.WriteAllTextAsync(halfSent, "nửa tệp của một lần tải dở");

        Assert.Null(await db.Work.ReadAsync(s => files.StagedAsync(s, forgotten.Id, _owner)));
        Assert.False((await AttachAsync(db, files, forgotten.Id, _owner)).IsOk);
        var removed = await files.CleanAsync();

        Assert.Equal(1, removed);
        Assert.IsType<Result<Stream>.NotFound>(await files.OpenAsync(forgotten.Sha256));
        Assert.False((await AttachAsync(db, files, keptAgain.Id, _owner)).IsOk);
        foreach (var hash in new[] { kept.Sha256, fresh.Sha256 })
            await using (var stream = (await files.OpenAsync(hash)).Value) Assert.True(stream.CanRead);
        Assert.True((await AttachAsync(db, files, fresh.Id, _owner)).IsOk);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(db.Settings.Folder, "files", "tmp")));
    }

    [Theory, Engines]
    public async Task A_content_uploaded_again_while_the_cleaner_runs_is_still_there(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var files = Make(db);
        for (var round = 0; round < 20; round++)
        {
            await StageAsync(files, "a.txt", "cùng một nội dung");
            db.Time.Advance(TimeSpan.FromHours(25));

            var cleaning = Task.Run(() => files.CleanAsync());
            var staged = (await Task.Run(() => StageAsync(files, "b.txt", "cùng một nội dung"))).Value;
            await cleaning;

            await using var stream = (await files.OpenAsync(staged.Sha256)).Value;
            Assert.True(stream.CanRead);
            Assert.NotNull(await db.Work.ReadAsync(s => files.StagedAsync(s, staged.Id, _owner)));
            Assert.Equal("cùng một nội dung", (await db.Work.ReadAsync(s => files.ContentAsync(s, staged.Sha256)))!.Text);
        }
    }

    [Theory, Engines]
    public async Task What_is_taken_off_the_form_waits_no_more(Engine engine)
    {
        var (db, files) = await OnAsync(engine);
        var staged = (await StageAsync(files, "a.txt", "bỏ khỏi phiếu")).Value;

        Assert.False(await files.DiscardAsync(staged.Id, TypedId.New<PersonId>()));
        Assert.True(await files.DiscardAsync(staged.Id, _owner));
        Assert.Null(await db.Work.ReadAsync(s => files.StagedAsync(s, staged.Id, _owner)));
    }

    [Theory, Engines]
    public async Task Too_big_and_empty_uploads_are_refused_and_leave_nothing(Engine engine)
    {
        await using var db = await TestDatabase.CreateAsync(engine);
        var files = new Kernel.Files.Files(db.Work, db.Clock, new(1000), new(ExtractionLimits.Default), new(new()));

        Assert.Equal("files.too-big", Code(await StageAsync(files, "a.txt", new string('a', 1001))));
        Assert.Equal("files.empty", Code(await StageAsync(files, "a.txt", "")));
        Assert.True((await StageAsync(files, "a.txt", new string('a', 1000))).IsOk);
        Assert.Equal(1, await db.Work.ReadAsync(s => s.ScalarAsync<long>("select count(*) from [files.content]")));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(db.Settings.Folder, "files", "tmp")));
    }

    [Theory, Engines]
    public async Task Words_of_a_document_are_kept_in_nfc_without_what_postgresql_refuses(Engine engine)
    {
        var (db, files) = await OnAsync(engine);
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", """<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Write(zip, "word/document.xml", $"""<w:document xmlns:w="w"><w:p><w:t>{"Quyết định số 15".Normalize(NormalizationForm.FormD)}</w:t></w:p><w:p><w:t>{engine}</w:t><w:tab/><w:delText>xóa</w:delText></w:p></w:document>""");
        }

        packed.Position = 0;
        var staged = (await files.StageAsync(packed, "C:\\Users\\hoa\\Quyết định.docx", _owner)).Value;

        Assert.Equal("Quyết định.docx", staged.Name);
        Assert.Equal($"Quyết định số 15\n{engine}", (await db.Work.ReadAsync(s => files.ContentAsync(s, staged.Sha256)))!.Text);
    }

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    private static string Code(Result<StagedFile> result) => Assert.Single(Assert.IsType<Result<StagedFile>.Invalid>(result).Errors).Code;

    private static Kernel.Files.Files Make(TestDatabase db) => new(db.Work, db.Clock, new(), new(ExtractionLimits.Default), new(new()));

    private async Task<(TestDatabase Db, Kernel.Files.Files Files)> OnAsync(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        return (db, Make(db));
    }

    private Task<Result<StagedFile>> StageAsync(Kernel.Files.Files files, string name, string text) =>
        files.StageAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), name, _owner);

    private static Task<Result<FileRef>> AttachAsync(TestDatabase db, Kernel.Files.Files files, StagedFileId id, PersonId owner) =>
        db.Work.WriteAsync(Any, db.ActAs(Role.VanThu), s =>
        {
            s.Audit("tests.attached", "test", Guid.CreateVersion7());
            return files.AttachAsync(s, id, owner);
        });
}
