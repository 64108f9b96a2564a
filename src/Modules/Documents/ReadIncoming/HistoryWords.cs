using System.Text.Json;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The audit of an incoming document in the words of the office.</summary>
internal static class HistoryWords
{
    public static TimelineMark Of(HistoryRow row)
    {
        var who = row.OnBehalfOf is null ? $"{row.PersonName}, {row.Title}" : $"{row.PersonName} (thay {row.OnBehalfOf}), {row.Title}";
        using var detail = row.Detail is null ? null : JsonDocument.Parse(row.Detail);
        var (text, tone) = Say(row.Action, detail?.RootElement ?? default);
        return new TimelineMark(row.At, text, who, Text(detail?.RootElement ?? default, "reason"), tone);
    }

    private static (string Text, Tone Tone) Say(string action, JsonElement d) => action switch
    {
        "documents.incoming.registered" => ($"Vào sổ, số đến {Text(d, "number")}", Tone.Blue),
        "documents.incoming.presented" => ($"Trình {Text(d, "to")}", Tone.Blue),
        "documents.incoming.recalled" => ("Thu hồi văn bản đã trình", Tone.Neutral),
        "documents.incoming.steered" => ($"Cho ý kiến, giao {Labels(d)}", Tone.Blue),
        "documents.incoming.assigned" => ($"{Text(d, "line")} phân công {Labels(d)}", Tone.Blue),
        "documents.incoming.recipients-added" => ($"Chuyển bổ sung {Labels(d)}", Tone.Blue),
        "documents.incoming.extension-asked" => ($"{Text(d, "line")} xin gia hạn đến {Day(d, "due")}", Tone.Neutral),
        "documents.incoming.extended" => ($"Cho {Text(d, "line")} gia hạn đến {Day(d, "due")}", Tone.Blue),
        "documents.incoming.extension-refused" => ($"Không gia hạn cho {Text(d, "line")}", Tone.Red),
        "documents.incoming.due-moved" => ($"Hạn xử lý chuyển từ {Day(d, "from")} sang {Day(d, "to")} do đổi lịch làm việc", Tone.Blue),
        "documents.incoming.finished" => ($"{Text(d, "line")} báo kết quả", Tone.Green),
        "documents.incoming.confirmed" => ($"Xác nhận kết quả của {Text(d, "line")}", Tone.Green),
        "documents.incoming.sent-back" => ($"Yêu cầu {Text(d, "line")} làm lại", Tone.Red),
        "documents.incoming.returned" => ($"{Text(d, "line")} trả lại", Tone.Red),
        "documents.incoming.reassigned" => ($"Chuyển từ {Text(d, "from")} sang {Text(d, "to")}", Tone.Blue),
        "documents.incoming.withdrawn" => ($"Thu hồi phần giao {Text(d, "line")}", Tone.Neutral),
        "documents.incoming.undone" => ("Hoàn tác bước vừa làm", Tone.Neutral),
        "documents.incoming.filed" => ("Lưu, không xử lý", Tone.Green),
        "documents.incoming.closed" => ("Kết thúc văn bản", Tone.Green),
        "documents.incoming.voided" => ($"Hủy số đến {Text(d, "number")}", Tone.Red),
        "documents.incoming.recall-asked" => ("Nơi gửi đề nghị thu hồi", Tone.Red),
        "documents.incoming.recall-agreed" => ("Đồng ý thu hồi theo đề nghị của nơi gửi", Tone.Red),
        "documents.incoming.recall-refused" => ("Từ chối thu hồi", Tone.Neutral),
        "documents.incoming.noted" => ("Thêm ý kiến", Tone.Neutral),
        "documents.incoming.handed-over" => ($"Bàn giao từ {Text(d, "from")} sang {Text(d, "to")} theo {Text(d, "basis")}", Tone.Blue),
        "documents.incoming.seen" => ("Đã xem", Tone.Neutral),
        _ => ("Cập nhật", Tone.Neutral),
    };

    private static string? Text(JsonElement d, string name) =>
        d.ValueKind == JsonValueKind.Object && d.TryGetProperty(name, out var value) ? value.ToString() : null;

    private static string Day(JsonElement d, string name) => DateOnly.TryParseExact(Text(d, name), "yyyy-MM-dd", out var day) ? Vn.Date(day) : "";

    private static string Labels(JsonElement d) =>
        d.ValueKind == JsonValueKind.Object && d.TryGetProperty("to", out var to) && to.ValueKind == JsonValueKind.Array
            ? string.Join("; ", to.EnumerateArray().Select(t => t.ValueKind == JsonValueKind.Object ? Text(t, "label") : t.ToString()))
            : "";
}
