using System.Text;
using LienThong.Desk.Digest;
using LienThong.Desk.Mails;
using LienThong.Integration.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Mail;

namespace LienThong.Integration.Digest;

public sealed class DigestTests
{
    private const string Address = "uoc.pu@sonha.example";

    [Theory, Engines]
    public async Task Who_asked_for_it_gets_one_mail_a_working_morning_with_all_that_waits(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await WantAsync(o, "so.truongphong");
        foreach (var (number, day) in new[] { ("1", 25), ("2", 26), ("3", 30) })
            Letters.Ok(await o.SteerAsync(await o.PresentedAsync(number), o.Unit("so.a"), due: new DateOnly(2026, 11, day)));
        o.Node.Time.SetTo(new DateTimeOffset(2026, 11, 26, 7, 1, 0, TimeSpan.FromHours(7)));

        var written = await o.Node.Get<DigestMaker>().RunAsync(default);
        var again = await o.Node.Get<DigestMaker>().RunAsync(default);

        Assert.Equal((1, 0), (written, again));
        var mail = Assert.Single(await MailsAsync(o));
        Assert.Equal((Address, "Việc ngày 26/11/2026: 3 việc đang chờ, 1 quá hạn"), (mail.Recipient, mail.Subject));
        Assert.Contains("Quá hạn (1)\n- Chủ trì xử lý: Phê duyệt kế hoạch phủ sóng thông tin di động vùng lõm (1/QĐ-UBND), hạn 25/11/2026, quá hạn 1 ngày", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Đến hạn hôm nay (1)\n", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Sắp tới (1)\n", mail.Text, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task Nobody_gets_one_without_work_after_leaving_or_on_a_day_off(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await WantAsync(o, "so.truongphong");
        await WantAsync(o, "so.truongphong2");
        Letters.Ok(await o.SteerAsync(await o.PresentedAsync(), o.Unit("so.a")));
        await o.Node.Work.MaintainAsync(s => s.ExecuteAsync("update [org.appointment] set valid_to = 20261126 where id = @Id", new { Id = o.People["so.truongphong"].Appointment }));
        var written = new List<int>();
        foreach (var (day, hour) in new[] { (24, 9), (26, 6), (26, 9), (28, 9) })
        {
            o.Node.Time.SetTo(new DateTimeOffset(2026, 11, day, hour, 0, 0, TimeSpan.FromHours(7)));
            written.Add(await o.Node.Get<DigestMaker>().RunAsync(default));
        }

        Assert.Equal([0, 0, 0, 0], written);
        Assert.Empty(await MailsAsync(o));
    }

    [Theory, Engines]
    public async Task The_courier_carries_it_once_with_its_marks_and_keeps_no_text(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await using var server = new FakeMailServer();
        var courier = CourierOf(o, server);
        await AddAsync(o, "Nguyễn Thị Hoà có 3 việc quá hạn");

        var sent = await courier.RunAsync(default);
        var again = await courier.RunAsync(default);

        Assert.Equal((1, 0), (sent, again));
        var came = Assert.Single(server.Mails);
        Assert.Contains("To: " + Address, came, StringComparison.Ordinal);
        Assert.Contains("Nguyễn Thị Hoà có 3 việc quá hạn", Encoding.UTF8.GetString(Convert.FromBase64String(came[came.IndexOf("\n\n", StringComparison.Ordinal)..].Trim().ReplaceLineEndings(""))), StringComparison.Ordinal);
        var mail = Assert.Single(await MailsAsync(o));
        Assert.Equal((MailState.Sent, ""), (mail.State, mail.Text));
    }

    [Theory, Engines]
    public async Task A_mail_that_is_refused_is_tried_again_ever_more_seldom_then_shown_as_failed_and_sent_again_when_asked(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await using var server = new FakeMailServer { Answer = "550 No such user" };
        var courier = CourierOf(o, server);
        await AddAsync(o, "Việc đang chờ");
        for (var tried = 0; tried < MailOutbox.MostTries; tried++)
        {
            await courier.RunAsync(default);
            await courier.RunAsync(default);
            Assert.Equal(tried + 1, (await MailsAsync(o))[0].Tries);
            o.Node.Time.Advance(TimeSpan.FromHours(9));
        }

        using var operators = await o.Node.SignInAsync("tinh.hethong");
        var shown = await operators.GetAsync("/quan-tri/thu-gui-di");
        server.Answer = "250 OK";
        var asked = await shown.Form("mails-again").SubmitAsync();
        var sent = await courier.RunAsync(default);

        Assert.Contains("No such user", shown.Words, StringComparison.Ordinal);
        Assert.Contains("đã dừng", shown.Words, StringComparison.Ordinal);
        Assert.Contains("1 thư sẽ được gửi lại", asked.Words, StringComparison.Ordinal);
        Assert.Equal((1, MailState.Sent), (sent, (await MailsAsync(o))[0].State));
        Assert.Equal(["kernel.not-permitted"], (await o.Get<SendMailsAgain>().HandleAsync(o.As("so.quantri"), default)).Codes());
    }

    [Theory, Engines]
    public async Task Couriers_of_several_nodes_carry_each_mail_once_and_one_that_died_leaves_it_to_the_others(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        await using var server = new FakeMailServer();
        for (var i = 0; i < 60; i++) await AddAsync(o, $"Thư {i}");
        var lost = await o.Node.Work.MaintainAsync(s => MailOutbox.TakeAsync(s, o.Node.Get<Clock>().Now, 5));

        var sent = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => CourierOf(o, server).RunAsync(default)));
        o.Node.Time.Advance(TimeSpan.FromMinutes(11));
        var later = await CourierOf(o, server).RunAsync(default);

        Assert.Equal((5, 55, 5, 60), (lost.Count, sent.Sum(), later, server.Mails.Count));
    }

