namespace LienThong.Kernel.Audit;

/// <summary>Gathers faults: the first thousand in words, the rest as a number.</summary>
internal sealed class AuditFaults
{
    private const int Most = 1000;
    private readonly List<AuditFault> _listed = [];

    public long Count { get; private set; }

    public IReadOnlyList<AuditFault> Listed => _listed;

    public void Add(AuditFaultKind kind, long? position, Guid? entry, string text)
    {
        Count++;
        if (_listed.Count < Most) _listed.Add(new(kind, position, entry, text));
    }
}

/// <summary>The verifier's Vietnamese words.</summary>
internal static class AuditTexts
{
    public const string WrongKey = "Khóa niêm phong keys/audit.key không có hoặc không phải khóa đã dùng cho dữ liệu này. Hãy đặt lại đúng khóa rồi kiểm tra lại.";

    public static string EntryChanged(long position, Guid id) => $"Dòng nhật ký {id} (vị trí {position}) đã bị sửa sau khi niêm phong.";
    public static string EntryRemoved(long position, Guid id) => $"Dòng nhật ký {id} (vị trí {position}) đã bị xóa sau khi niêm phong.";
    public static string EntryInserted(Guid id) => $"Dòng nhật ký {id} không có niêm phong và không chờ niêm phong: được chèn ngoài phần mềm, hoặc niêm phong của dòng này đã bị xóa.";
    public static string NotSealed(Guid id, int seconds) => $"Dòng nhật ký {id} chưa được niêm phong sau {seconds} giây. Hãy kiểm tra máy chủ có đang chạy không.";
    public static string WaitingRemoved(Guid id) => $"Dòng nhật ký {id} đã bị xóa trước khi kịp niêm phong.";
    public static string SealChanged(long position) => $"Niêm phong ở vị trí {position} đã bị sửa.";
    public static string SealRemoved(long first, long last) => first == last ? $"Niêm phong ở vị trí {first} đã bị xóa." : $"Các niêm phong từ vị trí {first} đến {last} đã bị xóa.";
    public static string TailCut(long position, long head) => $"Phần cuối nhật ký đã bị cắt: cơ sở dữ liệu dừng ở vị trí {position}, tệp audit-heads.log ghi đến vị trí {head}.";
    public static string TailRewritten(long position) => $"Phần cuối nhật ký đã bị viết lại: từ vị trí {position} trở đi không khớp tệp audit-heads.log.";
    public static string HeadChanged(int line) => $"Dòng {line} của tệp audit-heads.log đã bị sửa.";
    public static string HeadsCut(long first, long last) => $"Tệp audit-heads.log thiếu các lô từ {first} đến {last}.";
}
