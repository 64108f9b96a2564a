using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The audit of a dossier as its timeline tells it.</summary>
internal static class DossierHistoryWords
{
    public static TimelineMark Of(HistoryRow row)
    {
        var who = row.OnBehalfOf is null ? $"{row.PersonName}, {row.Title}" : $"{row.PersonName} (thay {row.OnBehalfOf}), {row.Title}";
        var (text, tone) = Say(row.Action);
        return new TimelineMark(row.At, text, who, NoteOf(row.Detail), tone);
    }

    // Which document, or why.
    private static string? NoteOf(string? detail)
    {
        if (detail is null) return null;
        using var json = System.Text.Json.JsonDocument.Parse(detail);
        foreach (var name in new[] { "document", "reason" })
            if (json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == System.Text.Json.JsonValueKind.String) return value.GetString();
        return null;
    }

    private static (string Text, Tone Tone) Say(string action) => action switch
    {
        "documents.dossier.opened" => ("Lập hồ sơ", Tone.Blue),
        "documents.dossier.edited" => ("Sửa thông tin hồ sơ", Tone.Neutral),
        "documents.dossier.filed" => ("Đưa văn bản vào", Tone.Neutral),
        "documents.dossier.taken-out" => ("Rút văn bản ra", Tone.Amber),
        "documents.dossier.pages" => ("Ghi số trang", Tone.Neutral),
        "documents.dossier.closed" => ("Kết thúc hồ sơ", Tone.Green),
        "documents.dossier.reopened" => ("Mở lại hồ sơ", Tone.Amber),
        "documents.dossier.extension-asked" => ("Xin gia hạn nộp lưu", Tone.Amber),
        "documents.dossier.extended" => ("Cho gia hạn nộp lưu", Tone.Blue),
        "documents.dossier.extension-refused" => ("Không cho gia hạn nộp lưu", Tone.Red),
        "documents.dossier.offered" => ("Giao nộp lưu trữ", Tone.Blue),
        "documents.dossier.received" => ("Lưu trữ tiếp nhận", Tone.Green),
        "documents.dossier.given-back" => ("Lưu trữ trả lại", Tone.Red),
        "documents.dossier.handed-over" => ("Bàn giao cho cơ quan kế thừa", Tone.Blue),
        _ => ("Cập nhật", Tone.Neutral),
    };
}
