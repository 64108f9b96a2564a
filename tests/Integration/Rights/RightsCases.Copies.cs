using System.Text.Json.Nodes;
using LienThong.Kernel.Acts;
using static LienThong.Kernel.Acts.Role;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>Official copies of a letter that the role's own person reads.</summary>
internal sealed partial class RightsCases
{
    private const string CopiesOf = "/api/v1/copies";

    private IEnumerable<(string Action, Ready Ready)> Copies() =>
    [
        ("documents.official-copy.ask", role => AfterAsync(ReachingAsync(role), id => Post($"{In}/{id}/copies", CopyOf(LanhDao)))),
        ("documents.official-copy.ask", role => AfterAsync(ReachingAsync(role), id => Page($"/van-ban-den/{id}/de-nghi-sao"))),
        ("documents.official-copy.read", role => AfterAsync(CopyAsync(role, LanhDao), id => Get($"{CopiesOf}/{id}"))),
        ("documents.official-copy.read", role => AfterAsync(CopyAsync(role, LanhDao), id => Page($"/ban-sao/{id}"))),
        ("documents.official-copy.withdraw", role => AfterAsync(CopyAsync(role, LanhDao), id => Post($"{CopiesOf}/{id}/withdraw", []))),
        ("documents.official-copy.sign", role => AfterAsync(CopyAsync(ChuyenVien, role), id => Post($"{CopiesOf}/{id}/sign", []))),
        ("documents.official-copy.refuse", role => AfterAsync(CopyAsync(ChuyenVien, role), id => Post($"{CopiesOf}/{id}/refuse", new() { ["reason"] = "Không cần bản giấy." }))),
        ("documents.official-copy.void", role => AfterAsync(SignedCopyAsync(), id => Post($"{CopiesOf}/{id}/void", new() { ["reason"] = "Ghi nhầm nơi nhận." }))),
        ("documents.official-copy.book", _ => Now(Page("/so-ban-sao"))),
    ];

    private JsonObject CopyOf(Role signer) => new()
    {
        ["kind"] = "trueCopy",
        ["form"] = "paperToPaper",
        ["signer"] = office.Hat(signer).Value.ToString("N"),
        ["recipients"] = "Phòng Kế hoạch",
        ["copies"] = 2,
        ["reason"] = "Để thực hiện.",
    };

    /// <summary>The role's own person asks somebody to sign.</summary>
    private async Task<string> CopyAsync(Role asker, Role signer) => (string)(await office.DoAsync(asker, $"{In}/{await ReachingAsync(asker)}/copies", CopyOf(signer)))!["id"]!;

    private async Task<string> SignedCopyAsync()
    {
        var id = await CopyAsync(ChuyenVien, LanhDao);
        await office.DoAsync(LanhDao, $"{CopiesOf}/{id}/sign");
        return id;
    }
}
