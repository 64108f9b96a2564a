using System.Net;
using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class AskOpinionTests
{
    [Theory, Engines]
    public async Task Those_asked_get_work_by_the_day_a_notice_and_the_document_and_do_not_hold_it(Engine engine)
    {
        await using var a = await Asking.OnAsync(engine, asked: false);
        var (holders, audit) = (await a.Letters.HoldersAsync(a.Letter), await a.Letters.AuditAsync(a.Letter));
        Assert.False(await a.Letters.FindsAsync("so.truongphong2", a.Letter));

        Assert.True((await a.AskAsync(to: [a.Letters.Unit("so.b"), a.Letters.Person("so.chuyenvien")])).IsOk);

        foreach (var user in (string[])["so.truongphong2", "so.chuyenvien"])
        {
            var reader = await a.Letters.ReaderAsync(user);
            var item = Assert.Single(await a.Letters.Node.Work.ReadAsync(s => a.Letters.Get<Kernel.Work.WorkItems>().OpenForAsync(s, reader, 10)));
            Assert.Equal(("Cho ý kiến", Asking.Due, false), (item.Ask, item.Due, item.Holds));
            Assert.True(await a.Letters.FindsAsync(user, a.Letter));
            Assert.NotNull(await a.Letters.ViewAsync(user, a.Letter));
            Assert.Contains(await a.Letters.NoticesAsync(user), n => n.Contains("xin ý kiến về", StringComparison.Ordinal));
        }

        Assert.Equal(holders, await a.Letters.HoldersAsync(a.Letter));
        Assert.Equal(audit, await a.Letters.AuditAsync(a.Letter));
        Assert.False(await a.Letters.FindsAsync("so.chuyenvien3", a.Letter));
    }

    [Theory, Engines]
    public async Task Who_does_not_hold_it_nobody_oneself_no_words_and_a_past_day_are_refused(Engine engine)
    {
        await using var a = await Asking.OnAsync(engine, asked: false);

        Assert.Equal(["documents.opinion.not-holder"], (await a.AskAsync("so.vanthu")).Codes());
        Assert.Equal(["not-found"], (await a.AskAsync("xa.lanhdao")).Codes());
        Assert.Equal(["documents.opinion.nobody-chosen"], (await a.AskAsync(to: [])).Codes());
        Assert.Equal(["documents.opinion.not-in-office"], (await a.AskAsync(to: [a.Letters.Person("xa.chuyenvien")])).Codes());
        Assert.Equal(["documents.opinion.oneself"], (await a.AskAsync(to: [a.Letters.Person("so.lanhdao")])).Codes());
        Assert.Equal(["documents.opinion.question-missing"], (await a.AskAsync(question: " ")).Codes());
        Assert.Equal(["documents.incoming.due-past"], (await a.AskAsync(due: new DateOnly(2026, 11, 20))).Codes());
        Assert.True((await a.AskAsync("so.chanhvanphong")).IsOk);
    }

    [Theory, Engines]
    public async Task Somebody_asked_goes_on_reading_it_when_a_line_is_taken_back(Engine engine)
    {
        await using var a = await Asking.OnAsync(engine);
        Letters.Ok(await a.Letters.SteerAsync(a.Letter, a.Letters.Unit("so.a"), [a.Letters.Unit("so.b")]));
        var line = (await a.Letters.LinesAsync(a.Letter)).Single(l => l.Role == LineRole.Support);

        Letters.Ok(await a.Letters.Get<WithdrawFlow>().HandleAsync(new(a.Letter, line.Id), a.Letters.As("so.lanhdao"), default));

        Assert.NotNull(await a.Letters.ViewAsync("so.truongphong2", a.Letter));
        Assert.NotEmpty(await a.WorkOfAsync("so.truongphong2"));
    }

    [Theory, Engines]
    public async Task The_drafter_asks_about_a_draft_and_whoever_holds_it_no_more_does_not(Engine engine)
    {
        await using var p = await Province.OnAsync(engine);
        var id = await p.DraftAsync();
        var request = new AskOpinion.Request(OutgoingRow.Kind, id.Value, "Dự thảo đã sát chưa?", [Recipient.Of(p.Colleague.Appointment)], Asking.Due);

        var version = (await p.RowAsync(id)).Version;
        var asked = await p.Get<AskOpinion>().HandleAsync(request, p.As(p.Drafter), default);
        var kept = (await p.RowAsync(id)).Version;
        await p.SubmitAsync(id);
        var late = await p.Get<AskOpinion>().HandleAsync(request, p.As(p.Drafter), default);
        var head = await p.Get<AskOpinion>().HandleAsync(request, p.As(p.Head), default);

        Assert.True(asked.IsOk);
        Assert.Equal(version, kept);
        Assert.Equal(["documents.opinion.not-holder"], late.Codes());
        Assert.True(head.IsOk);
        Assert.Equal([Token.Head(p.Telecom)], await p.HoldersAsync(id.Value));
        Assert.Equal(2, (await p.NoticesAsync(Token.Hat(p.Colleague.Appointment))).Count);
    }

    [Theory, Engines]
    public async Task By_the_pages_it_is_asked_answered_on_Hom_nay_tabled_and_taken_to_Excel(Engine engine)
    {
        await using var a = await Asking.OnAsync(engine, asked: false);
        using var leader = await a.Letters.Node.SignInAsync("so.lanhdao");
        using var specialist = await a.Letters.Node.SignInAsync("so.chuyenvien");
        using var clerk = await a.Letters.Node.SignInAsync("so.vanthu");
        var form = (await (await leader.GetAsync($"/van-ban-den/{a.Letter}")).FollowAsync("Xin ý kiến")).Form("ask-opinion");

        var refused = await form.Fill("Question", "Phủ sóng bằng trạm nào?").SubmitAsync();
        var asked = await refused.Form("ask-opinion").Check("To", a.Letters.Person("so.chuyenvien")).Check("To", a.Letters.Unit("so.b")).SubmitAsync();
        var question = await (await specialist.GetAsync("/hom-nay")).FollowAsync("Cho ý kiến");
        var empty = await question.Form("give-opinion").Choose("Answer", "Disagree").SubmitAsync();
        var given = await empty.Form("give-opinion").Fill("Text", "Trạm hiện có đã đủ").SubmitAsync();
        var seen = await leader.GetAsync($"/van-ban-den/{a.Letter}");
        var table = await seen.FollowAsync("Xem bảng");
        var reminded = await table.Form("remind-opinion").SubmitAsync();
        var sheet = await leader.BytesAsync(table.Address.AbsolutePath + "/xuat.xlsx");
        var late = (await specialist.GetAsync(table.Address.AbsolutePath)).Form("give-opinion").Fill("Text", "Xin nói thêm");
        var closed = await reminded.Form("close-opinion").SubmitAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("Phủ sóng bằng trạm nào?", refused.Form("ask-opinion")["Question"]);
        Assert.Contains("Đã gửi xin ý kiến", asked.Words);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("Đã gửi ý kiến", given.Words);
        Assert.Contains("1/2 đã trả lời, 1 không đồng ý, 1 chưa trả lời", seen.Words);
        Assert.Contains("Trạm hiện có đã đủ", table.Words);
        Assert.Contains("Đã nhắc 1 nơi", reminded.Words);
        Assert.Equal("PK"u8.ToArray(), sheet[..2]);
        var after = await late.SubmitAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, after.Status);
        Assert.Equal("Xin nói thêm", after.Form("give-opinion")["Text"]);
        Assert.False(closed.HasForm("close-opinion"));
        Assert.DoesNotContain("Trạm hiện có đã đủ", (await clerk.GetAsync($"/van-ban-den/{a.Letter}")).Words);
        Assert.Equal(HttpStatusCode.NotFound, (await clerk.GetAsync(table.Address.AbsolutePath)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.GetAsync(table.Address.AbsolutePath + "/xuat.xlsx")).Status);
    }
}
