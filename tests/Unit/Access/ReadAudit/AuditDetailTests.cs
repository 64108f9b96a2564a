using LienThong.Access.ReadAudit;
using LienThong.Kernel.Audit;

namespace LienThong.Unit.Access.ReadAudit;

public sealed class AuditDetailTests
{
    private static readonly AuditGlossary Words = new(
    [
        new(new Dictionary<string, string> { ["a.given"] = "Giao", ["a.ended"] = "Thôi" }, new Dictionary<string, string>(),
            new Dictionary<string, string> { ["number"] = "Số", ["to"] = "Giao cho", ["a.ended:to"] = "Đến ngày", ["role=lead"] = "Chủ trì", ["before"] = "Trước", ["name"] = "Tên" }),
        new(new Dictionary<string, string> { ["b.named"] = "Đổi tên" }, new Dictionary<string, string>(), new Dictionary<string, string> { ["name"] = "Tên cơ quan" }),
    ]);

    [Theory]
    [InlineData("a.given", """{"number":125,"due":null}""", "Số: 125")]
    [InlineData("a.given", """{"to":[{"label":"Phòng Kế hoạch","role":"lead"},{"label":"Văn phòng","role":null}]}""", "Giao cho: Phòng Kế hoạch (Chủ trì), Văn phòng")]
    [InlineData("a.ended", """{"to":"2026-11-27"}""", "Đến ngày: 27/11/2026")]
    [InlineData("a.given", """{"before":{"name":"Sở A","phone":null}}""", "Trước: Tên: Sở A")]
    [InlineData("b.named", """{"name":"Sở B","at":"2026-11-27T01:05:00+00:00"}""", "Tên cơ quan: Sở B; at: 27/11/2026 08:05")]
    [InlineData("b.named", """{"name":"01a216a8-6b9b-7dc6-b697-ae7d3a95d177"}""", "Tên cơ quan: 95d177")]
    [InlineData("c.unknown", """{"name":true}""", "name: có")]
    [InlineData("c.unknown", "", "")]
    public void What_changed_is_told_in_words(string action, string detail, string told) =>
        Assert.Equal(told, AuditDetail.Line(Words, new AuditItem { Action = action, Detail = detail }));
}
