using System.Globalization;
using System.Text.Json;
using LienThong.Kernel.Audit;
using LienThong.WebKit;

namespace LienThong.Access.ReadAudit;

/// <summary>What an act changed, as people read it: <c>Số: 125</c> instead of <c>{"number":125}</c>.</summary>
internal static class AuditDetail
{
    private const int EndOfId = 6;

    /// <summary>Label and value of each field that says something; a text that is no JSON object stands alone.</summary>
    public static IReadOnlyList<(string Label, string Value)> Of(AuditGlossary words, AuditItem item)
    {
        if (string.IsNullOrEmpty(item.Detail)) return [];
        using var detail = JsonDocument.Parse(item.Detail);
        if (detail.RootElement.ValueKind != JsonValueKind.Object) return [("", detail.RootElement.ToString())];
        return [.. detail.RootElement.EnumerateObject()
            .Select(p => (words.Field(item.Action, p.Name), Say(words, item.Action, p.Name, p.Value)))
            .Where(p => p.Item2.Length > 0)];
    }

    /// <summary>All on one line, for a cell of a workbook.</summary>
    public static string Line(AuditGlossary words, AuditItem item) => string.Join("; ", Of(words, item).Select(p => p.Label.Length == 0 ? p.Value : $"{p.Label}: {p.Value}"));

    private static string Say(AuditGlossary words, string action, string field, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(v => v.ValueKind == JsonValueKind.Object ? Values(words, action, v) : Say(words, action, field, v)).Where(v => v.Length > 0)),
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Select(p => (Label: words.Field(action, p.Name), Value: Say(words, action, p.Name, p.Value))).Where(p => p.Value.Length > 0).Select(p => $"{p.Label}: {p.Value}")),
        JsonValueKind.True => AccessWords.Yes,
        JsonValueKind.False => AccessWords.No,
        JsonValueKind.Null => "",
        JsonValueKind.Number => value.ToString(),
        _ => Text(words.Value(action, field, value.GetString() ?? "")),
    };

    // One of several receivers: "Phòng Kế hoạch (Chủ trì)"; labels before each would drown the names.
    private static string Values(AuditGlossary words, string action, JsonElement one) =>
        one.EnumerateObject().Select(p => Say(words, action, p.Name, p.Value)).Where(v => v.Length > 0).ToList() switch
        {
            [] => "",
            [var only] => only,
            [var first, .. var rest] => $"{first} ({string.Join(", ", rest)})",
        };

    private static string Text(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Vn.Date(day)
        : text.Length > 18 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? Vn.DateTime(at)
        // A record's id is told by its end, as in the column of records.
        : text.Length is 32 or 36 && Guid.TryParse(text, out _) ? text[^EndOfId..]
        : text;
}
