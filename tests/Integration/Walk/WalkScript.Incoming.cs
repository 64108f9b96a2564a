namespace LienThong.Integration.Walk;

public sealed partial class WalkScript
{
    private const string Letter = "1205/BKHCN-CĐS";
    private const string LetterWords = "rà soát hệ thống camera giám sát";
    private const string Desk = "Văn thư";
    private const string Director = "Trần Đức Ý – Thủ trưởng";
    private const string Clerk = "Trình · Lưu, không xử lý · Xin ý kiến · Hủy số";

    private async Task<WalkDocument> ArrivesAsync()
    {
        var letter = await DoAsync("văn thư A", "Vào sổ", file: Paper, fields:
        [
            "SenderName=Bộ Khoa học và Công nghệ", "CodeNumber=1205/BKHCN-CĐS", "IssuedDate=20/11/2026", "TypeCode=CV", "Channel=Post",
            "Subject=V/v rà soát hệ thống camera giám sát của các cơ quan nhà nước", "SignerName=Phan Thị Ngọc Ảnh", "SignerPosition=Thứ trưởng", "PageCount=2",
        ]);
        const string registered = $"""
            văn thư A    | Trình {Letter} | {Clerk}
            chánh VP     | – | Trình · Cho ý kiến chỉ đạo · Lưu, không xử lý · Xin ý kiến · Hủy số
            giám đốc     | – | Cho ý kiến chỉ đạo · Lưu, không xử lý · Xin ý kiến
            """;
        await StandsAsync(letter, LetterWords, Desk, registered);

        await DoAsync("văn thư A", "Trình", letter, fields: [$"To={Director}"]);
        await StandsAsync(letter, LetterWords, Director, $"""
            văn thư A    | – | Trình lại · Thu hồi · Hủy số
            chánh VP     | – | Trình lại · Xin ý kiến · Hủy số
            giám đốc     | Cho ý kiến {Letter} | ?
            """);

        await DoAsync("văn thư A", "Thu hồi", letter);
        await StandsAsync(letter, LetterWords, Desk, registered);

        await DoAsync("văn thư A", "Trình", letter, fields: [$"To={Director}", "Note=Đề nghị giao Phòng Chuyển đổi số."]);
        await StandsAsync(letter, LetterWords, Director, $"""
            văn thư A    | – | Trình lại · Hủy số
            chánh VP     | – | Trình lại · Xin ý kiến · Hủy số
            giám đốc     | Cho ý kiến {Letter} | Cho ý kiến chỉ đạo · Lưu, không xử lý · Xin ý kiến
            """);
        return letter;
    }

    private async Task IsSteeredAsync(WalkDocument letter)
    {
        await DoAsync("giám đốc", "Cho ý kiến chỉ đạo", letter, fields:
        [
            "Text=Giao Phòng CĐS chủ trì tham mưu văn bản trả lời.", "Lead=Phòng Chuyển đổi số", "Support=Phòng Kế hoạch", "Inform=Lê Thuỳ Ngân – Chánh Văn phòng", "Due=30/11/2026",
        ]);
        await StandsAsync(letter, LetterWords, "Phòng Chuyển đổi số còn 4 ngày · Phòng Kế hoạch còn 4 ngày", $"""
            văn thư A      | – | Chuyển bổ sung
            giám đốc       | – | Xin ý kiến · Chuyển bổ sung · Chuyển lại · Chuyển lại · Thu hồi · Thu hồi · Thu hồi
            chánh VP       | Để biết {Letter} | ?
            trưởng phòng   | Chủ trì xử lý {Letter} | ?
            trưởng phòng 2 | Phối hợp xử lý {Letter} | ?
            """);

        // A line is taken back before its receiver has looked.
        await DoAsync("giám đốc", "Thu hồi", letter, line: "Phòng Kế hoạch");
        await StandsAsync(letter, LetterWords, "Phòng Chuyển đổi số còn 4 ngày", $"""
            văn thư A      | – | Chuyển bổ sung
            giám đốc       | – | Xin ý kiến · Chuyển bổ sung · Chuyển lại · Thu hồi · Thu hồi
            chánh VP       | Để biết {Letter} | ?
            trưởng phòng   | Chủ trì xử lý {Letter} | ?
            """);

        await DoAsync("văn thư A", "Chuyển bổ sung", letter, fields: ["Support=Phòng Kế hoạch"]);
        await StandsAsync(letter, LetterWords, "Phòng Chuyển đổi số còn 4 ngày · Phòng Kế hoạch còn 4 ngày", $"""
            văn thư A      | – | Chuyển bổ sung · Chuyển lại
            giám đốc       | – | Xin ý kiến · Chuyển bổ sung · Chuyển lại
            chánh VP       | Để biết {Letter} | Xin ý kiến · Chuyển bổ sung
            trưởng phòng   | Chủ trì xử lý {Letter} | Xin ý kiến · Phân công · Báo kết quả · Xin gia hạn · Trả lại · Soạn văn bản trả lời
            trưởng phòng 2 | Phối hợp xử lý {Letter} | Xin ý kiến · Phân công · Báo kết quả · Xin gia hạn · Trả lại · Soạn văn bản trả lời
            """);
    }

