using System.Text.Json.Nodes;
using LienThong.Kernel.Acts;
using static LienThong.Kernel.Acts.Role;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>Incoming documents.</summary>
internal sealed partial class RightsCases
{
    private const string In = "/api/v1/incoming";

    private IEnumerable<(string Action, Ready Ready)> Incoming() =>
    [
        ("documents.incoming.read", ReadAsync),
        ("documents.incoming.register", role => Now(Post(In, Letter()))),
        ("documents.incoming.present", role => AfterAsync(RegisterAsync(), id => Post($"{In}/{id}/present", new() { ["to"] = H(LanhDao) }))),
        ("documents.incoming.steer", role => AfterAsync(PresentAsync(VanThu, role), id => Post($"{In}/{id}/steer", To($"u:{office.Unit}")))),
        ("documents.incoming.assign", AssignAsync),
        ("documents.incoming.finish", role => LineAsync(role, "finish", new() { ["result"] = "Đã giải quyết." })),
        ("documents.incoming.ask-extension", async role => AskExtension(await DueLineAsync(role))),
        ("documents.incoming.decide-extension", DecideExtensionAsync),
        ("documents.incoming.default-terms", _ => Now(Page("/van-ban-den/han-mac-dinh"))),
        ("documents.incoming.return", role => LineAsync(role, "return", new() { ["reason"] = "Không thuộc nhiệm vụ được giao." })),
        ("documents.incoming.confirm", role => GivenAsync(role, "confirm", new() { ["text"] = "" }, finished: true)),
        ("documents.incoming.reassign", role => GivenAsync(role, "reassign", new() { ["to"] = H(ChuyenVien, Standing.SameUnit), ["reason"] = "Đi công tác." }, finished: false)),
        ("documents.incoming.add-recipients", role => AfterAsync(SteerAsync(LanhDao, H(ChuyenVien)), id => Post($"{In}/{id}/recipients", new() { ["inform"] = new JsonArray(H(ChuyenVien, Standing.SameAgency)) }))),
        ("documents.incoming.withdraw", WithdrawAsync),
        ("documents.incoming.undo", UndoAsync),
        ("documents.incoming.file", role => AfterAsync(RegisterAsync(), id => Post($"{In}/{id}/file", new() { ["text"] = "Để tra cứu." }))),
        ("documents.incoming.close", role => CloseAsync()),
        ("documents.incoming.close", role => BulkCloseAsync()),
        ("documents.incoming.void", role => AfterAsync(RegisterAsync(), id => Post($"{In}/{id}/void", new() { ["reason"] = "Vào sổ nhầm." }))),
        ("documents.incoming.note", role => AfterAsync(ReachingAsync(role), id => Post($"{In}/{id}/notes", new() { ["text"] = "Đã rõ." }))),
        ("documents.incoming.read", role => AfterAsync(ReachingAsync(role), id => Post($"{In}/{id}/seen", []))),
        ("documents.incoming.read", role => AfterAsync(ReachingAsync(role), id => Get($"{In}/{id}/recipients"))),
        ("documents.incoming.read", role => AfterAsync(ReachingAsync(role), id => Page($"/van-ban-den/{id}"))),
        ("documents.incoming.book", _ => Now(Page("/so-den"))),
        ("documents.books.set", _ => Now(Page("/so-van-ban"))),
        ("documents.count", _ => Now(Page("/thong-ke-van-ban"))),
        ("documents.books.check", _ => Now(Page("/so-van-ban/kiem-tra"))),
        ("documents.views", _ => Now(Page("/van-ban-den/che-do-xem"))),
        ("documents.supervise", _ => Now(Page("/tinh-hinh-xu-ly"))),
    ];

    private static JsonObject AskedDay() => new() { ["due"] = "2026-12-31", ["reason"] = "Chờ số liệu." };

    private static RightsCase AskExtension((string Id, string Line) at) => Post($"{In}/{at.Id}/lines/{at.Line}/ask-extension", AskedDay());

    private async Task<(string Id, string Line)> DueLineAsync(Role role) => await LastLineAsync(await ReachingAsync(role));

    private async Task<RightsCase> DecideExtensionAsync(Role role)
    {
        var (id, line) = await GiveAsync(role);
        await office.DoAsync(ChuyenVien, $"{In}/{id}/lines/{line}/ask-extension", AskedDay(), role == VanThu ? Standing.SameAgency : Standing.Own);
        return Post($"{In}/{id}/lines/{line}/extension", new() { ["grant"] = false, ["remark"] = "Tỉnh cần trước ngày họp." });
    }

    private static JsonObject To(string lead) => new() { ["lead"] = lead, ["text"] = "Giao chủ trì tham mưu.", ["due"] = "2026-12-15" };

    private JsonObject Letter() => new()
    {
        ["arrivalDate"] = "2026-11-23",
        ["senderName"] = "Bộ Khoa học và Công nghệ",
        ["codeNumber"] = $"{++_count}",
        ["codeNotation"] = "BKHCN-VP",
        ["issuedDate"] = "2026-11-20",
        ["subject"] = $"Báo cáo tình hình chuyển đổi số kỳ {_count}",
    };

