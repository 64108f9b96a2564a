using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.WebKit;

namespace LienThong.Integration.Documents.Matters;

public sealed class DocumentMattersTests
{
    [Theory, Engines]
    public async Task A_document_and_the_copy_that_its_recipient_registered_belong_together_for_who_reads_both(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var sent = await p.IssuedAsync();
        var copy = await p.AcceptAsync(sent, 0, p.OtherClerk);
        var source = p.Get<IMatterSource>();
        var both = new Reader(p.Clerk.Person, [p.Clerk, p.OtherClerk], [.. HatTokens.Of(p.Clerk), .. HatTokens.Of(p.OtherClerk)]);
        var sender = new Reader(p.Clerk.Person, [p.Clerk], HatTokens.Of(p.Clerk));

        var links = await p.ReadAsync(s => source.LinkedAsync(s, [sent.Value], 100));
        var back = await p.ReadAsync(s => source.LinkedAsync(s, [copy.Value], 100));
        Guid[] ids = [sent.Value, copy.Value];

        Assert.Equal(copy.Value, Assert.Single(links));
        Assert.Equal(sent.Value, Assert.Single(back));
        Assert.Equal(2, (await p.ReadAsync(s => source.FindAsync(s, both, ids))).Count);
        Assert.Equal(("01/STTTT-BCVT", "Đã phát hành"), Assert.Single((await p.ReadAsync(s => source.FindAsync(s, sender, ids))).Select(r => (r.Code, r.State))));
    }

    [Theory, Engines]
    public async Task What_recipients_did_is_told_of_the_document_and_that_somebody_looked_is_not(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var sent = await p.IssuedAsync();
        await p.AcceptAsync(sent, 0, p.OtherClerk);
        await p.AcceptAsync(sent, 1, p.CommuneClerk);

        var marks = (await p.ReadAsync(s => p.Get<IMatterSource>().MarksAsync(s, [sent.Value], 100))).Marks.Select(m => m.Mark).ToList();
        var cut = await p.ReadAsync(s => p.Get<IMatterSource>().MarksAsync(s, [sent.Value], 2));

        var receipt = Assert.Single(marks, m => m.Text == "Nơi nhận: Đã tiếp nhận");
        Assert.Equal("Sở Tài chính; Ủy ban nhân dân xã Hòa Trạch", string.Join("; ", receipt.Note!.Split("; ").Order(StringComparer.Ordinal)));
        Assert.Contains(marks, m => m.Text == "Cấp số, phát hành");
        Assert.DoesNotContain(marks, m => m.Text == "Đã xem");
        Assert.True(cut is { More: true, Marks.Count: 3 });
    }
}