    private async Task IsWorkedOnAsync(WalkDocument letter)
    {
        const string head = "Phân công · Báo kết quả · Xin gia hạn · Trả lại · Soạn văn bản trả lời";
        await DoAsync("trưởng phòng", "Phân công", letter, fields: ["Text=Đ/c Khoẻ nghiên cứu.", "Lead=Vũ Đình Khoẻ – Chuyên viên"]);
        await StandsAsync(letter, LetterWords, "Vũ Đình Khoẻ – Chuyên viên còn 4 ngày · Phòng Kế hoạch còn 4 ngày", Working("chuyên viên 2 | Chủ trì xử lý {0} | Xin ý kiến · Báo kết quả · Xin gia hạn · Trả lại · Soạn văn bản trả lời", $"{head} · Chuyển lại"));

        await DoAsync("chuyên viên 2", "Trả lại", letter, fields: ["Reason=Việc này thuộc mảng của đ/c Tuyết."]);
        await StandsAsync(letter, LetterWords, "Phạm Ưng Ước còn 4 ngày · Phòng Kế hoạch còn 4 ngày", Working("chuyên viên 2 | – | –", $"{head} · Xin ý kiến · Chuyển lại", $"Phân công lại {Letter}"));

        await DoAsync("trưởng phòng", "Chuyển lại", letter, line: "Vũ Đình Khoẻ", fields: ["To=Hoàng Ánh Tuyết – Chuyên viên", "Reason=Đúng mảng phụ trách."]);
        await StandsAsync(letter, LetterWords, "Hoàng Ánh Tuyết – Chuyên viên còn 4 ngày · Phòng Kế hoạch còn 4 ngày", Working("""
            chuyên viên   | Chủ trì xử lý {0} | Xin ý kiến · Báo kết quả · Xin gia hạn · Trả lại · Soạn văn bản trả lời
            chuyên viên 2 | – | –
            """, $"{head} · Chuyển lại"));
    }

    private static string Working(string specialists, string head, string asked = "–") => $"""
        văn thư A      | – | Chuyển bổ sung · Chuyển lại
        giám đốc       | – | Xin ý kiến · Chuyển bổ sung · Chuyển lại
        chánh VP       | – | Xin ý kiến · Chuyển bổ sung
        trưởng phòng   | {asked} | {head}
        trưởng phòng 2 | Phối hợp xử lý {Letter} | Xin ý kiến · Phân công · Báo kết quả · Xin gia hạn · Trả lại · Soạn văn bản trả lời
        {specialists.Replace("{0}", Letter, StringComparison.Ordinal)}
        """;

    private async Task IsClosedAsync(WalkDocument letter)
    {
        // The giám đốc is back, and the chánh văn phòng no longer acts for him.
        await NewDayAsync(WalkCast.DelegatedDay.AddDays(1));
        await DoAsync("trưởng phòng", "Xác nhận kết quả", letter);
        await StandsAsync(letter, LetterWords, "Trần Đức Ý còn 2 ngày · Phòng Kế hoạch còn 2 ngày", $"""
            văn thư A      | – | Chuyển bổ sung · Kết thúc văn bản · Chuyển lại
            giám đốc       | Xác nhận {Letter} | Xin ý kiến · Xác nhận kết quả · Yêu cầu làm lại · Chuyển bổ sung
            chánh VP       | – | Xin ý kiến · Chuyển bổ sung · Kết thúc văn bản
            trưởng phòng   | – | –
            trưởng phòng 2 | Phối hợp xử lý {Letter} | Xin ý kiến · Phân công · Báo kết quả · Xin gia hạn · Trả lại · Soạn văn bản trả lời
            chuyên viên    | – | –
            chuyên viên 2  | – | –
            """);

        await DoAsync("giám đốc", "Xác nhận kết quả", letter);
        await StandsAsync(letter, LetterWords, "", """
            văn thư A      | – | –
            giám đốc       | – | –
            chánh VP       | – | –
            trưởng phòng   | – | –
            trưởng phòng 2 | – | –
            chuyên viên    | – | –
            chuyên viên 2  | – | –
            """);
    }

    private async Task IsVoidedAsync()
    {
        var wrong = await DoAsync("văn thư A", "Vào sổ", fields: ["SenderName=Sở Nội vụ", "CodeNumber=88/SNV-VP", "IssuedDate=20/11/2026", "TypeCode=CV", "Channel=Post", "Subject=Bản photo gửi nhầm địa chỉ của Sở Nội vụ"]);
        await StandsAsync(wrong, "photo gửi nhầm địa chỉ", Desk, $"""
            văn thư A | Trình 88/SNV-VP | {Clerk}
            chánh VP  | – | Trình · Cho ý kiến chỉ đạo · Lưu, không xử lý · Xin ý kiến · Hủy số
            giám đốc  | – | Cho ý kiến chỉ đạo · Lưu, không xử lý · Xin ý kiến
            """);

        await DoAsync("văn thư A", "Hủy số", wrong, fields: ["Reason=Vào sổ nhầm."]);
        await StandsAsync(wrong, "photo gửi nhầm địa chỉ", "", """
            văn thư A | – | –
            chánh VP  | – | –
            giám đốc  | – | –
            """);
    }
}
