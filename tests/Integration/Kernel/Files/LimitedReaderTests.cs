using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using LienThong.Host.Commands;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Identity;

namespace LienThong.Integration.Files;

/// <summary>Strangers' files in a child process: its limits, and that the staging outlives it.</summary>
public sealed class LimitedReaderTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private readonly PersonId _owner = TypedId.New<PersonId>();

    [Theory, Engines]
    public async Task A_letter_is_read_by_the_child_end_to_end(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        using var reader = new FileReader(ExtractionLimits.Default, ReaderSelf.Program);

        var files = Make(db, reader);
        var staged = (await files.StageAsync(Docx($"<w:p><w:t>Quyết định của {engine}</w:t></w:p>"), "quyết định.docx", _owner)).Value;

        Assert.Equal(("quyết định.docx", TextState.Read, null), (staged.Name, staged.TextState, staged.TextNote));
        Assert.Equal($"Quyết định của {engine}", (await db.Work.ReadAsync(s => files.ContentAsync(s, staged.Sha256)))!.Text);
    }

    [Theory]
    [Engines("exec sleep 600", "không đọc được: quá thời gian cho phép")]
    [Engines("exit 77", "không đọc được: tốn quá nhiều bộ nhớ")]
    [Engines("kill -SEGV $$", "không đọc được: trình đọc dừng giữa chừng")]
    [Engines("echo '{broken'; exec sleep 600", "không đọc được: trình đọc dừng giữa chừng")]
    [Engines("a=$(head -c 700000000 /dev/zero | tr '\\0' x); exec sleep 600", "không đọc được: tốn quá nhiều bộ nhớ")]
    public async Task A_child_that_hits_a_limit_while_reading_leaves_the_file_inert_with_a_note(Engine engine, string then, string note)
    {
        var db = await databases.OnAsync(engine);
        var look = $$"""read question; echo '{"MediaType":"{{FileKind.Docx.MediaType}}"}'; """;
        using var reader = new FileReader(new(1000, TimeSpan.FromSeconds(then.Contains("zero", StringComparison.Ordinal) ? 60 : 1)), new ReaderProgram("/bin/bash", "-c", look + then));

        var staged = (await Make(db, reader).StageAsync(Docx(engine + then.GetHashCode(StringComparison.Ordinal).ToString(null, null)), "a.docx", _owner)).Value;

        Assert.Equal((TextState.Unreadable, note), (staged.TextState, staged.TextNote));
    }

    [Theory, Engines]
    public async Task An_office_file_that_cannot_be_looked_through_is_refused_a_pdf_is_taken_with_a_mark(Engine engine)
    {
        var db = await databases.OnAsync(engine);
        foreach (var program in (ReaderProgram[])[new("/bin/bash", "-c", "exit 1"), new("/no/such/program")])
        {
            using var reader = new FileReader(ExtractionLimits.Default, program);
            var files = Make(db, reader);

            var office = await files.StageAsync(Docx("x" + engine), "a.docx", _owner);
            var pdf = await files.StageAsync(new MemoryStream(Encoding.ASCII.GetBytes($"%PDF-1.4 {engine} {program.File}")), "a.pdf", _owner);

            Assert.Equal("files.not-looked", Assert.Single(Assert.IsType<Kernel.Results.Result<StagedFile>.Invalid>(office).Errors).Code);
            Assert.Equal(FileMarks.Unchecked, pdf.Value.Marks);
        }
    }

    [Fact]
    public async Task A_child_serves_many_files_and_a_killed_one_is_replaced()
    {
        using var pool = new ReaderPool(ReaderSelf.Program, ExtractionLimits.Default);
        var path = Path.GetTempFileName();
        await using (var to = File.Create(path)) await Docx("<w:p><w:t>một</w:t></w:p>").CopyToAsync(to);

        var reports = new List<FileReport>();
        for (var i = 0; i < 5; i++) reports.Add(await pool.ReadAsync(path, "a.docx", ReaderWish.Words, CancellationToken.None));
        var started = pool.Started;
        foreach (var id in pool.Ids)
        {
            using var child = Process.GetProcessById(id);
            child.Kill();
            await child.WaitForExitAsync();
        }

        reports.Add(await pool.ReadAsync(path, "a.docx", ReaderWish.Words, CancellationToken.None));
        File.Delete(path);

        Assert.All(reports, r => Assert.Equal((null, "một"), (r.Code, r.Text)));
        Assert.Equal((1, 2), (started, pool.Started));
    }

    [Fact]
    public async Task The_child_knows_nothing_of_the_servers_environment()
    {
        Environment.SetEnvironmentVariable("LIENTHONG_TEST_SECRET", "mật khẩu");
        using var child = new ReaderChild(new ReaderProgram("/bin/bash", "-c", """read question; printf '{"Note":"%s|%s"}\n' "$LIENTHONG_TEST_SECRET" "$DOTNET_GCHeapHardLimit" """), ReaderPool.Most);

        await child.AskAsync(new("", "", ReaderWish.Words, 1, 1));
        var report = await child.ReportAsync(TimeSpan.FromSeconds(30), CancellationToken.None);

        Assert.Equal("|c000000", report.Note);
    }

    private static Kernel.Files.Files Make(TestDatabase db, FileReader reader) => new(db.Work, db.Clock, new(), reader, new(new()));

    private static MemoryStream Docx(string body)
    {
        var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in ((string, string)[])[("[Content_Types].xml", Main), ("word/document.xml", $"""<w:document xmlns:w="w">{body}</w:document>""")])
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }

        packed.Position = 0;
        return packed;
    }
}
