namespace LienThong.Documents;

/// <summary>What is said when a copy cannot be asked for, signed or made void.</summary>
internal static class CopyTexts
{
    public const string SourceGone = "Văn bản đã hủy số hoặc đã thu hồi nên không sao được nữa. Hãy xem trang văn bản.";
    public const string NotIssued = "Văn bản chưa phát hành nên chưa sao được. Hãy đợi văn thư cấp số, phát hành.";
    public const string Unopened = "Thư gửi đích danh, chưa mở, không có loại và trích yếu nên không sao được. Hãy hỏi người được gửi.";
    public const string NotSigner = "Chỉ người được chọn ký bản sao này ký hoặc từ chối được. Hãy xem tên người ký trên trang bản sao.";
    public const string NotAsker = "Chỉ người đề nghị sao rút được đề nghị.";
    public const string NotWaiting = "Đề nghị sao này đã được ký, bị từ chối hoặc đã rút. Hãy tải lại trang để xem.";
    public const string NotSigned = "Chỉ hủy được số của bản sao đã ký và chưa hủy. Hãy tải lại trang để xem.";
    public const string FromGone = "Bản sao y làm gốc để sao lục không còn hiệu lực. Hãy đề nghị sao từ bản sao y khác.";
    public const string ReasonMissing = "Chưa ghi lý do, hoặc dài quá 500 ký tự. Hãy ghi ngắn gọn để người khác hiểu.";
    public const string KindMissing = "Chưa chọn hình thức sao: sao y, sao lục hay trích sao.";
    public const string FormMissing = "Chưa chọn sao từ đâu sang đâu. Hãy chọn một dòng.";
    public const string FormWrong = "Từ điện tử sang điện tử chỉ trích sao được. Hãy chọn trích sao, hoặc chọn cách sao khác.";
    public const string FromMissing = "Sao lục chỉ làm từ bản sao y. Hãy chọn bản sao y, hoặc ghi số, ký hiệu, ngày và nơi đã sao y.";
    public const string FromTooLong = "Thông tin bản sao y dài quá 300 ký tự. Hãy ghi gọn số, ký hiệu, ngày và nơi sao y.";
    public const string FromNotYours = "Bản sao y đã chọn không phải của văn bản này, hoặc không còn hiệu lực. Hãy chọn bản khác.";
    public const string FromOtherForm = "Bản sao y đã chọn ở dạng khác với dạng lấy để sao. Hãy chọn lại cách sao cho khớp.";
    public const string ExtractMissing = "Chưa ghi nội dung trích sao. Hãy chép đúng phần cần trích của văn bản gốc.";
    public const string SignerMissing = "Chưa chọn người ký bản sao. Hãy chọn lãnh đạo hoặc chánh văn phòng của cơ quan.";
    public const string RecipientsMissing = "Chưa ghi nơi nhận bản sao, hoặc dài quá 2.000 ký tự. Hãy ghi mỗi dòng một nơi.";
    public const string CopiesWrong = "Số bản phải là số nguyên từ 1 đến 9.999. Hãy sửa lại.";

    public static string ExtractTooLong(int length) => $"Nội dung trích sao dài {WebKit.Vn.Number(length)} ký tự, quá 10.000. Hãy trích phần cần thiết, hoặc sao y cả văn bản.";
}
