namespace LienThong.Documents;

/// <summary>The words of the printed outgoing book (NĐ 30/2020, Phụ lục IV).</summary>
internal static class OutgoingBookWords
{
    public static readonly string[] Columns =
        ["Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung", "Người ký", "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ngày chuyển", "Ký nhận", "Ghi chú"];

    public static string Gist(OutgoingBookLine line) => line.Subject is null ? "" : $"{DocumentType.NameOf(line.TypeCode!)}: {line.Subject}";

    public static string Receivers(OutgoingBookLine line)
    {
        var named = string.Join("; ", new[] { line.First, line.Second }.OfType<string>());
        return line.Recipients > 2 ? named + OutgoingPageWords.AndMore(line.Recipients - 2) : named;
    }

    public static string Archive(OutgoingBookLine line) => string.Join(", ", new[] { line.ArchiveNote, line.UnitName }.Where(t => !string.IsNullOrEmpty(t)));
}
