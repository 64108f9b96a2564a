using System.Diagnostics;
using System.Text;
using System.Text.Json;
using LienThong.Contracts.Statistics;
using LienThong.Integration.Access;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Files;
using LienThong.Kernel.Results;
using LienThong.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Statistics.MakeReview;

public sealed class ReviewFilesTests(TestNodes nodes) : IClassFixture<TestNodes>
{
    private static readonly string Path96 = $"/thong-ke/tong-ket/{AreaId.Of(AreaLevel.Province, "96", AreaDays.Known):N}/2017";

    [Theory, Engines]
    public async Task Two_processes_with_data_of_their_own_in_other_zones_and_cultures_write_the_same_bytes(Engine engine)
    {
        await using var first = await TestNode.StartAsync(engine, areas: true);
        await SampleFigures.ImportProvinceAsync(first, "ca-mau-2017");
        await using var second = await TestNode.StartAsync(engine, areas: true);
        await SectorRegisters.SampleBooks.ImportAsync(second, "ca-mau-2017");
        // The same values, said in another order.
        var lines = SampleFigures.Text("ca-mau-2017").TrimEnd().Split('\n');
        await SampleFigures.ImportAsync(second, string.Join('\n', [lines[0], .. lines.Skip(1).Reverse()]) + "\n");

        foreach (var format in new[] { "txt", "html", "json", "docx" })
        {
            var here = await MakeAsync(first, format, "Asia/Ho_Chi_Minh", "vi_VN.UTF-8");
            var there = await MakeAsync(second, format, "America/New_York", "tr_TR.UTF-8");

            Assert.True(here.Length > 1000);
            Assert.True(here.AsSpan().SequenceEqual(there), format);
        }
    }

    [Theory, Engines]
    public async Task Text_and_page_name_the_source_of_every_figure_in_an_annex(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SampleFigures.RowsAsync(node, "BC10,96,2013,actual,50,,=,,Sổ cũ,", "BC10,96,2014,actual,58,,=,,Sở TT&TT,", "BC10,96,2014,plan,40,,=,,Kế hoạch,");

        var (text, page) = (await SampleFigures.ReviewAsync(node, "96", 2014), await SampleFigures.ReviewAsync(node, "96", 2014, "html"));

        Assert.Contains("\n\nPhụ lục: nguồn số liệu\n\nBC10 Bưu cục | 58 bưu cục | báo cáo | Sở TT&TT\n", text, StringComparison.Ordinal);
        Assert.Contains("| tính | (58 − 50) ÷ 50 × 100\n", text, StringComparison.Ordinal);
        Assert.Contains("<td>58 bưu cục</td><td>báo cáo</td><td>Sở TT&amp;TT</td>", page, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Every_printed_figure_stands_in_the_PDF(Engine engine)
    {
        var node = await nodes.OnAsync(engine);
        await SampleFigures.ImportProvinceAsync(node, "lai-chau-2016");
        var printed = JsonDocument.Parse(await SampleFigures.ReviewAsync(node, "12", 2016, "json")).RootElement.GetProperty("figures").EnumerateArray().Select(f => f.GetProperty("printed").GetString()!).ToList();

        var pdf = await node.Get<IReviewFiles>().MakeAsync("12", 2016, "pdf", null, null, default);
        var words = Bare(await BodyAsync(pdf.Value.Content));

        Assert.Equal(("tong-ket-12-2016.pdf", "application/pdf"), (pdf.Value.Name, pdf.Value.MediaType));
        Assert.True(printed.Count > 20);
        Assert.All(printed, p => Assert.Contains(Bare(p), words, StringComparison.Ordinal));
    }

    [Theory, Engines]
    public async Task The_pages_Word_file_is_that_of_the_command(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine, areas: true);
        var office = await RoleOffice.AddAsync(node);
        await SampleFigures.ImportAsync(node, SampleFigures.Text("ca-mau-2017"), "ca-mau-2017.csv");
        using var browser = await office.SignedInAsync(Role.ChuyenVien);

        var page = await browser.GetAsync(Path96);
        var file = await browser.BytesAsync(page.One("a[href$='tong-ket.docx']").GetAttribute("href")!);

        Assert.Equal(file, (await node.Get<IReviewFiles>().MakeAsync("96", 2017, "docx", null, null, default)).Value.Content);
        Assert.Contains("6.997.084 cái", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Without_LibreOffice_page_command_and_doctor_say_how_to_get_it(Engine engine)
    {
        const string remedy = "apt install libreoffice-writer-nogui";
        await using var node = await TestNode.StartAsync(await SchemaTemplates.CopyAsync(engine, areas: true), further: s => s.AddSingleton(PdfSettings.Default with { Program = null }));
        var office = await RoleOffice.AddAsync(node);
        await SampleFigures.RowsAsync(node, "BC10,96,2017,actual,58,,=,,,");
        using var browser = await office.SignedInAsync(Role.ChuyenVien);
        await using var program = new ChildNode(node.Settings) { Environment = { ["PATH"] = "/nowhere" } };

        var page = await browser.GetAsync(Path96);
        var refused = (Result<ReviewFile>.Refused)await node.Get<IReviewFiles>().MakeAsync("96", 2017, "pdf", null, null, default);
        var (code, _) = await program.TryRunAsync("review", "make", "--area", "96", "--year", "2017", "--format", "pdf", "--out", System.IO.Path.Combine(node.Settings.Folder, "tong-ket.pdf"));
        var (_, doctor) = await program.TryRunAsync("doctor");

        Assert.Contains(remedy, page.Words, StringComparison.Ordinal);
        Assert.False(page.Has("a[href$='tong-ket.pdf']"));
        Assert.Equal(("files.pdf.no-libreoffice", 1), (refused.Code, code));
        Assert.Contains(remedy, program.Errors, StringComparison.Ordinal);
        Assert.Contains(remedy, doctor, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversion_that_takes_too_long_is_stopped_and_refused()
    {
        var slow = System.IO.Path.Combine(Directory.CreateTempSubdirectory().FullName, "slow");
        await File.WriteAllTextAsync(slow, "#!/bin/sh\nsleep 600\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(slow, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var made = await new PdfMaker(new(slow, TimeSpan.FromSeconds(1))).MakeAsync([1], default);

        Assert.Equal("files.pdf.failed", ((Result<byte[]>.Refused)made).Code);
    }

    private static async Task<byte[]> MakeAsync(TestNode node, string format, string zone, string culture)
    {
        await using var program = new ChildNode(node.Settings) { Environment = { ["TZ"] = zone, ["LANG"] = culture, ["LC_ALL"] = culture } };
        var file = System.IO.Path.Combine(node.Settings.Folder, $"tong-ket.{format}");
        await program.RunAsync("review", "make", "--area", "96", "--year", "2017", "--format", format, "--out", file);
        return await File.ReadAllBytesAsync(file);
    }

    /// <summary>The words of a PDF below the page numbers.</summary>
    private static async Task<string> BodyAsync(byte[] pdf)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-enc", "UTF-8", "-x", "0", "-y", "54", "-W", "600", "-H", "800", "-", "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var words = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(pdf);
        process.StandardInput.Close();
        return await words;
    }

    // Lines are broken anywhere, also after the stroke of "thuê bao/100 dân".
    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
