using LienThong.Kernel.Audit;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Text;
using LienThong.WebKit;
using Microsoft.AspNetCore.Http;

namespace LienThong.Access.ReadAudit;

/// <summary>The audit's filters and place as they stand in an address.</summary>
internal static class AuditAddress
{
    public const string From = "tu", Last = "den", Person = "nguoi", Action = "viec", Record = "ho_so", After = "sau";

    public static AuditFilter FilterOf(HttpRequest request)
    {
        var query = request.Query;
        return new AuditFilter(
            Guid.TryParse(query[Record], out var record) ? record : null,
            TypedId.TryParse<PersonId>(query[Person], out var person) ? person : null,
            null,
            Vn.TryDate(query[From], out var from) ? from : null,
            Vn.TryDate(query[Last], out var last) ? last : null,
            Nfc.Clean(query[Action]) is { Length: > 0 } action ? action : null);
    }

    public static AuditCursor? CursorOf(HttpRequest request) =>
        request.Query[After].ToString().Split('~', 2) is [var at, var id] && long.TryParse(at, out var milliseconds) && Guid.TryParse(id, out var last)
            && milliseconds is > 0 and < 253_402_300_800_000
            ? new AuditCursor(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), last)
            : null;

    public static AuditCursor CursorAt(AuditItem item) => new(item.At, item.Id);

    public static string KeyOf(AuditItem item) => $"{item.At.ToUnixTimeMilliseconds()}~{item.Id:N}";
}
