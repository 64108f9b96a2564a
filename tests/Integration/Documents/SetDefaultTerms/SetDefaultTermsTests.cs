using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Documents;

public sealed class SetDefaultTermsTests
{
    [Theory, Engines]
    public async Task What_is_registered_without_a_day_has_the_usual_deadline_of_its_type(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        Letters.Ok(await SetAsync(o, new() { ["QĐ"] = 5, ["GM"] = 0, [DefaultTerm.Others] = 10 }));
        var letter = Letters.Letter(o.People);

        async Task<(DateOnly?, DateOnly?, int?)> DueAsync(NewIncoming letter)
        {
            var row = await o.RowAsync((await o.TryRegisterAsync(letter)).Value.Id);
            return (row.Due, row.DueFrom, row.DueDays);
        }

        var arrived = letter.ArrivalDate;
        // The 24th is a day off, so the fifth working day after Monday the 23rd is Tuesday the 1st.
        Assert.Equal((new DateOnly(2026, 12, 1), arrived, 5), await DueAsync(letter with { CodeNumber = "1" }));
        Assert.Equal((new DateOnly(2026, 12, 8), arrived, 10), await DueAsync(letter with { CodeNumber = "2", CodeNotation = "CV-UBND", TypeCode = "BC" }));
        Assert.Equal((null, null, null), await DueAsync(letter with { CodeNumber = "3", TypeCode = "GM" }));
        Assert.Equal((null, null, null), await DueAsync(letter with { CodeNumber = "4", NoDue = true }));
        Assert.Equal((new DateOnly(2026, 11, 26), null, null), await DueAsync(letter with { CodeNumber = "5", Due = new DateOnly(2026, 11, 26) }));
        Assert.Equal((null, null, null), await DueAsync(letter with { CodeNumber = "6", Subject = "", AddresseeName = "Lê Thuỳ Ngân, Chánh Văn phòng" }));
    }

    [Theory, Engines]
    public async Task Each_agency_has_its_own_and_only_its_keepers_set_them(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        Letters.Ok(await SetAsync(o, new() { ["QĐ"] = 5 }, "xa.quantri"));

        var here = await o.RowAsync(await o.RegisteredAsync());

        Assert.Null(here.Due);
        Assert.Equal(["kernel.not-permitted"], (await SetAsync(o, new() { ["QĐ"] = 5 }, "so.vanthu")).Codes());
        Assert.Equal(["documents.default-terms.days", "documents.default-terms.days"], (await SetAsync(o, new() { ["QĐ"] = -1, ["BC"] = 501 })).Codes());
    }

    [Theory, Engines]
    public async Task The_page_keeps_what_was_typed_and_the_clerk_sees_the_deadline_that_comes_of_it(Engine engine)
    {
        await using var o = await Letters.OnAsync(engine);
        using var keeper = await o.Node.SignInAsync("so.chanhvanphong");
        using var clerk = await o.Node.SignInAsync("so.vanthu");

        var wrong = await (await keeper.GetAsync("/van-ban-den/han-mac-dinh")).Form("default-terms").Fill("Days.QĐ", "năm").Fill("Days.Others", "7").SubmitAsync();
        var saved = await wrong.Form("default-terms").Fill("Days.QĐ", "5").SubmitAsync();
        var form = (await clerk.GetAsync("/van-ban-den/vao-so")).Form("register");
        var registered = await form.Fill("SenderName", "Bộ Khoa học và Công nghệ").Fill("CodeNumber", "15/QĐ-BKHCN").Fill("Subject", "Phê duyệt đề án").SubmitAsync("save");

        Assert.Contains("Hãy nhập số nguyên từ 0 đến 500", wrong.Words, StringComparison.Ordinal);
        Assert.Equal("7", wrong.Form("default-terms")["Days.Others"]);
        Assert.Contains("Đã lưu hạn mặc định", saved.Words, StringComparison.Ordinal);
        Assert.Contains("hạn xử lý 01/12/2026", registered.Words, StringComparison.Ordinal);
    }

    private static Task<Kernel.Results.Result<Kernel.Results.Done>> SetAsync(Letters o, Dictionary<string, int?> days, string user = "so.chanhvanphong") =>
        o.Get<SetDefaultTerms>().HandleAsync(new(days), o.As(user), default);
}
