using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using LienThong.Kernel.Files;

namespace LienThong.Unit.Files;

public sealed class TextExtractorTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"lt-text-{Guid.CreateVersion7():N}");

    [Fact]
    public async Task Word_gives_paragraphs_headers_and_notes_without_deleted_text()
    {
        var read = await ReadAsync(FileKind.Docx,
            ("word/header1.xml", "<h xmlns:w='w'><w:p><w:t>UBND TỈNH</w:t></w:p></h>"),
            ("word/document.xml", "<d xmlns:w='w'><w:p><w:t>Điều 1.</w:t><w:tab/><w:t xml:space='preserve'> Ban hành</w:t></w:p><w:p><w:delText>bỏ</w:delText><w:t>kế hoạch</w:t></w:p></d>"),
            ("word/styles.xml", "<s xmlns:w='w'><w:t>kiểu</w:t></s>"));

        Assert.Equal((TextState.Read, "Điều 1.\t Ban hành\nkế hoạch\nUBND TỈNH"), (read.State, read.Text));
    }

    [Fact]
    public async Task Excel_slides_and_opendocument_are_read_in_their_order()
    {
        Assert.Equal("Họ tên\nTrần Văn Mẫu", (await ReadAsync(FileKind.Xlsx,
            ("xl/sharedStrings.xml", "<sst><si><t>Họ tên</t><rPh><t>x</t></rPh></si><si><r><t>Trần Văn</t></r><r><t xml:space='preserve'> Mẫu</t></r></si></sst>"))).Text);
        Assert.Equal("hai\nmười", (await ReadAsync(FileKind.Pptx,
            ("ppt/slides/slide10.xml", "<a xmlns:a='a'><a:p><a:t>mười</a:t></a:p></a>"), ("ppt/slides/slide2.xml", "<a xmlns:a='a'><a:p><a:t>hai</a:t></a:p></a>"))).Text);
        Assert.Equal("Tiêu đề\nmột hai", (await ReadAsync(FileKind.Odt,
            ("content.xml", "<o xmlns:t='t'><t:h>Tiêu đề</t:h><t:p>một<t:s/><t:span>hai</t:span></t:p></o>"))).Text);
    }

    [Fact]
    public async Task A_bomb_is_stopped_early()
    {
        await using (var file = File.Create(_path))
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            await using var stream = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            await stream.WriteAsync("<d>"u8.ToArray());
            var block = new byte[1024 * 1024];
            Array.Fill(block, (byte)' ');
            for (var i = 0; i < 200; i++) await stream.WriteAsync(block);
        }

        var started = Stopwatch.GetTimestamp();
        var read = await new TextExtractor(ExtractionLimits.Default).ReadAsync(_path, FileKind.Docx);

        Assert.Equal((TextState.Unreadable, "không đọc được: nội dung nén bất thường"), (read.State, read.Note));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Entities_and_outside_references_are_not_followed()
    {
        var read = await ReadAsync(FileKind.Docx, ("word/document.xml", "<!DOCTYPE d [<!ENTITY a 'aaaaaaaa'><!ENTITY x SYSTEM 'file:///etc/passwd'>]><d xmlns:w='w'><w:t>&a;&x;</w:t></d>"));

        Assert.Equal((TextState.Unreadable, null), (read.State, read.Text));
    }

    [Fact]
    public async Task A_broken_part_keeps_what_was_read_before_it()
    {
        var read = await ReadAsync(FileKind.Docx, ("word/document.xml", "<d xmlns:w='w'><w:p><w:t>phần đầu</w:t></w:p><w:p><w:t>phần sau</w:d>"));

        Assert.Equal(TextState.Partial, read.State);
        Assert.StartsWith("phần đầu", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_is_cut_at_the_limit_and_says_so()
    {
        await File.WriteAllTextAsync(_path, new string('ữ', 5000));

        var read = await new TextExtractor(new(1000, TimeSpan.FromSeconds(5))).ReadAsync(_path, FileKind.Text);

        Assert.Equal((TextState.Partial, 1000), (read.State, read.Text!.Length));
    }

    [Fact]
    public async Task Images_and_old_office_files_say_why_they_have_no_words()
    {
        await File.WriteAllTextAsync(_path, "x");
        var extractor = new TextExtractor(ExtractionLimits.Default);

        Assert.Equal(TextState.NoText, (await extractor.ReadAsync(_path, FileKind.Jpeg)).State);
        Assert.Contains(".docx", (await extractor.ReadAsync(_path, FileKind.Doc)).Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_lose_what_databases_and_normalisers_choke_on()
    {
        var sink = new TextSink(100_000);
        sink.Add("a\0b\u0007\uD800c\uDC00 \uD83D");
        sink.Add("\uDE00 ");
        sink.Add("e" + string.Concat(Enumerable.Repeat("\u0323\u0302", 20_000)));

        var text = sink.Finish();

        Assert.StartsWith("abc \uD83D\uDE00 ệ", text, StringComparison.Ordinal);
        Assert.True(text.Length < 50);
        Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
    }

    public void Dispose() => File.Delete(_path);

    private async Task<ExtractedText> ReadAsync(FileKind kind, params (string Name, string Text)[] entries)
    {
        await File.WriteAllBytesAsync(_path, FileSnifferTests.Zip(entries));
        return await new TextExtractor(ExtractionLimits.Default).ReadAsync(_path, kind);
    }
}
