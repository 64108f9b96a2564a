namespace LienThong.Integration.Walk;

public sealed partial class WalkScript
{
    private const string MayAccept = "Từ chối · Tiếp nhận";
    internal const string Commune = "Uỷ ban nhân dân xã Ẽo Gió";
    internal const string Ward = "Uỷ ban nhân dân phường Bến Ngự";
    private const string Province = "Uỷ ban nhân dân tỉnh Sơn Hà";
    private const string Firm = "Công ty Cổ phần Cấp nước Sơn Hà";

    private async Task IsIssuedAsync(WalkDocument answer)
    {
        await DoAsync("văn thư A", "Phát hành", answer, fields: [$"Agencies={Commune}", $"Agencies={Ward}", $"Agencies={Province}", $"Others={Firm}; 2"]);
        await StandsAsync(answer, AnswerWords, "", Issued("Thu hồi văn bản · Hủy số · Thu hồi · Đã gửi giấy", $"""
            văn thư B    | Tiếp nhận {Code}
            văn thư C    | Tiếp nhận {Code}
            văn thư tỉnh | Tiếp nhận {Code}
            """));
        await DeliveriesStandAsync(answer, "chuyên viên", $"{Commune}: Đã đến", $"{Ward}: Đã đến", $"{Province}: Đã đến", $"{Firm}: Chờ gửi");
    }

    private async Task IsReceivedAsync(WalkDocument answer)
    {
        var atCommune = await WaitingAsync("văn thư B", $"Tiếp nhận {Code}");
        await OffersAsync("văn thư B", atCommune, MayAccept);
        await HidesAsync(atCommune, "văn thư A", "văn thư C", "người lạ", "người lạ ở xã");
        var accepted = await DoAsync("văn thư B", "Tiếp nhận", atCommune);
        await OffersAsync("văn thư B", atCommune, "");
        await StandsAsync(accepted, AnswerWords, Desk, Issued(null, $"""
            văn thư B    | Trình {Code} | {Clerk}
            văn thư C    | Tiếp nhận {Code}
            văn thư tỉnh | Tiếp nhận {Code}
            """));
        await DeliveriesStandAsync(answer, "văn thư A", $"{Commune}: Đã tiếp nhận", $"{Ward}: Đã đến", $"{Province}: Đã đến", $"{Firm}: Chờ gửi");

        await DoAsync("văn thư C", "Từ chối", await WaitingAsync("văn thư C", $"Tiếp nhận {Code}"), fields: ["Reason=Văn bản không thuộc địa bàn phường."]);
        await DoAsync("văn thư A", "Thu hồi", answer, line: Province, fields: ["Reason=Gửi nhầm nơi nhận."]);
        await DoAsync("văn thư A", "Đã gửi giấy", answer, line: Firm);
        await StandsAsync(answer, AnswerWords, "", Issued("Thu hồi văn bản · Hủy số", $"văn thư B    | Trình {Code}"));
        await DeliveriesStandAsync(answer, "giám đốc", $"{Commune}: Đã tiếp nhận", $"{Ward}: Từ chối", $"{Province}: Thu hồi", $"{Firm}: Đã gửi giấy");

        await DoAsync("văn thư B", "Lưu, không xử lý", accepted);
        await StandsAsync(answer, AnswerWords, "", Issued("Thu hồi văn bản · Hủy số", ""));
        await DeliveriesStandAsync(answer, "chuyên viên", $"{Commune}: Hoàn thành", $"{Ward}: Từ chối", $"{Province}: Thu hồi", $"{Firm}: Đã gửi giấy");
    }

    // By the issued answer the specialist's part of the letter is done: the head has to confirm it. The agency's own people see the answer.
    private static string Issued(string? clerk, string others) => $"""
        văn thư A      | –{(clerk is null ? "" : " | " + clerk)}
        trưởng phòng   | Xác nhận {Letter}{(clerk is null ? "" : " | –")}
        chuyên viên    | –{(clerk is null ? "" : " | –")}
        chánh VP       | –{(clerk is null ? "" : " | –")}
        giám đốc       | –{(clerk is null ? "" : " | –")}
        trưởng phòng 2 | Phối hợp xử lý {Letter}
        {others}
        """;
}
