using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>Accounts of others, and the audit.</summary>
internal sealed partial class RightsCases
{
    private const string OfAccounts = "/api/v1/access/accounts";

    private IEnumerable<(string Action, Ready Ready)> Accounts() =>
    [
        ("access.account.read", _ => AccountAsync(person => Page($"/quan-tri/tai-khoan/{person}"))),
        ("access.account.create", async _ => Post(OfAccounts, new() { ["person"] = (await office.SpareAsync(account: false)).Person.Value.ToString("N"), ["userName"] = $"moi.{++_count}" })),
        ("access.account.lock", _ => AccountAsync(person => Post($"{OfAccounts}/{person}/lock", new() { ["locked"] = true }))),
        ("access.account.lock", _ => AccountAsync(person => Post($"{OfAccounts}/{person}/lock", new() { ["locked"] = false }))),
        ("access.account.end-sessions", _ => AccountAsync(person => Post($"{OfAccounts}/{person}/end-sessions", []))),
        ("access.account.reset-factor", _ => AfterAsync(office.SpareWithFactorAsync(), person => Post($"{OfAccounts}/{person}/reset-second-factor", new() { ["reason"] = "Mất điện thoại." }))),
        ("access.policy.set", _ => Now(SetPolicy())),
        ("access.account.reset", _ => AccountAsync(person => Post($"{OfAccounts}/{person}/reset", []))),
        ("access.audit.read", _ => Now(Get("/api/v1/audit"))),
        ("access.audit.read", _ => Now(Page("/kiem-toan"))),
        ("access.audit.read", _ => Now(Page("/kiem-toan/csv"))),
        ("access.audit.read", _ => Now(Page("/kiem-toan/excel"))),
    ];

    /// <summary>The policy as it stands, saved again: a changed one would change the other cases.</summary>
    private Doing SetPolicy() => new(async (role, standing) =>
    {
        var page = await (await office.BrowserAsync(role, standing)).GetAsync("/quan-tri/chinh-sach-dang-nhap");
        if (page.HasForm("sign-in-policy")) page = await page.Form("sign-in-policy").SubmitAsync();
        return ((int)page.Status, page.Words);
    });

    /// <summary>The account of a specialist of the office.</summary>
    private async Task<RightsCase> AccountAsync(Func<string, RightsCase> call) => call((await office.SpareAsync(account: true)).Person.Value.ToString("N"));
}
