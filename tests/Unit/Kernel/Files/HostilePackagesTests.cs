using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using LienThong.Kernel.Files;
using LienThong.Kernel.Results;

namespace LienThong.Unit.Files;

public sealed class HostilePackagesTests
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    [Theory]
    [InlineData("../../word/document.xml")]
    [InlineData("word\\..\\..\\autoexec.bat")]
    [InlineData("C:/Windows/system.ini")]
    public void A_name_that_leads_out_of_the_package_is_refused(string name) => Assert.Equal("files.zip-path", Code(Docx((name, "x"))));

    [Fact]
    public void A_size_beyond_reason_is_refused_by_what_the_directory_declares()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var types = new StreamWriter(zip.CreateEntry("[Content_Types].xml").Open())) types.Write(Main);
            using var part = zip.CreateEntry("word/media/a.bin", CompressionLevel.SmallestSize).Open();
            var block = new byte[1024 * 1024];
            for (var i = 0; i < 64; i++) part.Write(block);
        }

        Assert.Equal("files.zip-bomb", Code(packed.ToArray()));
    }

    [Fact]
    public void Entries_that_share_their_bytes_are_refused()
    {
        var bytes = Docx(("a.bin", new string('a', 5000)), ("b.bin", new string('b', 5000)));
        var directory = bytes.AsSpan().LastIndexOf("PK\x01\x02"u8);
        // The last entry is made to begin where the first does.
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(directory + 42), 0);

        Assert.Equal("files.zip-bomb", Code(bytes));
    }

    [Theory]
    [InlineData("<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d>&x;</d>")]
    [InlineData("<!DOCTYPE d SYSTEM 'http://127.0.0.1/a.dtd'><d/>")]
    public void Entities_are_named_in_the_refusal(string xml)
    {
        var error = Error(Docx(("word/settings.xml", xml)));

        Assert.Equal("files.entities", error.Code);
        Assert.Contains("DTD", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_hidden_behind_a_long_comment_are_refused_while_the_words_are_read()
    {
        var path = Path.GetTempFileName();
        File.WriteAllBytes(path, Docx(("word/document.xml", $"<!--{new string('x', 10_000)}--><!DOCTYPE d [<!ENTITY x 'y'>]><d>&x;</d>")));

        var look = FileReading.Look(path, "a.docx");
        var read = FileReading.Read(path, look, ExtractionLimits.Default, TestContext.Current.CancellationToken);
        File.Delete(path);

        Assert.Equal((null, "files.entities"), (look.Code, read.Code));
    }

    [Fact]
    public void An_archive_is_refused_with_the_names_inside_made_safe()
    {
        var names = Enumerable.Range(1, 12).Select(i => ($"thư mục/văn bản {i}.pdf", "x")).Append(("a\u202Efdp.exe", "x")).ToArray();

        var message = Error(FileSnifferTests.Zip(names)).Message;

        Assert.Contains("Bên trong có: văn bản 1.pdf, văn bản 2.pdf", message, StringComparison.Ordinal);
        Assert.Contains("và 3 tệp nữa", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', message);
    }

    [Fact]
    public void What_word_would_fetch_on_opening_and_objects_inside_are_marked_links_are_not()
    {
        const string form = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{0}" Target="http://example.vn/x" TargetMode="External"/></Relationships>""";

        Assert.Equal(FileMarks.External, Marks(("word/_rels/settings.xml.rels", string.Format(null, form, "attachedTemplate"))));
        Assert.Equal(FileMarks.None, Marks(("word/_rels/document.xml.rels", string.Format(null, form, "hyperlink"))));
        Assert.Equal(FileMarks.Embedded, Marks(("word/embeddings/oleObject1.bin", "x")));
    }

    [Theory]
    [InlineData(0x002F, "files.password")]
    [InlineData(0x0085, "files.macro")]
    [InlineData(0x0042, null)]
    public void Old_workbooks_tell_password_and_macro_sheet_by_their_records(int type, string? code)
    {
        byte[] records = [.. Record(0x0809, new byte[16]), .. Record(type, [0, 0, 0, 0, 0, 1, 0, 0]), .. Record(0x0A, [])];

        var result = FileSniffer.Sniff(new MemoryStream(Ole("Workbook", records)), "a.xls");

        Assert.Equal(code, result is Result<FileKind>.Invalid refused ? refused.Errors[0].Code : null);
    }

    [Fact]
    public void An_old_document_tells_its_password_by_its_first_bytes()
    {
        var head = new byte[600];
        (head[0], head[1], head[11]) = (0xEC, 0xA5, 0x01);

        Assert.Equal("files.password", Assert.Single(Assert.IsType<Result<FileKind>.Invalid>(FileSniffer.Sniff(new MemoryStream(Ole("WordDocument", head)), "a.doc")).Errors).Code);
        head[11] = 0;
        Assert.Equal(FileKind.Doc, FileSniffer.Sniff(new MemoryStream(Ole("WordDocument", head)), "a.doc").Value);
    }

    private static byte[] Record(int type, byte[] data) => [(byte)type, (byte)(type >> 8), (byte)data.Length, (byte)(data.Length >> 8), .. data];

    /// <summary>A compound file with one stream of full sectors: header, table, directory, data.</summary>
    private static byte[] Ole(string name, byte[] data)
    {
        var file = new byte[512 * 12];
        byte[] magic = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        magic.CopyTo(file, 0);
        file[30] = 9;
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(48), 1);
        file.AsSpan(512, 512).Fill(0xFF);
        for (var sector = 2; sector < 10; sector++) BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(512 + (sector * 4)), sector + 1);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(512 + 4), 0xFFFFFFFE);
        Encoding.Unicode.GetBytes(name).CopyTo(file, 1024);
        file[1024 + 64] = (byte)((name.Length + 1) * 2);
        file[1024 + 66] = 2;
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(1024 + 116), 2);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(1024 + 120), data.Length);
        data.CopyTo(file, 512 * 3);
        return file;
    }

    private static byte[] Docx(params (string Name, string Text)[] more) =>
        FileSnifferTests.Zip([("[Content_Types].xml", Main), .. more.Any(m => m.Name == "word/document.xml") ? [] : new[] { ("word/document.xml", "<d/>") }, .. more]);

    private static FileMarks Marks(params (string Name, string Text)[] more) => PackageMarks.Of(new MemoryStream(Docx(more)));

    private static FieldError Error(byte[] bytes) => Assert.Single(Assert.IsType<Result<FileKind>.Invalid>(FileSniffer.Sniff(new MemoryStream(bytes), "a.docx")).Errors);

    private static string Code(byte[] bytes) => Error(bytes).Code;
}