    [Theory, Engines]
    public async Task The_page_asks_for_an_address_and_remembers_the_wish(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        using var head = await o.Node.SignInAsync("so.truongphong");

        var without = await (await head.GetAsync("/hom-nay/thu-hang-ngay")).Form("digest").Check("Wants").SubmitAsync();
        await SetAddressAsync(o, "so.truongphong");
        var asked = await (await head.GetAsync("/hom-nay/thu-hang-ngay")).Form("digest").Check("Wants").SubmitAsync();
        var after = await head.GetAsync("/hom-nay/thu-hang-ngay");

        Assert.Contains("Danh bạ chưa có thư điện tử", without.Words, StringComparison.Ordinal);
        Assert.Contains("Đã đăng ký nhận thư nhắc việc", asked.Words, StringComparison.Ordinal);
        Assert.Contains(Address, after.Words, StringComparison.Ordinal);
        Assert.Contains("Hệ thống chưa đặt máy chủ thư", after.Words, StringComparison.Ordinal);
        Assert.Contains(after.Document.QuerySelectorAll("input[name=Wants]"), i => i.HasAttribute("checked"));
    }

    private static MailCourier CourierOf(Letters o, FakeMailServer server) => new(o.Node.Work, new MailSettings(server.Address, "lienthong@sonha.example"), o.Node.Get<Clock>());

    private static Task<int> SetAddressAsync(Letters o, string user) =>
        o.Node.Work.MaintainAsync(s => s.ExecuteAsync("update [org.person] set email = @Address where id = @Id", new { Address, Id = o.People[user].Person }));

    private static async Task WantAsync(Letters o, string user)
    {
        await SetAddressAsync(o, user);
        Letters.Ok(await o.Get<SetDigest>().HandleAsync(new(true), o.As(user), default));
    }

    private static Task<bool> AddAsync(Letters o, string text) => o.Node.Work.MaintainAsync(async s =>
    {
        await MailOutbox.AddAsync(s, o.Node.Get<Clock>().Now, (Address, "Việc đang chờ", text));
        return true;
    });

    private static Task<List<OutgoingMail>> MailsAsync(Letters o) =>
        o.Node.Work.ReadAsync(s => s.QueryAsync<OutgoingMail>("select id, recipient, subject, text, at, state, tries, next_at, error, sent_at from [kernel.mail] order by at, id"));
}
