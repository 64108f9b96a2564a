using LienThong.Integration.Support;
using LienThong.Kernel.Data;
using LienThong.Schedule;

namespace LienThong.Integration.Schedule;

public sealed class PhoneCalendarTests
{
    [Theory, Engines]
    public async Task The_secret_address_shows_ones_own_published_entries_to_who_is_not_signed_in(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var id = await o.ArrangeAsync(o.Input(members: "so.chuyenvien"));
        await o.ArrangeAsync(o.Input("Tiếp dân", "14:00", "16:00"));
        var address = await AddressAsync(o, "so.chuyenvien");
        using var phone = new HttpClient { BaseAddress = o.Node.Address };
        var before = await phone.GetStringAsync(address);
        await o.PublishedAsync();
        var published = await phone.GetStringAsync(address);
        await o.ChangeAsync(id, o.Input("Họp giao ban", "09:00", "11:00", members: "so.chuyenvien"));
        await o.CancelAsync(id);
        var cancelled = await phone.GetStringAsync(address);

        Assert.DoesNotContain("VEVENT", before, StringComparison.Ordinal);
        Assert.Contains($"UID:{id}@lien-thong\r\n", published, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Họp giao ban\r\n", published, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:0\r\n", published, StringComparison.Ordinal);
        Assert.DoesNotContain("Tiếp dân", published, StringComparison.Ordinal);
        foreach (var line in new[] { "STATUS:CANCELLED", "SEQUENCE:2", "DTSTART;TZID=Asia/Ho_Chi_Minh:20261202T090000" }) Assert.Contains($"{line}\r\n", cancelled, StringComparison.Ordinal);
    }

    [Theory, Engines]
    public async Task A_new_address_ends_the_old_one_and_so_does_stopping(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        using var phone = new HttpClient { BaseAddress = o.Node.Address };
        var first = await AddressAsync(o, "so.chuyenvien");
        var second = await AddressAsync(o, "so.chuyenvien");
        using var browser = await o.SignInAsync("so.chuyenvien");
        var statuses = new List<int> { await StatusAsync(first), await StatusAsync(second) };

        await (await browser.GetAsync("/lich-cong-tac/dien-thoai")).Form("stop-feed").SubmitAsync();
        statuses.Add(await StatusAsync(second));

        Assert.Equal([404, 200, 404], statuses);
        Assert.Equal(404, await StatusAsync("/lich-cong-tac/ics/khong-co.ics"));

        async Task<int> StatusAsync(string path)
        {
            using var answer = await phone.GetAsync(path);
            return (int)answer.StatusCode;
        }
    }

    [Theory, Engines]
    public async Task A_repeated_form_tells_the_address_no_second_time(Engine engine)
    {
        await using var o = await ScheduleOffice.OnAsync(engine);
        var act = o.People.Act("so.chuyenvien", "key");

        Assert.NotEqual("", (await o.Node.Get<PhoneCalendar>().RenewAsync(act, default)).Value.Secret);
        Assert.Equal("", (await o.Node.Get<PhoneCalendar>().RenewAsync(act, default)).Value.Secret);
    }

    private static async Task<string> AddressAsync(ScheduleOffice o, string user)
    {
        using var browser = await o.SignInAsync(user);
        var page = await (await browser.GetAsync("/lich-cong-tac/dien-thoai")).Form("renew-feed").SubmitAsync();
        return new Uri(page.One("input[name=Address]").GetAttribute("value")!).AbsolutePath;
    }
}
