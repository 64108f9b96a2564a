using LienThong.Contracts.Organisation;
using LienThong.Statistics.Catalogue;
using LienThong.Statistics.Prose;
using LienThong.WebKit;

namespace LienThong.Statistics.Returns;

/// <summary>What the returns say.</summary>
internal static class ReturnWords
{
    public const string Own = "Báo cáo của đơn vị";
    public const string OwnAbout = "Các báo cáo định kỳ đơn vị phải gửi: kỳ, hạn và tình trạng.";
    public const string Office = "Báo cáo định kỳ";
    public const string OfficeAbout = "Ai đã gửi, ai chưa gửi trong một kỳ; mở từng báo cáo để duyệt hoặc trả lại.";
    public const string Reporters = "Đơn vị báo cáo";
    public const string ReportersAbout = "Doanh nghiệp, cơ quan báo cáo số liệu cho cơ quan mình. Người báo cáo chỉ thấy số liệu của đơn vị mình.";
    public const string AddReporter = "Thêm đơn vị báo cáo";
    public const string Form = "Biểu";
    public const string PeriodLabel = "Kỳ";
    public const string Due = "Hạn gửi";
    public const string State = "Tình trạng";
    public const string Reporter = "Đơn vị";
    public const string Kind = "Loại đơn vị";
    public const string NameLabel = "Tên doanh nghiệp";
    public const string TaxCode = "Mã số thuế";
    public const string TaxHint = "10 hoặc 13 chữ số";
    public const string Area = "Tỉnh, thành phố";
    public const string Person = "Người báo cáo";
    public const string From = "Báo cáo từ ngày";
    public const string FromHint = "Các kỳ kết thúc từ ngày này trở đi phải có báo cáo";
    public const string NoReporters = "Chưa có đơn vị báo cáo nào";
    public const string NoReportersText = "Thêm doanh nghiệp để giao biểu báo cáo theo loại đơn vị.";
    public const string NoReturns = "Chưa có kỳ báo cáo nào";
    public const string NoReturnsText = "Khi một kỳ kết thúc, biểu phải gửi hiện ở đây.";
    public const string AccountHint = "Tài khoản của người báo cáo do quản trị hệ thống mở ở trang Tài khoản.";
    public const string Saved = "Đã lưu nháp báo cáo.";
    public const string Sent = "Đã gửi báo cáo.";
    public const string ReporterAdded = "Đã thêm đơn vị báo cáo.";
    public const string Decided = "Đã ghi.";
    public const string Line = "STT";
    public const string Indicator = "Chỉ tiêu";
    public const string Code = "Mã";
    public const string Part = "Phân tổ";
    public const string Unit = "Đơn vị tính";
    public const string Value = "Giá trị";
    public const string Before = "Kỳ trước";
    public const string Plan = "Kế hoạch";
    public const string Answer = "Giải trình";
    public const string SaveDraft = "Lưu nháp";
    public const string Send = "Gửi báo cáo";
    public const string Approve = "Duyệt";
    public const string SendBack = "Trả lại";
    public const string Reopen = "Mở lại để đính chính";
    public const string ReasonLabel = "Lý do";
    public const string ReasonMissing = "Nhập lý do để đơn vị biết cần sửa gì.";
    public const string Course = "Diễn biến";
    public const string Excel = "Tải biểu Excel";
    public const string FromExcel = "Nhập từ Excel";
    public const string FromExcelHint = "Tệp biểu đã tải về và điền; số trong tệp thay số đang có trên biểu, chưa gửi đi.";
    public const string Taken = "Đã nhập số từ tệp. Xem lại rồi gửi.";
    public const string GridHint = "Dán nhiều ô từ Excel vào ô đầu tiên; mũi tên lên, xuống và Enter để đi giữa các ô.";
    public const string Locked = "Báo cáo đã gửi hoặc đã duyệt nên không sửa được; cần sửa thì đề nghị cơ quan nhận trả lại hoặc mở lại.";
    public const string Nothing = "Biểu chưa có số nào: nhập ít nhất một chỉ tiêu rồi gửi.";
    public const string Negative = "số âm không có nghĩa ở chỉ tiêu này, nhập số từ 0 trở lên.";
    public const string Early = "Kỳ này chưa kết thúc nên chưa gửi được; lưu nháp và gửi sau ngày cuối kỳ.";
    public const string PlanAlone = "có kế hoạch mà chưa có giá trị: nhập giá trị (không có thì nhập 0), hoặc bỏ số kế hoạch.";
    public const string Outside = "Doanh nghiệp, đơn vị ngoài hệ thống";
    public const string Inside = "Cơ quan trong hệ thống";
    public const string InsideHint = "Văn thư, chánh văn phòng, trưởng phòng và chuyên viên của cơ quan điền và gửi báo cáo bằng tài khoản đang có.";
    public const string Agency = "Cơ quan";
    public const string TakeAgency = "Thêm cơ quan";
    public const string AgencyMissing = "Chọn cơ quan trong danh sách.";
    public const string AgencyKind = "Chọn “Cơ quan nhà nước” hoặc “Cấp dưới”: cơ quan trong hệ thống chỉ nhận biểu của hai loại này.";
    public const string AnotherOffice = "một cơ quan khác";
    public const string AgencyTaken = "Cơ quan này đã có trong danh sách với cùng loại đơn vị.";
    public const string NameMissing = "Nhập tên doanh nghiệp, tối đa 200 ký tự.";
    public const string PersonMissing = "Nhập họ và tên người báo cáo, tối đa 100 ký tự.";
    public const string TaxInvalid = "Mã số thuế gồm 10 hoặc 13 chữ số, ví dụ 2000123456.";
    public const string TaxTaken = "Mã số thuế này đã có trong danh sách với cùng loại đơn vị.";
    public const string KindMissing = "Chọn loại đơn vị.";
    public const string AreaMissing = "Chọn tỉnh, thành phố.";
    public const string FromMissing = "Nhập ngày theo mẫu 01/01/2026.";
    public const string NotASheet = "Tệp không có cột “Mã” và “Giá trị”: tải biểu Excel của kỳ này rồi điền.";
    public const string SheetEmpty = "Tệp không có giá trị nào ở cột “Giá trị”.";
    public const string Behind = "Báo cáo của từng đơn vị";
    public const string BehindTotal = "Cộng";
    public const string By = "Người gửi";
    public const string At = "Gửi lúc";
    public const string Title = "Người báo cáo";
    public const string Receivers = "Cán bộ nhận báo cáo";
    public const string NotSent = "Chưa gửi";

