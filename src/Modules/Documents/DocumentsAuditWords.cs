using System.Text.Json;
using LienThong.Kernel.Audit;

namespace LienThong.Documents;

/// <summary>The module's part of the audit in words.</summary>
internal static class DocumentsAuditWords
{
    private const string Incoming = "documents.incoming.", Outgoing = "documents.outgoing.", Delivery = "documents.delivery.";

    public static readonly AuditWords All = new(
        new Dictionary<string, string>
        {
            [Incoming + "registered"] = "Vào sổ văn bản đến",
            [Incoming + "imported"] = "Chuyển đổi dữ liệu văn bản",
            [Incoming + "presented"] = "Trình văn bản đến",
            [Incoming + "recalled"] = "Thu hồi văn bản đã trình",
            [Incoming + "steered"] = "Cho ý kiến chỉ đạo",
            [Incoming + "assigned"] = "Phân công xử lý",
            [Incoming + "recipients-added"] = "Chuyển bổ sung",
            [Incoming + "extension-asked"] = "Xin gia hạn",
            [Incoming + "extended"] = "Cho gia hạn",
            [Incoming + "extension-refused"] = "Không cho gia hạn",
            [Incoming + "due-moved"] = "Hạn xử lý dời theo lịch làm việc",
            ["documents.default-terms.set"] = "Đặt hạn mặc định theo loại văn bản",
            [Incoming + "finished"] = "Báo kết quả",
            [Incoming + "confirmed"] = "Xác nhận kết quả",
            [Incoming + "sent-back"] = "Yêu cầu làm lại",
            [Incoming + "returned"] = "Trả lại phần được giao",
            [Incoming + "reassigned"] = "Chuyển lại phần đã giao",
            [Incoming + "withdrawn"] = "Thu hồi phần đã giao",
            [Incoming + "undone"] = "Hoàn tác bước vừa làm",
            [Incoming + "filed"] = "Lưu, không xử lý",
            [Incoming + "closed"] = "Kết thúc văn bản",
            [Incoming + "voided"] = "Hủy số đến",
            [Incoming + "noted"] = "Thêm ý kiến",
            [Incoming + "seen"] = "Xem văn bản đến",
            [Incoming + "handed-over"] = "Bàn giao văn bản đến",
            [Outgoing + "handed-over"] = "Bàn giao dự thảo",
            [Delivery + "handed-over"] = "Bàn giao văn bản chờ tiếp nhận",
            [Outgoing + "drafted"] = "Soạn dự thảo",
            [Outgoing + "edited"] = "Sửa thông tin dự thảo",
            [Outgoing + "version-added"] = "Thêm bản dự thảo",
            [Outgoing + "tounit"] = "Trình trưởng phòng",
            [Outgoing + "tooffice"] = "Chuyển văn phòng kiểm tra",
            [Outgoing + "toleader"] = "Trình người ký",
            [Outgoing + "toclerk"] = "Chuyển văn thư phát hành",
            [Outgoing + "return"] = "Trả lại dự thảo",
            [Outgoing + "ask"] = "Hỏi người soạn",
            [Outgoing + "answer"] = "Trả lời câu hỏi",
            [Outgoing + "withdraw"] = "Rút trình",
            [Outgoing + "undone"] = "Hoàn tác bước vừa làm",
            [Outgoing + "cancel"] = "Bỏ dự thảo",
            [Outgoing + "issue"] = "Cấp số, phát hành",
            [Outgoing + "void"] = "Hủy số đi",
            [Outgoing + "seen"] = "Xem văn bản đi",
            [Delivery + "posted"] = "Đã gửi giấy",
            [Delivery + "arrived"] = "Văn bản đến nơi nhận",
            [Delivery + "accepted"] = "Tiếp nhận",
            [Delivery + "assigned"] = "Nơi nhận phân công",
            [Delivery + "inprogress"] = "Nơi nhận đang xử lý",
            [Delivery + "completed"] = "Nơi nhận hoàn thành",
            [Delivery + "refused"] = "Từ chối tiếp nhận",
            [Delivery + "withdrawn"] = "Thu hồi từ nơi nhận",
            ["documents.opinion.asked"] = "Xin ý kiến",
            ["documents.opinion.given"] = "Cho ý kiến",
            ["documents.opinion.reminded"] = "Nhắc cho ý kiến",
            ["documents.opinion.closed"] = "Đóng đợt xin ý kiến",
            ["documents.opinion.reopened"] = "Mở lại đợt xin ý kiến",
            ["documents.history.issued"] = "Chuyển đổi văn bản đi cũ",
            ["documents.history.received"] = "Chuyển đổi văn bản đến cũ",
            ["documents.import.batch"] = "Chuyển đổi dữ liệu một lô",
            ["documents.recipient-group.saved"] = "Lưu nhóm nơi nhận",
            ["documents.recipient-group.removed"] = "Bỏ nhóm nơi nhận",
            ["documents.view.saved"] = "Lưu chế độ xem",
            ["documents.view.removed"] = "Bỏ chế độ xem",
            ["documents.related.linked"] = "Thêm văn bản liên quan",
        },
        new Dictionary<string, string>
        {
            ["incoming"] = "Văn bản đến",
            ["outgoing"] = "Văn bản đi",
            ["draft"] = "Dự thảo",
            ["delivery"] = "Nơi nhận",
            ["document"] = "Văn bản",
            ["import"] = "Lô chuyển đổi",
            ["recipient-group"] = "Nhóm nơi nhận",
            ["default-terms"] = "Hạn mặc định",
            ["view"] = "Chế độ xem",
            ["opinion"] = "Xin ý kiến",
        },
        new Dictionary<string, string>(Codes())
        {
            ["number"] = "Số",
            [Outgoing + "version-added:number"] = "Bản",
            ["notation"] = "Số, ký hiệu",
            ["code"] = "Số, ký hiệu",
            ["senderName"] = "Nơi gửi",
            ["deliveryId"] = "Lượt gửi",
            ["issuedOn"] = "Ngày ban hành",
            ["typeCode"] = "Loại",
            ["subject"] = "Trích yếu",
            ["answers"] = "Trả lời văn bản",
            ["line"] = "Phần việc",
            ["label"] = "Nơi nhận",
            ["role"] = "Vai trò",
            ["to"] = "Sang",
            [Incoming + "presented:to"] = "Trình",
            [Incoming + "steered:to"] = "Giao",
            [Incoming + "assigned:to"] = "Giao",
            [Incoming + "recipients-added:to"] = "Giao",
            ["documents.opinion.asked:to"] = "Hỏi",
            ["documents.opinion.reminded:to"] = "Nhắc",
            ["document"] = "Văn bản",
            ["title"] = "Trích yếu",
            ["answer"] = "Trả lời",
            ["withDocument"] = "Đóng cùng văn bản",
            ["from"] = "Từ",
            ["informed"] = "Gửi để biết",
            ["due"] = "Hạn",
            ["reason"] = "Lý do",
            ["list"] = "Danh sách",
            ["list=den"] = MenuWords.IncomingList,
            ["list=di"] = MenuWords.OutgoingList,
            ["terms"] = "Hạn mặc định",
            ["type"] = "Loại",
            ["days"] = "Số ngày làm việc",
            ["basis"] = "Căn cứ",
            ["comment"] = "Ý kiến",
            ["files"] = "Số tệp",
            ["lines"] = "Số nơi nhận",
            ["outgoing"] = "Văn bản đi",
            ["incoming"] = "Văn bản đến",
            ["name"] = "Tên",
            ["rule"] = "Theo tổ chức",
            ["members"] = "Số thành viên",
            ["other"] = "Văn bản liên quan",
            ["externalId"] = "Mã ở hệ thống cũ",
            ["file"] = "Tệp",
            ["first"] = "Từ dòng",
            ["last"] = "Đến dòng",
            ["imported"] = "Đã chuyển",
        });

    private static IEnumerable<KeyValuePair<string, string>> Codes()
    {
        foreach (var role in Enum.GetValues<LineRole>()) yield return new($"role={Code(role)}", IncomingWords.Of(role));
        foreach (var answer in Enum.GetValues<OpinionAnswer>()) yield return new($"answer={Code(answer)}", OpinionWords.Of(answer));
        foreach (var type in DocumentType.All) yield return new($"typeCode={type.Code}", type.Name);
        foreach (var rule in Enum.GetValues<GroupRule>()) yield return new($"rule={Code(rule)}", OutgoingWords.Of(rule));
        foreach (var state in Enum.GetValues<OutgoingState>())
        {
            yield return new($"from={Code(state)}", OutgoingWords.Of(state));
            yield return new($"to={Code(state)}", OutgoingWords.Of(state));
        }
    }

    private static string Code<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
