using System.Text.Json.Nodes;
using LienThong.Kernel.Acts;
using static LienThong.Kernel.Acts.Role;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>Asking for opinions: of a letter that the asker holds, of the role's own person.</summary>
internal sealed partial class RightsCases
{
    private const string Rounds = "/api/v1/opinions";

    private IEnumerable<(string Action, Ready Ready)> Opinions() =>
    [
        ("documents.opinion.ask", role => AfterAsync(ReachingAsync(role), id => Post($"{In}/{id}/opinions", Question(H(Colleague(role)))))),
        ("documents.opinion.answer", role => AfterAsync(AskedAsync(role), id => Post($"{Rounds}/{id}/answer", new() { ["answer"] = "agree" }))),
        ("documents.opinion.read", role => AfterAsync(AskedAsync(role), id => Get($"{Rounds}/{id}"))),
        ("documents.opinion.read", role => AfterAsync(AskedAsync(role), id => Page($"/xin-y-kien/{id}"))),
        ("documents.opinion.remind", role => AfterAsync(AskingAsync(role), id => Post($"{Rounds}/{id}/remind", []))),
        ("documents.opinion.close", role => AfterAsync(AskingAsync(role), id => Post($"{Rounds}/{id}/close", []))),
    ];

    private static JsonObject Question(string to) => new() { ["question"] = "Có nên triển khai không?", ["to"] = new JsonArray(to), ["due"] = "2026-11-30" };

    /// <summary>Somebody else to be asked.</summary>
    private static Role Colleague(Role role) => role == ChuyenVien ? VanThu : ChuyenVien;

    /// <summary>The role's own person is asked; a head through the unit.</summary>
    private async Task<string> AskedAsync(Role role)
    {
        var by = role == LanhDao ? ChanhVanPhong : LanhDao;
        var asked = await office.DoAsync(by, $"{In}/{await RegisterAsync()}/opinions", Question(role == TruongPhong ? $"u:{office.Unit}" : H(role)));
        return (string)asked!["id"]!;
    }

    /// <summary>The role's own person asks.</summary>
    private async Task<string> AskingAsync(Role role) =>
        (string)(await office.DoAsync(role, $"{In}/{await ReachingAsync(role)}/opinions", Question(H(Colleague(role)))))!["id"]!;
}
