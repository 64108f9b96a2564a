using System.Net;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class PrintSettlingSlipTests
{
    [Theory, Engines]
    public async Task The_settling_slip_shows_every_note_in_order_each_in_its_place(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var (id, line) = await o.AssignedAsync();
        foreach (var (user, text) in new[] { ("so.chuyenvien", "Đề xuất mời thêm Sở Tài chính"), ("so.lanhdao", "Đồng ý, làm gấp"), ("so.truongphong", "Trình trước thứ Sáu"), ("so.vanthu", "Đã nhận bản giấy") })
        {
            o.Node.Time.Advance(TimeSpan.FromMinutes(1));
            Letters.Ok(await o.Get<NoteIncoming>().HandleAsync(new(id, text), o.As(user), default));
        }

        o.Node.Time.Advance(TimeSpan.FromMinutes(1));
        Letters.Ok(await o.FinishAsync(id, line));
        Letters.Ok(await o.Get<ConfirmWork>().HandleAsync(new(id, line, null), o.As("so.truongphong"), default));

        var slip = (await SlipAsync(o, id))!;

        Assert.Equal(["Kính trình", "Đã nhận bản giấy"], slip.Office.Select(e => e.Text));
        Assert.Equal(["Giao phòng nghiên cứu, tham mưu", "Đồng ý, làm gấp"], slip.Leaders.Select(e => e.Text));
        Assert.Equal(["Chủ trì tham mưu", "Trình trước thứ Sáu"], slip.Heads.Select(e => e.Text));
        Assert.Equal(["Đề xuất mời thêm Sở Tài chính", "Kết quả: Đã tham mưu văn bản trả lời"], slip.Officers.Select(e => e.Text));
        Assert.Equal(slip.View.Notes.Count + 1, slip.Office.Count + slip.Leaders.Count + slip.Heads.Count + slip.Officers.Count);
        Assert.Equal(("Sở Khoa học và Công nghệ", "Uỷ ban nhân dân tỉnh Sơn Hà"), (slip.Agency.Name, slip.Agency.Superior));
    }

    [Theory, Engines]
    public async Task The_paper_names_the_letter_and_leaves_lines_where_nothing_is_said_yet(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        using var clerk = await o.Node.SignInAsync("so.vanthu");

        var page = await (await clerk.GetAsync($"/van-ban-den/{id}")).FollowAsync("Phiếu giải quyết");
        var boxes = page.Document.QuerySelectorAll(".slip-box");

        Assert.Contains("PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN Số đến: 1 Ngày đến: 23/11/2026", page.Words, StringComparison.Ordinal);
        Assert.Equal(
            ["Quyết định số 15/QĐ-UBND ngày 20/11/2026", "Ủy ban nhân dân huyện Sông Gấm", "Phê duyệt kế hoạch phủ sóng thông tin di động vùng lõm", "Phòng Chuyển đổi số", "Phòng Kế hoạch", "Lê Thuỳ Ngân – Chánh Văn phòng", "30/11/2026"],
            page.All(".slip-facts dd"));
        Assert.Equal([0, 0, 4, 4], boxes.Select(b => b.QuerySelectorAll(".pen-line").Length));
        Assert.Contains("Chuyển: Phòng Chuyển đổi số (chủ trì)", boxes[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Trần Đức Ý, Thủ trưởng, 08:05 ngày 23/11/2026", TestPage.Fold(boxes[1].TextContent), StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Who_may_not_read_the_document_gets_no_slip(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();

        foreach (var user in (string[])["xa.vanthu", "so.chuyenvien", "tinh.kiemtoan"])
        {
            using var stranger = await o.Node.SignInAsync(user);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/van-ban-den/{id}/phieu-giai-quyet")).Status);
        }
    }

    [Theory, Engines]
    public async Task A_slip_asks_as_many_statements_for_many_notes_as_for_few(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        var id = await o.SteeredAsync();
        await SlipAsync(o, id); // the working calendar is read once
        var few = await CountAsync(o, id);
        foreach (var user in (string[])["so.vanthu", "so.lanhdao", "so.truongphong", "so.chanhvanphong"]) Letters.Ok(await o.Get<NoteIncoming>().HandleAsync(new(id, "Thêm ý kiến"), o.As(user), default));

        Assert.Equal(few, await CountAsync(o, id));
        Assert.InRange(few, 2, 24); // slip and stamp
    }

    private static async Task<int> CountAsync(Letters o, IncomingId id)
    {
        var reader = await o.ReaderAsync("so.vanthu");
        var count = Statements.Begin();
        await o.Get<PrintSettlingSlip>().FindAsync(id, reader, reader.Hats[0], default);
        await o.Get<PrintStamp>().FindAsync(id, reader, reader.Hats[0], default);
        return count();
    }

    private static async Task<SettlingSlip?> SlipAsync(Letters o, IncomingId id) =>
        await o.ReaderAsync("so.vanthu") is var reader ? await o.Get<PrintSettlingSlip>().FindAsync(id, reader, reader.Hats[0], default) : null;
}