    public static string KindName(string kind) => kind switch
    {
        "post" => "Doanh nghiệp bưu chính",
        "telecom" => "Doanh nghiệp viễn thông",
        "printing" => "Cơ sở in",
        "publishing" => "Cơ sở xuất bản, phát hành",
        "agency" => "Cơ quan nhà nước",
        _ => "Cấp dưới",
    };

    public static string StateName(ReturnState? state) => state switch
    {
        ReturnState.Draft => "Đang lập",
        ReturnState.Sent => "Chờ duyệt",
        ReturnState.Returned => "Trả lại",
        ReturnState.Approved => "Đã duyệt",
        _ => "Chưa lập",
    };

    public static Tone StateTone(ReturnState? state, bool late) => state switch
    {
        ReturnState.Approved => Tone.Green,
        ReturnState.Sent => Tone.Blue,
        ReturnState.Returned => Tone.Amber,
        _ => late ? Tone.Red : Tone.Neutral,
    };

    public static string ActionName(ReturnAction action) => action switch
    {
        ReturnAction.Save => SaveDraft,
        ReturnAction.Send => Send,
        ReturnAction.Approve => Approve,
        ReturnAction.SendBack => SendBack,
        _ => Reopen,
    };

    public static string LineName(ReturnLine line, IndicatorBook book) => line.Breakdown.IsWhole ? StatisticsWords.Title(line.Indicator.Name) : $"{StatisticsWords.Title(line.Indicator.Name)}, {book.Label(line.Breakdown)}";