    private async Task<string> RegisterAsync() => (string)(await office.DoAsync(VanThu, In, Letter()))!["id"]!;

    private async Task<string> PresentAsync(Role by, Role to)
    {
        var id = await RegisterAsync();
        await office.DoAsync(by, $"{In}/{id}/present", new() { ["to"] = H(to) });
        return id;
    }

    private async Task<string> SteerAsync(Role by, string lead)
    {
        var id = await PresentAsync(VanThu, by);
        await office.DoAsync(by, $"{In}/{id}/steer", To(lead));
        return id;
    }

    private async Task<(string Id, string Line)> LastLineAsync(string id)
    {
        var lines = (await office.ReadAsync(VanThu, $"{In}/{id}"))["lines"]!.AsArray();
        return (id, (string)lines[^1]!["id"]!);
    }

    /// <summary>A document on which the role's own person has a line; a head has it through the unit.</summary>
    private Task<string> ReachingAsync(Role role) => SteerAsync(role == LanhDao ? ChanhVanPhong : LanhDao, role == TruongPhong ? $"u:{office.Unit}" : H(role));

    private async Task<RightsCase> ReadAsync(Role role) => Get($"{In}/{await ReachingAsync(role)}");

    private async Task<RightsCase> LineAsync(Role role, string verb, JsonObject body)
    {
        var (id, line) = await LastLineAsync(await ReachingAsync(role));
        return Post($"{In}/{id}/lines/{line}/{verb}", body);
    }

    private async Task<RightsCase> AssignAsync(Role role)
    {
        var (id, line) = await LastLineAsync(await ReachingAsync(role));
        return Post($"{In}/{id}/lines/{line}/assign", To(role == TruongPhong ? H(ChuyenVien) : H(VanThu)));
    }

    /// <summary>A line that the role's own person gave to the specialist.</summary>
    private async Task<(string Id, string Line)> GiveAsync(Role role)
    {
        if (role == VanThu) return await PassOnAsync();
        if (role != TruongPhong) return await LastLineAsync(await SteerAsync(role, H(ChuyenVien)));
        var (id, line) = await LastLineAsync(await SteerAsync(LanhDao, $"u:{office.Unit}"));
        await office.DoAsync(TruongPhong, $"{In}/{id}/lines/{line}/assign", To(H(ChuyenVien)));
        return await LastLineAsync(id);
    }

    /// <summary>Only by passing a steered letter on does a văn thư give somebody a line.</summary>
    private async Task<(string Id, string Line)> PassOnAsync()
    {
        var id = await SteerAsync(LanhDao, H(ChuyenVien));
        await office.DoAsync(VanThu, $"{In}/{id}/recipients", new() { ["support"] = new JsonArray(H(ChuyenVien, Standing.SameAgency)) });
        return await LastLineAsync(id);
    }

    private async Task<RightsCase> GivenAsync(Role role, string verb, JsonObject body, bool finished)
    {
        var (id, line) = await GiveAsync(role);
        if (finished) await office.DoAsync(ChuyenVien, $"{In}/{id}/lines/{line}/finish", new() { ["result"] = "Xong." });
        return Post($"{In}/{id}/lines/{line}/{verb}", body);
    }

    private async Task<RightsCase> WithdrawAsync(Role role)
    {
        if (role == VanThu) return Post($"{In}/{await PresentAsync(VanThu, LanhDao)}/withdraw", []);
        var (id, line) = await GiveAsync(role);
        return Post($"{In}/{id}/lines/{line}/withdraw", []);
    }

    private async Task<RightsCase> UndoAsync(Role role)
    {
        var (id, line) = role switch
        {
            VanThu => (await PresentAsync(VanThu, LanhDao), ""),
            ChuyenVien => await LastLineAsync(await ReachingAsync(ChuyenVien)),
            _ => await GiveAsync(role),
        };
        if (role == ChuyenVien) await office.DoAsync(ChuyenVien, $"{In}/{id}/lines/{line}/return", new() { ["reason"] = "Không thuộc nhiệm vụ được giao." });
        return Post($"{In}/{id}/undo", []);
    }

    private async Task<RightsCase> CloseAsync() => Post($"{In}/{await DoneAsync()}/close", []);

    /// <summary>Closing many answers for each by itself.</summary>
    private async Task<RightsCase> BulkCloseAsync()
    {
        var call = Post($"{In}/close", new() { ["ids"] = new JsonArray(await DoneAsync()) });
        return new Doing(async (role, standing) =>
        {
            var (status, text) = await call.DoAsync(office, role, standing);
            return status == 200 && JsonNode.Parse(text)!["outcomes"]![0]!["reason"] is not null ? (422, text) : (status, text);
        });
    }

    /// <summary>A document whose work is done.</summary>
    private async Task<string> DoneAsync()
    {
        var (id, line) = await GiveAsync(LanhDao);
        await office.DoAsync(ChuyenVien, $"{In}/{id}/lines/{line}/finish", new() { ["result"] = "Xong." });
        return id;
    }
}
