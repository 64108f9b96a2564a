using LienThong.Contracts.SectorRegisters;

namespace LienThong.Host.Commands;

/// <summary>What the verbs of the working books say.</summary>
internal static class RegistersTexts
{
    public const string Registers = "Sổ nghiệp vụ của ngành: giấy phép, thanh tra, khen thưởng, lớp học, điểm bưu chính, trạm BTS, điểm cầu, văn bản tham mưu, sự kiện, phần mềm dùng chung.";
    public const string Import = "Nhập bản ghi từ tệp CSV: dòng đúng được nhận, dòng sai trả lại kèm lý do, dòng đã có thì bỏ qua.";
    public const string File = "Tệp CSV, dòng đầu là tên cột: các trường của sổ, area (mã hoặc tên tỉnh) và parent (số hoặc tên của bản ghi bên trên).";
    public const string Register = "Sổ: licence, inspection, subject, award, class, learner, post-point, station, meeting-site, meeting, advice, event hoặc software.";
    public const string AsOf = "Bản ghi không có ngày bắt đầu được tính từ ngày này (2017-12-31); để trống là hôm nay.";

    public static string NoRegister(string register, IReadOnlyList<string> known) => $"Không có sổ “{register}”: chọn {string.Join(", ", known)}.";

    public static string Imported(RecordImportReport r) => $"Nhập {r.Imported} bản ghi, {r.Known} dòng đã có, từ chối {r.Refused.Select(f => f.Row).Distinct().Count()} dòng.";

    public static string Refusal(RecordRefusal r) => $"Dòng {r.Row}, {(r.Field.Length > 0 ? r.Field : "cả dòng")}: {r.Message}";
}
