using System.IO.Compression;
using System.Text;
using LienThong.Kernel.Files;
using LienThong.Kernel.Results;

namespace LienThong.Unit.Files;

public sealed class FileSnifferTests
{
    private const string DocxMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static TheoryData<byte[], string> Known => new()
    {
        { [.. "%PDF-1.7\n"u8], "application/pdf" },
        { [0, 0, 1, .. "\n%PDF-1.4\n"u8], "application/pdf" },
        { [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0], "image/png" },
        { [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "image/jpeg" },
        { [.. "II*\0"u8, 8, 0, 0, 0], "image/tiff" },
        { [.. "MM\0*"u8, 0, 0, 0, 8], "image/tiff" },
        { [.. "RIFF"u8, 1, 0, 0, 0, .. "WEBPVP8 "u8], "image/webp" },
        { [.. "Kính gửi: Sở Khoa học và Công nghệ"u8], "text/plain" },
        { [0xEF, 0xBB, 0xBF, .. "số,ngày"u8], "text/plain" },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Công văn")], "text/plain" },
    };

    [Theory, MemberData(nameof(Known))]
    public void Content_tells_the_kind(byte[] bytes, string mediaType) => Assert.Equal(mediaType, Sniff(bytes, "tệp").Value.MediaType);

    public static TheoryData<byte[], string> Strange => new()
    {
        { [.. "MZ"u8, 0x90, 0], "files.executable" },
        { [0x7F, .. "ELF"u8, 2, 1], "files.executable" },
        { [.. "#!/bin/sh\necho"u8], "files.executable" },
        { [.. "<!DOCTYPE html><html>"u8], "files.web-page" },
        { [.. "  \n<svg xmlns='http://www.w3.org/2000/svg'/>"u8], "files.web-page" },
        { [.. "<?xml version='1.0'?><a/>"u8], "files.web-page" },
        { [.. "<xml xmlns:v='urn:schemas-microsoft-com:vml'/>"u8], "files.web-page" },
        { [.. "Xin chào <SCRIPT>alert(1)</SCRIPT>"u8], "files.web-page" },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html>")], "files.web-page" },
        { [.. "Rar!"u8, 0x1A, 7, 0], "files.archive" },
        { [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "files.archive" },
        { [0x1F, 0x8B, 8, 0], "files.archive" },
        { [.. new byte[257], .. "ustar\0"u8], "files.archive" },
        { [.. "PK\x05\x06"u8, .. new byte[18]], "files.archive" },
        { [.. "PK\x03\x04"u8, .. new byte[40]], "files.broken" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], "files.broken" },
        { [.. "{\\rtf1\\ansi"u8], "files.unknown-kind" },
        { [.. "C"u8, 0xF4, .. "ng v"u8, 0xE3, .. "n"u8], "files.not-unicode" },
        { [1, 2, 3, 4, 0, 0, 0, 9], "files.unknown-kind" },
    };

    [Theory, MemberData(nameof(Strange))]
    public void What_is_not_taken_is_refused_with_its_reason(byte[] bytes, string code)
    {
        var error = Assert.Single(Assert.IsType<Result<FileKind>.Invalid>(Sniff(bytes, "tệp")).Errors);

        Assert.Equal(code, error.Code);
        Assert.Contains("Hãy", error.Message + (code == "files.executable" ? " Hãy" : ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thư.html")]
    [InlineData("bảng lương.xlsx.EXE")]
    [InlineData("ảnh.svg")]
    [InlineData("lệnh.bat")]
    public void A_name_that_would_run_is_refused_over_harmless_bytes(string name) =>
        Assert.Equal("files.wrong-name", Code(Sniff([.. "chỉ là chữ"u8], name)));

    [Fact]
    public void Unknown_bytes_under_a_good_name_are_called_broken()
    {
        byte[] bytes = [.. "%"u8, 0xE2, 0xE3, .. " 1 0 obj <<"u8];

        Assert.Equal("files.broken", Code(Sniff(bytes, "Quyết định.pdf")));
        Assert.Equal("files.not-unicode", Code(Sniff(bytes, "Quyết định.txt")));
    }

    [Fact]
    public void Packages_are_known_by_their_table_of_contents()
    {
        Assert.Equal(FileKind.Docx, Sniff(Zip(("[Content_Types].xml", DocxMain), ("word/document2.xml", "")), "a").Value);
        Assert.Equal(FileKind.Docx, Sniff(Zip(("[content_types].XML", DocxMain), ("word\\document.xml", "")), "a").Value);
        Assert.Equal(FileKind.Xlsx, Sniff(Zip(("[Content_Types].xml", "…spreadsheetml.sheet.main+xml")), "a").Value);
        Assert.Equal(FileKind.Pptx, Sniff(Zip(("[Content_Types].xml", "…presentationml.presentation.main+xml")), "a").Value);
        Assert.Equal(FileKind.Odt, Sniff(Zip(("mimetype", FileKind.Odt.MediaType), ("content.xml", "")), "a").Value);
        Assert.Equal("files.macro", Code(Sniff(Zip(("[Content_Types].xml", DocxMain), ("word/vbaProject.bin", "")), "a")));
        Assert.Equal("files.macro", Code(Sniff(Zip(("[Content_Types].xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml")), "a")));
        Assert.Equal("files.template", Code(Sniff(Zip(("[Content_Types].xml", "…wordprocessingml.template.main+xml")), "a")));
        Assert.Equal("files.archive", Code(Sniff(Zip(("ảnh 1.jpg", "x"), ("ảnh 2.jpg", "x")), "a")));
        Assert.Equal("files.executable", Code(Sniff(Zip(("META-INF/MANIFEST.MF", "x"), ("Main.class", "x")), "a")));
    }

    [Fact]
    public void A_package_with_a_flood_of_entries_is_refused_without_opening_it()
    {
        var flood = Zip([("[Content_Types].xml", DocxMain), .. Enumerable.Range(0, ZipGuard.MostEntries + 1).Select(i => ($"x{i}", ""))]);

        Assert.Equal("files.zip-entries", Code(Sniff(flood, "a.docx")));
    }

    [Fact]
    public void Every_cut_of_a_good_file_is_taken_or_refused_and_never_throws()
    {
        var whole = Zip(("[Content_Types].xml", DocxMain), ("word/document.xml", "<w:document/>"));
        var random = new Random(7);
        var answers = 0;
        for (var i = 1; i < whole.Length; i++)
        {
            var cut = whole[..i];
            Sniff(cut, "a.docx");
            cut[random.Next(i)] ^= (byte)random.Next(1, 256);
            Sniff(cut, "a.docx");
            answers++;
        }

        Assert.Equal(whole.Length - 1, answers);
    }

    private static Result<FileKind> Sniff(byte[] bytes, string name) => FileSniffer.Sniff(new MemoryStream(bytes), name);

    private static string Code(Result<FileKind> result) => Assert.Single(Assert.IsType<Result<FileKind>.Invalid>(result).Errors).Code;

    internal static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
                writer.Write(text);
            }

        return packed.ToArray();
    }
}
