using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Statistics.AddReporter;

public sealed class AddReporterTests
{
    [Theory, Engines]
    public async Task An_enterprise_is_taken_in_once_and_what_is_missing_is_named(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        using var desk = await ReturnDesk.BuildAsync(node);

        var first = await desk.AddAsync("dn.mot", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        var again = await desk.AddAsync("dn.hai", "post", "Công ty Bưu chính Đất Mũi", "2000123456");
        var wrong = await desk.AddAsync("dn.ba", "post", "Công ty Bưu chính Cái Nước", "20001");

        Assert.Equal(["Công ty Bưu chính Đất Mũi"], first.All("tbody td.long"));
        Assert.Contains("đã có trong danh sách", again.Words, StringComparison.Ordinal);
        Assert.Contains("10 hoặc 13 chữ số", wrong.One(".error-summary").TextContent, StringComparison.Ordinal);
    }
}
