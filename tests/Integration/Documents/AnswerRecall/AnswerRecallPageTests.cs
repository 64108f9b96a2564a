using System.Net;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

/// <summary>A recall by plain forms, from the sender's page to the recipient's desk and back.</summary>
public sealed class AnswerRecallPageTests
{
    [Theory, Engines]
    public async Task The_sender_asks_the_recipient_answers_and_both_read_what_became_of_it(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var (id, copy) = await SentAsync(letters);
        using var sender = await letters.Node.SignInAsync("so.vanthu");
        using var clerk = await letters.Node.SignInAsync("xa.vanthu");
        using var stranger = await letters.Node.SignInAsync("phuong.vanthu");
        var (mine, theirs) = ($"/van-ban-di/{id}", $"/van-ban-den/{copy}");

        var form = await (await sender.GetAsync(mine)).FollowAsync("Thu hồi văn bản");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Form("recall").SubmitAsync()).Status);
        var asked = await form.Form("recall").Fill("Reason", "Sai số liệu ở phụ lục").SubmitAsync();
        Assert.Contains("đề nghị 1 nơi đã tiếp nhận cho thu hồi", asked.Words, StringComparison.Ordinal);
        Assert.Contains("Đang thu hồi", asked.Words, StringComparison.Ordinal);
        Assert.Contains("Chờ trả lời", asked.Words, StringComparison.Ordinal);

        Assert.Contains("Trả lời thu hồi", (await clerk.GetAsync("/hom-nay")).Words, StringComparison.Ordinal);
        var notice = await clerk.GetAsync(theirs);
        Assert.Contains("Nơi gửi đề nghị thu hồi: Sai số liệu ở phụ lục", notice.Document.QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{theirs}/tra-loi-thu-hoi")).Status);
        var answer = await notice.FollowAsync("Trả lời thu hồi");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await answer.Form("answer-recall").SubmitAsync()).Status);
        var given = await answer.Form("answer-recall").Fill("Answer", "True").SubmitAsync();

        Assert.Contains("Văn bản đã thu hồi theo đề nghị của nơi gửi", given.Document.QuerySelector(".notice.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đồng ý thu hồi theo đề nghị của nơi gửi", given.Words, StringComparison.Ordinal);
        Assert.Contains("Không còn ai giữ: văn bản đã thu hồi", given.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Trả lời thu hồi", (await clerk.GetAsync("/hom-nay")).Words, StringComparison.Ordinal);
        Assert.Contains("Đã thu hồi", (await clerk.GetAsync("/so-den")).Document.QuerySelector("tbody td:last-child")!.TextContent, StringComparison.Ordinal);
        var after = await sender.GetAsync(mine);
        Assert.Contains("Đồng ý", after.Words, StringComparison.Ordinal);
        Assert.Null(after.Document.QuerySelector($"a[href^='{mine}/thu-hoi'], a[href^='{mine}/huy-so']"));
        Assert.Contains("Đã thu hồi", (await sender.GetAsync("/so-di")).Document.QuerySelector("tbody td:last-child")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("phủ sóng vùng lõm", (await clerk.GetAsync("/tim-kiem?q=ph%E1%BB%A7+s%C3%B3ng+v%C3%B9ng+l%C3%B5m")).Words, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<(OutgoingId Id, IncomingId Copy)> SentAsync(Letters l)
    {
        using var content = new MemoryStream("Kính gửi: các xã"u8.ToArray());
        var file = (await l.Get<LienThong.Kernel.Files.Files>().StageAsync(content, "du-thao.txt", l.People["so.vanthu"].Person)).Value.Id;
        var input = new DraftInput { Subject = "Phủ sóng vùng lõm đợt hai", TypeCode = "CV", Signer = l.People["so.lanhdao"].Appointment, Recipients = new([], [l.People.Agency("xa"), l.People.Agency("phuong")], "") };
        var id = (await l.Get<DraftOutgoing>().HandleAsync(new(input, null, [file]), l.As("so.vanthu"), default)).Value;
        Letters.Ok(await l.Get<SubmitDraft>().HandleAsync(new(id, null, ""), l.As("so.vanthu"), default));
        foreach (var user in (string[])["so.chanhvanphong", "so.lanhdao"]) Letters.Ok(await l.Get<ReviewDraft>().HandleAsync(new(id, null, ReviewDecision.Pass, ""), l.As(user), default));
        Letters.Ok(await l.Get<IssueOutgoing>().HandleAsync(new(id, null), l.As("so.vanthu"), default));
        var line = await l.Node.Work.ReadAsync(async s => (await s.FindAsync<DeliveryRow>("select * from [documents.delivery] where outgoing_id = @Id and agency_id = @Agency", new { Id = id.Value, Agency = l.People.Agency("xa") }))!);
        return (id, (await l.Get<AcceptDelivery>().HandleAsync(new(line.Id), l.As("xa.vanthu"), default)).Value.Id);
    }
}
