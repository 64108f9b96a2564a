using LienThong.Contracts.Assignments;

namespace LienThong.Host.Commands;

/// <summary>What the verbs of the tasks say.</summary>
internal static class AssignmentsTexts
{
    public const string Assignments = "Nhiệm vụ được giao: nơi chủ trì, hạn, tiến độ.";
    public const string Import = "Nhập nhiệm vụ từ tệp CSV: dòng đúng được giao, dòng sai trả lại kèm lý do, nhiệm vụ đã có thì bỏ qua.";
    public const string File = "Tệp CSV, dòng đầu là tên cột: title, source, area (mã hoặc tên tỉnh vào đầu năm), year, owner (ký hiệu đơn vị; để trống là cả cơ quan), due; nếu có: document, review, finished.";

    public static string Imported(TaskImportReport r) => $"Nhập {r.Imported} nhiệm vụ, {r.Known} dòng đã có, từ chối {r.Refused.Select(f => f.Row).Distinct().Count()} dòng.";

    public static string Refusal(TaskRefusal r) => $"Dòng {r.Row}, {(r.Field.Length > 0 ? r.Field : "cả dòng")}: {r.Message}";
}
