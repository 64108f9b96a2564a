namespace LienThong.Integration.Walk;

public sealed partial class WalkScript
{
    private const string AnswerWords = "kết quả rà soát camera tại tỉnh Sơn Hà";
    private const string Specialist = "Hoàng Ánh Tuyết – Chuyên viên";
    private const string MayDraft = "Xin ý kiến · Sửa thông tin · Thêm bản dự thảo · Trình trưởng phòng · Bỏ dự thảo";
    private const string Asks = "Xin ý kiến";
    private const string Code = "01/SKHCN-CĐS";

    private async Task<WalkDocument> IsDraftedAsync(WalkDocument letter)
    {
        var answer = await DoAsync("chuyên viên", "Soạn văn bản trả lời", letter, file: Paper, fields: ["Subject=Báo cáo kết quả rà soát camera tại tỉnh Sơn Hà", $"Signer={Director}", "Due=30/11/2026"]);
        await StandsAsync(answer, AnswerWords, Specialist + " còn 4 ngày", Drafted("Soạn thảo, trình duyệt", MayDraft));

        await DoAsync("chuyên viên", "Trình trưởng phòng", answer);
        await StandsAsync(answer, AnswerWords, "Trưởng Phòng Chuyển đổi số còn 4 ngày", Drafted(null, "–", head: ("Duyệt dự thảo", "Xin ý kiến · Duyệt, chuyển văn phòng · Trả lại · Hỏi người soạn")));

        await DoAsync("trưởng phòng", "Trả lại", answer, fields: ["Comment=Bổ sung số liệu của ba phường."]);
        await StandsAsync(answer, AnswerWords, Specialist + " còn 4 ngày", Drafted("Sửa dự thảo", MayDraft));

        await DoAsync("chuyên viên", "Thêm bản dự thảo", answer, file: Paper, fields: ["Comment=Đã bổ sung số liệu."]);
        await StandsAsync(answer, AnswerWords, Specialist + " còn 4 ngày", Drafted("Sửa dự thảo", MayDraft));

        await DoAsync("chuyên viên", "Trình trưởng phòng", answer);
        await StandsAsync(answer, AnswerWords, "Trưởng Phòng Chuyển đổi số còn 4 ngày", Drafted(null, "–", head: ("Duyệt dự thảo", "Xin ý kiến · Duyệt, chuyển văn phòng · Trả lại · Hỏi người soạn")));
        return answer;
    }

    private async Task IsApprovedAsync(WalkDocument answer)
    {
        await DoAsync("trưởng phòng", "Duyệt, chuyển văn phòng", answer);
        await StandsAsync(answer, AnswerWords, "Chánh Văn phòng còn 4 ngày", Drafted(null, "–", office: ("Kiểm tra thể thức", "Xin ý kiến · Duyệt, trình ký · Trả lại · Hỏi người soạn")));

        // The giám đốc is away for a day; the chánh văn phòng acts for him, and is shown to.
        await NewDayAsync(WalkCast.DelegatedDay);
        await DoAsync("chánh VP", "Duyệt, trình ký", answer);
        const string actingFor = " (thay Trần Đức Ý)";
        const string sign = "Xin ý kiến · Duyệt, chuyển phát hành · Trả lại · Hỏi người soạn";
        await StandsAsync(answer, AnswerWords, Director + " còn 3 ngày", Drafted(null, "–", office: ("Duyệt, ký (thay Trần Đức Ý)", $"Xin ý kiến · Duyệt, chuyển phát hành{actingFor} · Trả lại{actingFor} · Hỏi người soạn{actingFor}"), leader: ("Duyệt, ký", sign)));

        await DoAsync("chánh VP", "Duyệt, chuyển phát hành (thay Trần Đức Ý)", answer);
        await StandsAsync(answer, AnswerWords, Desk + " còn 3 ngày", Drafted(null, "–", clerk: ("Cấp số, phát hành", "Xin ý kiến · Phát hành · Thêm bản dự thảo · Trả lại")));
    }

    // The drafter still leads the letter that the draft answers, the other unit still supports.
    private static string Drafted(string? asked, string may, (string, string)? head = null, (string, string)? office = null, (string, string)? leader = null, (string, string)? clerk = null) => $"""
        chuyên viên    | Chủ trì xử lý {Letter}{(asked is null ? "" : " · " + asked)} | {may}
        trưởng phòng   | {Row(head)}
        chánh VP       | {Row(office, Asks)}
        giám đốc       | {Row(leader, Asks)}
        văn thư A      | {Row(clerk)}
        trưởng phòng 2 | Phối hợp xử lý {Letter}
        """;

    private static string Row((string Ask, string Buttons)? row, string otherwise = "–") => row is { } given ? $"{given.Ask} | {given.Buttons}" : $"– | {otherwise}";
}
