namespace LienThong.Assignments.ImportTasks;

/// <summary>What is wrong with a row of a file of tasks.</summary>
internal static class ImportTasksWords
{
    public const string Twice = "Dòng này giống hệt một dòng khác trong tệp: giữ một dòng.";
    public const string FinishedLater = "Ngày hoàn thành còn ở phía trước: để trống khi nhiệm vụ chưa xong.";
    public const string Finished = "Đã hoàn thành trước khi nhập vào hệ thống";

    public static string NoArea(string text, int year) => $"Không có đơn vị hành chính “{text}” vào ngày 01/01/{year}: ghi mã hoặc tên tỉnh khi đó.";

    public static string NoOwner(string text, IReadOnlyList<string> known) =>
        $"Không có đơn vị “{text}” trong cơ quan, hoặc đơn vị chưa có người đứng đầu: {(known.Count > 0 ? $"chọn {string.Join(", ", known)}, hoặc " : "")}để trống để giao cho cả cơ quan.";
}
