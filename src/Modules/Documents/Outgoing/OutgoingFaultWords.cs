namespace LienThong.Documents;

internal static partial class OutgoingWords
{
    public const string SubjectMissing = "Chưa ghi trích yếu. Hãy ghi ngắn gọn nội dung văn bản.";
    public const string TypeMissing = "Chưa chọn loại văn bản. Hãy chọn trong danh sách.";
    public const string SignerMissing = "Chưa chọn người ký, hoặc người được chọn không còn giữ chức vụ ký văn bản ở cơ quan. Hãy chọn lại.";
    public const string DateWrong = "Ngày không đúng. Hãy ghi dạng ngày/tháng/năm, ví dụ 21/11/2026.";
    public const string PagesWrong = "Số trang phải từ 1 đến 9.999.";
    public const string CopiesWrong = "Số bản phải từ 1 đến 9.999.";
    public const string ArchiveTooLong = "Dòng “Lưu” dài quá 100 ký tự. Hãy viết tắt tên đơn vị.";
    public const string ReplyInPast = "Hạn trả lời đã qua. Hãy chọn ngày từ hôm nay trở đi.";
    public const string GroupGone = "Nhóm nơi nhận đã bị xóa. Hãy bỏ chọn nhóm đó.";
    public const string NameTooLong = "Tên nơi nhận dài quá 200 ký tự. Mỗi dòng chỉ ghi một nơi nhận.";
    public const string GroupNameMissing = "Chưa ghi tên nhóm.";
    public const string GroupNameTaken = "Cơ quan đã có nhóm tên này. Hãy đặt tên khác hoặc sửa nhóm đó.";
    public const string GroupEmpty = "Nhóm chưa có nơi nhận nào. Hãy chọn cơ quan hoặc ghi tên nơi nhận.";
    public const string AnswerGone = "Không tìm thấy văn bản đến cần trả lời, hoặc bạn không được xem văn bản đó.";
    public const string RelatedGone = "Không tìm thấy văn bản có số ký hiệu này trong những văn bản bạn được xem. Hãy kiểm tra lại số.";
    public const string RelatedSelf = "Văn bản không thể liên quan đến chính nó.";
    public const string FileMissing = "Chưa chọn tệp dự thảo. Hãy chọn tệp Word hoặc PDF.";
    public const string CommentTooLong = "Nội dung dài quá 2.000 ký tự. Hãy rút gọn, hoặc để trong tệp dự thảo.";

    public static string SubjectTooLong(int length) => $"Trích yếu dài {length} ký tự, tối đa {DraftRules.LongestSubject}. Hãy rút gọn.";
}
