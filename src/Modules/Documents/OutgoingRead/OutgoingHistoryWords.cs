using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The audit of an outgoing document as its timeline tells it.</summary>
internal static class OutgoingHistoryWords
{
    public static TimelineMark Of(HistoryRow row)
    {
        var who = row.OnBehalfOf is null ? $"{row.PersonName}, {row.Title}" : $"{row.PersonName} (thay {row.OnBehalfOf}), {row.Title}";
        var (text, tone) = Say(row.Action);
        return new TimelineMark(row.At, text, who, null, tone);
    }

    private static (string Text, Tone Tone) Say(string action) => action switch
    {
        "documents.outgoing.drafted" => ("Soạn dự thảo", Tone.Blue),
        "documents.outgoing.edited" => ("Sửa thông tin dự thảo", Tone.Neutral),
        "documents.outgoing.version-added" => ("Thêm bản dự thảo", Tone.Blue),
        "documents.outgoing.tounit" => ("Trình trưởng phòng", Tone.Blue),
        "documents.outgoing.tooffice" => ("Chuyển văn phòng kiểm tra", Tone.Blue),
        "documents.outgoing.toleader" => ("Trình người ký", Tone.Blue),
        "documents.outgoing.toclerk" => ("Chuyển văn thư phát hành", Tone.Blue),
        "documents.outgoing.return" => ("Trả lại", Tone.Red),
        "documents.outgoing.ask" => ("Hỏi người soạn", Tone.Amber),
        "documents.outgoing.answer" => ("Trả lời", Tone.Neutral),
        "documents.outgoing.withdraw" => ("Rút trình", Tone.Neutral),
        "documents.outgoing.undone" => ("Hoàn tác bước vừa làm", Tone.Neutral),
        "documents.outgoing.cancel" => ("Bỏ dự thảo", Tone.Red),
        "documents.outgoing.issue" => ("Cấp số, phát hành", Tone.Green),
        "documents.outgoing.void" => ("Hủy số", Tone.Red),
        "documents.outgoing.recall" => (RecallWords.Title, Tone.Red),
        "documents.outgoing.recalled" => ("Đã thu hồi ở mọi nơi nhận", Tone.Red),
        "documents.outgoing.handed-over" => ("Bàn giao cho cơ quan kế thừa", Tone.Blue),
        "documents.outgoing.seen" => ("Đã xem", Tone.Neutral),
        "documents.delivery.withdrawn" => ("Thu hồi từ nơi nhận", Tone.Red),
        "documents.related.linked" => ("Thêm văn bản liên quan", Tone.Neutral),
        _ => ("Cập nhật", Tone.Neutral),
    };
}
