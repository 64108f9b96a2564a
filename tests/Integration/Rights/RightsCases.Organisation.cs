using System.Text.Json.Nodes;
using LienThong.Kernel.Acts;
using Ready = System.Func<LienThong.Kernel.Acts.Role, System.Threading.Tasks.Task<LienThong.Integration.Rights.RightsCase>>;

namespace LienThong.Integration.Rights;

/// <summary>The organisation, kept and read.</summary>
internal sealed partial class RightsCases
{
    private const string Org = "/api/v1/organisation";

    private IEnumerable<(string Action, Ready Ready)> OrganisationKeeping() =>
    [
        ("organisation.read", _ => Now(Get($"{Org}/agencies/{office.Here}"))),
        ("organisation.read", _ => Now(Get($"{Org}/agencies?q=so"))),
        ("organisation.read", _ => Now(Page($"/to-chuc/{office.Here}"))),
        ("organisation.read", _ => Now(Get($"{Org}/areas?q=ha"))),
        ("organisation.read", _ => Now(Page("/don-vi-hanh-chinh"))),
        ("organisation.calendar.read", _ => Now(Get($"{Org}/calendar?year=2026"))),
        ("organisation.calendar.read", _ => Now(Page("/lich-lam-viec"))),
        ("organisation.calendar.set", _ => Now(Page("/lich-lam-viec/doi-ngay"))),
        ("organisation.directory.read", _ => Now(Get($"{Org}/people?q=nguyen"))),
        ("organisation.directory.read", _ => Now(Page("/danh-ba"))),
        ("organisation.person.add", _ => Now(Post($"{Org}/agencies/{office.Here}/people", Person()))),
        ("organisation.person.edit", _ => SpareAsync(hat => new Call(HttpMethod.Put, $"{Org}/members/{hat}", new() { ["fullName"] = "Lý Thị Sửa Tên" }))),
        ("organisation.appointment.make", _ => SpareAsync(hat => Post($"{Org}/members/{hat}/appointments", Hat()))),
        ("organisation.appointment.end", _ => SpareAsync(hat => Post($"{Org}/members/{hat}/end", new() { ["endsAt"] = "2026-12-01" }))),
        ("organisation.unit.add", _ => Now(Post($"{Org}/agencies/{office.Here}/units", new() { ["name"] = "Phòng Bưu chính", ["notation"] = "BC", ["position"] = 9, ["from"] = "2026-12-01" }))),
        ("organisation.import", _ => Now(Post($"{Org}/import", new() { ["rows"] = new JsonArray(new JsonObject { ["kind"] = "unit", ["agency_code"] = "H99.14", ["name"] = $"Phòng Nhập {++_count}", ["notation"] = $"PN{_count}", ["from"] = "2026-12-01" }) }))),
        ("organisation.agency.add", _ => Now(Post($"{Org}/agencies", Agency("Chi cục Tần số")))),
        ("organisation.agency.rename", _ => Now(Post($"{Org}/agencies/{office.Here}/names", Agency("Sở Khoa học và Công nghệ mới")))),
        ("organisation.agency.identify", _ => Now(Post($"{Org}/agencies/{office.Here}/identifiers", new() { ["code"] = $"H99.14.{++_count}", ["from"] = NextDay() }))),
        ("organisation.agency.succeed", _ => Now(Post($"{Org}/agencies/{office.Here}/successors", new() { ["to"] = office.Elsewhere.Value.ToString("N"), ["scope"] = "Bưu chính", ["kind"] = "merge", ["on"] = NextDay(), ["ends"] = false }))),
        ("organisation.reorganisation.prepare", _ => Now(Post($"{Org}/reorganisations", Decision([])))),
        ("organisation.reorganisation.carry-out", _ => ReformAsync()),
    ];

    private async Task<RightsCase> SpareAsync(Func<string, Call> call) => call((await office.SpareAsync(account: false)).Hat.Value.ToString("N"));

    private static JsonObject Decision(JsonArray agencies) => new()
    {
        ["title"] = "Sắp xếp chi cục",
        ["decisionNumber"] = "12/QĐ-UBND",
        ["decisionDate"] = "2026-11-20",
        ["on"] = "2026-11-23",
        ["plan"] = new JsonObject { ["agencies"] = agencies },
    };

    /// <summary>Two agencies without people, the first about to pass into the second.</summary>
    private async Task<RightsCase> ReformAsync()
    {
        var (from, to) = (await FoundAsync(), await FoundAsync());
        var ending = new JsonObject { ["agency"] = from, ["kind"] = "merge", ["heirs"] = new JsonArray(new JsonObject { ["to"] = to, ["scope"] = "toàn bộ" }), ["units"] = new JsonArray(), ["posts"] = new JsonArray() };
        var id = (string)(await office.DoAsync(Role.QuanTriHeThong, $"{Org}/reorganisations", Decision([ending])))!["id"]!;
        return Post($"{Org}/reorganisations/{id}/carry-out", []);
    }

    private async Task<string> FoundAsync() =>
        (string)(await office.DoAsync(Role.QuanTriHeThong, $"{Org}/agencies", new() { ["name"] = $"Chi cục {++_count}", ["shortName"] = "CC", ["notation"] = "CC", ["level"] = "department", ["from"] = "2026-11-01" }))!["id"]!;

    private static JsonObject Person() => new() { ["fullName"] = "Lý Thị Thêm", ["role"] = "chuyenVien", ["title"] = "Chuyên viên", ["from"] = "2026-11-23" };

    private JsonObject Hat() => new() { ["agency"] = office.Here.Value.ToString("N"), ["role"] = "chuyenVien", ["title"] = $"Kiêm nhiệm {++_count}", ["from"] = "2026-11-23", ["endsOld"] = false };

    private JsonObject Agency(string name) => new() { ["name"] = name, ["shortName"] = name, ["notation"] = "CC", ["level"] = "department", ["from"] = NextDay() };

    /// <summary>Each change of an agency begins on a day of its own, all of them in time to come.</summary>
    private string NextDay() => new DateOnly(2027, 2, 1).AddDays(++_count).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
