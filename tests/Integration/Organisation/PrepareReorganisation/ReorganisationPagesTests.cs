using System.Net;
using LienThong.Integration.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.WebKit;

namespace LienThong.Integration.Organisation.PrepareReorganisation;

/// <summary>The pages walked without JavaScript, from the decision to the printed minutes.</summary>
public sealed class ReorganisationPagesTests
{
    [Theory, Engines]
    public async Task From_decision_to_minutes_by_forms_alone(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var system = letters.People["tinh.hethong"];
        var reform = new Reform(letters.Node, system.Actor);
        await letters.SteeredAsync();
        var heir = await reform.FoundAsync("Sở Công nghệ và Truyền thông", "SCNTT", reform.Today);
        using var browser = await letters.Node.SignInAsync(system.User, SmallProvince.Password);
        var today = Vn.Date(letters.Get<Clock>().Today);

        var wrong = await (await browser.GetAsync("/to-chuc/to-chuc-lai/them")).Form("prepare-reorganisation").Fill("Title", "Sắp xếp Sở Khoa học và Công nghệ").SubmitAsync();
        var page = await wrong.Form("prepare-reorganisation").Fill("DecisionNumber", "12/QĐ-UBND").Fill("DecisionDate", today).Fill("On", today).SubmitAsync();
        var plan = await page.Form("add-ending").Fill("Agency", "Sở Khoa học và Công nghệ").Fill("To", heir.ToString()).SubmitAsync();
        var planned = await plan.Form("plan-agency").Fill($"Unit.{letters.People.Unit("so.b")}", $"a:{heir}").Fill($"Title.{letters.People["so.lanhdao"].Appointment}", "Phó Giám đốc").SubmitAsync("Lưu");
        var minutes = await planned.Form("carry-out").SubmitAsync();
        var old = await browser.GetAsync($"/to-chuc/{letters.People.Agency("so")}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal("Sắp xếp Sở Khoa học và Công nghệ", wrong.Form("prepare-reorganisation")["Title"]);
        Assert.Contains("Văn bản đến đang xử lý", planned.Words, StringComparison.Ordinal);
        Assert.EndsWith("/bien-ban", minutes.Address.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("Quyết định số 12/QĐ-UBND", minutes.Words, StringComparison.Ordinal);
        Assert.Contains("Phó Giám đốc", minutes.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("phủ sóng", minutes.Words, StringComparison.Ordinal);
        Assert.Contains("Sở Công nghệ và Truyền thông", old.Words, StringComparison.Ordinal);
        Assert.Empty(await reform.OrphansAsync());
    }

    [Theory, Engines]
    public async Task The_morning_after_people_sign_in_read_the_old_book_and_the_minutes(Engine engine)
    {
        await using var letters = await Letters.OnAsync(engine);
        var reform = new Reform(letters.Node, letters.People["tinh.hethong"].Actor);
        var open = await letters.RegisteredAsync();
        var day = reform.Today.AddDays(1);
        var heir = await reform.FoundAsync("Sở Công nghệ và Truyền thông", "SCNTT", day);
        var id = await reform.DoAsync(day, Reform.Whole(letters.People.Agency("so"), heir));
        using var clerk = await letters.Node.SignInAsync("so.vanthu", SmallProvince.Password);

        var today = await clerk.GetAsync("/");
        var document = await clerk.GetAsync($"/van-ban-den/{open}");
        var books = await clerk.GetAsync("/so-den?tu=01/11/2026&den=30/11/2026");
        var old = await books.Form("/so-den").Fill("so", "Sở Khoa học và Công nghệ (đã khóa)").SubmitAsync();
        var minutes = await clerk.GetAsync($"/to-chuc/to-chuc-lai/{id}/bien-ban");

        Assert.Contains("phủ sóng", today.Words, StringComparison.Ordinal);
        Assert.Contains("Bàn giao từ Sở Khoa học và Công nghệ", document.Words, StringComparison.Ordinal);
        Assert.Contains("Hãy dùng sổ của Sở Công nghệ và Truyền thông", old.Words, StringComparison.Ordinal);
        Assert.Contains("phủ sóng", old.Words, StringComparison.Ordinal);
        Assert.Contains("phủ sóng", minutes.Words, StringComparison.Ordinal);
    }
}
