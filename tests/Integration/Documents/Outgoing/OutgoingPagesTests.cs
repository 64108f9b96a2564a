using System.Net;
using System.Text;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

/// <summary>The way of an outgoing document by plain forms, as browsers without JavaScript walk it.</summary>
public sealed class OutgoingPagesTests
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    [Theory, Engines]
    public async Task A_document_walks_from_draft_to_its_recipients_by_plain_forms(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var office = await SmallProvince.BuildAsync(node);
        using var drafter = await node.SignInAsync("so.chuyenvien");
        using var head = await node.SignInAsync("so.truongphong");
        using var chief = await node.SignInAsync("so.chanhvanphong");
        using var leader = await node.SignInAsync("so.lanhdao");
        using var clerk = await node.SignInAsync("so.vanthu");
        using var commune = await node.SignInAsync("xa.vanthu");
        using var ward = await node.SignInAsync("phuong.vanthu");
        using var stranger = await node.SignInAsync("so.chuyenvien3");

        var path = await DraftAsync(drafter, office);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path)).Status);
        await DoAsync(drafter, path, "Trình trưởng phòng");
        Assert.Contains("Trưởng Phòng Chuyển đổi số", (await drafter.GetAsync(path)).Words, StringComparison.Ordinal);

        var refused = await (await head.GetAsync(path)).Form("acts").SubmitAsync("Trả lại");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        await DoAsync(head, path, "Trả lại", "Bổ sung số liệu");
        Assert.Contains("Bị trả lại", (await drafter.GetAsync(path)).Words, StringComparison.Ordinal);
        var added = await (await drafter.GetAsync(path + "/ban-moi")).Form("version").Fill("Comment", "Đã bổ sung").Attach("Files.File", "ban-hai.pdf", Pdf).SubmitAsync();
        Assert.Contains("Bản 2", added.Words, StringComparison.Ordinal);
        await DoAsync(drafter, path, "Trình trưởng phòng");
        await DoAsync(head, path, "Duyệt, chuyển văn phòng");
        await DoAsync(chief, path, "Duyệt, trình ký");
        await DoAsync(leader, path, "Duyệt, chuyển phát hành");

        var issue = await clerk.GetAsync(path + "/phat-hanh");
        Assert.Contains("01/SKHCN-CĐS", issue.Words, StringComparison.Ordinal);
        var issued = await issue.Form("issue").SubmitAsync();
        Assert.Contains("Đã phát hành văn bản 01/SKHCN-CĐS tới 4 nơi nhận", issued.Words, StringComparison.Ordinal);

        var accepted = await (await commune.GetAsync("/cho-tiep-nhan")).Form("Tiếp nhận").SubmitAsync();
        Assert.Contains("vào sổ văn bản đến số 1", accepted.Words, StringComparison.Ordinal);
        var delivery = await (await ward.GetAsync("/cho-tiep-nhan")).FollowAsync("kiểm tra hạ tầng số");
        var declined = await delivery.Form("refuse").Fill("Reason", "Không thuộc địa bàn").SubmitAsync();
        Assert.Contains("Đã từ chối", declined.Words, StringComparison.Ordinal);

        var seen = await clerk.GetAsync(path);
        Assert.Contains("1/4 đã tiếp nhận", seen.Words, StringComparison.Ordinal);
        Assert.Contains("Không thuộc địa bàn", seen.Words, StringComparison.Ordinal);
        var paper = seen.Form("lines");
        paper.Check("lines", seen.Document.QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("Bưu điện", StringComparison.Ordinal)).QuerySelector("input")!.GetAttribute("value"));
        Assert.Contains("Đã gửi giấy", (await paper.SubmitAsync("Đã gửi giấy")).Words, StringComparison.Ordinal);
        Assert.Contains("01/SKHCN-CĐS", (await clerk.GetAsync("/so-di")).Words, StringComparison.Ordinal);
        Assert.DoesNotContain("SKHCN", (await stranger.GetAsync("/van-ban-di")).Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task What_was_typed_survives_a_refusal_and_the_chosen_file_too(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        using var drafter = await node.SignInAsync("so.chuyenvien");

        var refused = await (await drafter.GetAsync("/van-ban-di/soan")).Form("draft").Fill("Subject", "Kế hoạch kiểm tra").Fill("Due", "32/13/2026").Attach("Files.File", "du-thao.pdf", Pdf).SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(("Kế hoạch kiểm tra", "32/13/2026"), (refused.Form("draft")["Subject"], refused.Form("draft")["Due"]));
        Assert.Contains("du-thao.pdf", refused.Words, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Files_are_fetched_only_through_a_record_that_the_reader_may_see(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        var office = await SmallProvince.BuildAsync(node);
        using var drafter = await node.SignInAsync("so.chuyenvien");
        using var stranger = await node.SignInAsync("so.chuyenvien3");
        var path = await DraftAsync(drafter, office);

        Assert.Equal(Pdf, await drafter.BytesAsync(path + "/ban/1/tep/1"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path + "/ban/1/tep/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await drafter.GetAsync(path + "/ban/2/tep/1")).Status);
    }

    [Theory, Engines]
    public async Task Pages_of_the_registry_are_refused_to_others(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await SmallProvince.BuildAsync(node);
        using var specialist = await node.SignInAsync("so.chuyenvien");

        foreach (var path in (string[])["/cho-tiep-nhan", "/so-di", "/nhom-noi-nhan"])
            Assert.Equal(HttpStatusCode.Forbidden, (await specialist.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await specialist.GetAsync("/van-ban-di")).Status);
    }

    private static async Task<string> DraftAsync(TestBrowser drafter, SmallProvince office)
    {
        var form = (await drafter.GetAsync("/van-ban-di/soan")).Form("draft");
        form.Fill("Subject", "Về việc kiểm tra hạ tầng số").Fill("Signer", office["so.lanhdao"].Appointment.ToString()).Fill("Others", "Bưu điện tỉnh; 2");
        form.Check("Agencies", office.Agency("tinh").ToString()).Check("Groups", "Communes").Attach("Files.File", "du-thao.pdf", Pdf);
        var saved = await form.SubmitAsync();
        Assert.Contains("Đã tạo dự thảo", saved.Words, StringComparison.Ordinal);
        return saved.Address.AbsolutePath;
    }

    private static async Task DoAsync(TestBrowser browser, string path, string button, string comment = "")
    {
        var after = await (await browser.GetAsync(path)).Form("acts").Fill("Comment", comment).SubmitAsync(button);
        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Contains("Đã chuyển", after.Words, StringComparison.Ordinal);
    }
}