    public static string Heading(ReturnForm form, Period period) => $"{form.Title}, {MakeReview.ReviewWords.PeriodName(period)}";

    public static string Source(long reporters, bool plan) => $"{(plan ? "Kế hoạch" : "Báo cáo")} của {(reporters == 1 ? "một" : Vn.Number(reporters))} đơn vị";

    public static string AgencyElsewhere(string office) => $"Cơ quan này đã gửi biểu cùng loại cho {office}: một cơ quan chỉ gửi mỗi biểu cho một nơi.";

    public static string NotBegun(Period period) => $"{MakeReview.ReviewWords.PeriodName(period)} bắt đầu từ {Vn.Date(period.From)} nên chưa lập báo cáo được: chọn kỳ đã bắt đầu.";

    public static string Younger(PlacedArea area, Period period, IReadOnlyList<PlacedArea> made) =>
        $"{area.Area.FullName} có từ {Vn.Date(area.From)}{(made.Count > 0 ? $", trước đó là {string.Join(", ", made.Select(m => m.Area.FullName))}" : "")}; không biết khi ấy đơn vị thuộc tỉnh nào nên không nhận báo cáo {PeriodWords.Of(period.Text)}. Báo cáo các kỳ kết thúc từ ngày {Vn.Date(area.From)}.";

    public static string Divided(PlacedArea area, Period period) =>
        $"{area.Area.FullName} không còn từ {Vn.Date(area.To)} và đã chia về nhiều tỉnh; không biết đơn vị nay thuộc tỉnh nào nên không nhận báo cáo {PeriodWords.Of(period.Text)}. Đề nghị cơ quan nhận báo cáo thêm đơn vị với tỉnh hiện nay.";

    public static string OtherUnit(string typed, string unit) => $"đơn vị “{typed}” không đổi được sang “{unit}”: ghi số theo “{unit}” hoặc bỏ đơn vị.";

    public static string NotWhole(string unit) => $"phải là số nguyên {unit}.";

    public static string TooLarge(string unit) => $"số tính theo “{unit}” quá lớn, hoặc có hơn sáu chữ số thập phân: kiểm tra lại đơn vị.";

    public static string Unanswered(string message) => $"{message} Sửa số, hoặc ghi vào cột giải trình vì sao số đúng.";

    public static string Told(int approved, int sent, int missing) => $"{Vn.Number(approved)} đã duyệt, {Vn.Number(sent)} chờ duyệt, {Vn.Number(missing)} chưa gửi";

    public static string TooManyPasted(int most) => $"Đã dán nhiều dòng hơn biểu có ({Vn.Number(most)} dòng): phần thừa chưa được nhận.";

    public static string SheetUnknown(int row, string code, string part) => $"Dòng {row}: biểu không có chỉ tiêu {code}{(part.Length > 0 ? $" ({part})" : "")}.";

    public static string SheetTwice(int row, string code) => $"Dòng {row}: chỉ tiêu {code} có hai dòng trong tệp, giữ một dòng.";

    public static string SheetMerged(string range) => $"Tệp có ô gộp {range}: bỏ gộp ô để mỗi chỉ tiêu có giá trị riêng.";

    public static string Ask(string reporter, ReturnForm form, Period period) => $"{reporter}: {Heading(form, period)}";

    public static string Back(ReturnForm form, Period period, string why) => $"Báo cáo bị trả lại: {Heading(form, period)}. {why}";

    public static string Accepted(ReturnForm form, Period period) => $"Báo cáo đã được duyệt: {Heading(form, period)}.";
}
