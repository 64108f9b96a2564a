using System.Globalization;
using System.Text.Json.Nodes;
using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using static LienThong.Kernel.Acts.Role;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>
/// One's own password, tokens and delegations. The forms name nobody, so others are judged by what came of it: whether it is
/// the owner's account that changed, whatever they could do to their own.
/// </summary>
internal sealed partial class RightsCases
{
    private const string Tokens = "/api/v1/access/tokens";
    private const string TokenPage = "/tai-khoan/ma-truy-cap";
    private const string Delegations = "/api/v1/access/delegations";

    private IEnumerable<(string Action, Ready Ready)> OwnAccount() =>
    [
        ("access.password.change", PasswordAsync),
        ("access.second-factor.set", FactorAsync),
        ("access.session.end", EndSessionAsync),
        ("access.token.make", owner => Now(MakeToken(owner))),
        ("access.token.revoke", RevokeTokenAsync),
        ("access.delegation.make", owner => Now(Delegate(owner))),
        ("access.delegation.revoke", RevokeDelegationAsync),
    ];

    /// <summary>Everybody tries to change it knowing the owner's password, which nobody else has.</summary>
    private async Task<RightsCase> PasswordAsync(Role owner)
    {
        var (known, next) = ($"Ruộng bậc thang mùa nước đổ {++_count}", $"Ruộng bậc thang mùa lúa chín {++_count}");
        var ready = await ChangeAsync(owner, Standing.Own, office.Password(owner), known);
        Assert.True(ready.Status == 200, $"{owner}: {ready}");
        office.Remember(owner, known);
        return new Doing(async (role, standing) =>
        {
            var answer = await ChangeAsync(role, standing, known, next);
            if (answer.Status == 200) office.Remember(owner, next);
            return answer;
        });
    }

    private async Task<(int Status, string Text)> ChangeAsync(Role role, Standing standing, string old, string next)
    {
        var form = (await (await office.BrowserAsync(role, standing)).GetAsync("/tai-khoan/doi-mat-khau")).Form("change-password");
        var page = await form.Fill("Old", old).Fill("New", next).Fill("Repeat", next).SubmitAsync();
        return ((int)page.Status, page.Words);
    }

    /// <summary>Everybody turns on what the page offers; it must be the owner's account that has it then.</summary>
    private async Task<RightsCase> FactorAsync(Role owner)
    {
        await office.ForgetFactorAsync(owner);
        return new Doing(async (role, standing) =>
        {
            var page = await (await office.BrowserAsync(role, standing)).GetAsync(Authenticator.Path);
            if (page.HasForm("turn-on")) page = await page.Form("turn-on").Fill("Code", office.AppOf(page).Code).SubmitAsync();
            return await office.HasFactorAsync(owner) ? ((int)page.Status, page.Words) : (404, "The owner has none.");
        });
    }

    private async Task<RightsCase> EndSessionAsync(Role owner)
    {
        using var elsewhere = await office.SignInAgainAsync(owner);
        var newest = (await office.ReadAsync(owner, "/api/v1/access/sessions")).AsArray().MaxBy(s => (string)s!["id"]!, StringComparer.Ordinal)!;
        return Post($"/api/v1/access/sessions/{(string)newest["id"]!}/end", []);
    }

    private Doing MakeToken(Role owner) => new(async (role, standing) =>
    {
        var name = $"rights-{++_count}";
        var page = await (await office.BrowserAsync(role, standing)).GetAsync(TokenPage);
        if ((int)page.Status != 200) return ((int)page.Status, page.Words);
        var after = await page.Form("make-token").Fill("Name", name).Fill("Days", "1").SubmitAsync();
        return await OwnerHasAsync(owner, Tokens, name) ? ((int)after.Status, after.Words) : (404, "The owner has no such token.");
    });

    private async Task<RightsCase> RevokeTokenAsync(Role owner)
    {
        var (status, text) = await MakeToken(owner).DoAsync(office, owner, Standing.Own);
        Assert.True(status == 200, text);
        var made = (await office.ReadAsync(owner, Tokens)).AsArray().Single(t => (string)t!["name"]! == $"rights-{_count}")!;
        return new Call(HttpMethod.Delete, $"{Tokens}/{(string)made["id"]!}", null);
    }

    /// <summary>Everybody asks for the owner's hat to be the one that is given.</summary>
    private Doing Delegate(Role owner) => new(async (role, standing) =>
    {
        var (why, body) = DelegationOf(owner);
        var (status, text) = await RightsOffice.SendAsync(await office.ClientAsync(role, standing), Post(Delegations, body) with { Hat = office.Hat(owner) });
        return status >= 300 || await OwnerHasAsync(owner, Delegations, why) ? (status, text) : (404, "The owner gave nothing.");
    });

    private async Task<RightsCase> RevokeDelegationAsync(Role owner)
    {
        var made = await office.DoAsync(owner, Delegations, DelegationOf(owner).Body);
        return new Call(HttpMethod.Post, $"{Delegations}/{(string)made!["id"]!}/revoke", null);
    }

    private (string Why, JsonObject Body) DelegationOf(Role owner)
    {
        var day = new DateOnly(2027, 1, 5).AddDays(++_count).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var why = $"rights-{_count}";
        var to = office.Hat(owner == ChuyenVien ? TruongPhong : ChuyenVien, Standing.SameAgency).Value.ToString("N");
        return (why, new() { ["to"] = to, ["from"] = day, ["last"] = day, ["reason"] = why });
    }

    private async Task<bool> OwnerHasAsync(Role owner, string path, string words) =>
        (await office.ReadAsync(owner, path)).ToJsonString().Contains($"\"{words}\"", StringComparison.Ordinal);
}
