using System.Text;
using LienThong.Contracts.Organisation;
using LienThong.WebKit;

namespace LienThong.Host.Commands;

/// <summary>Words of the verb <c>org</c>.</summary>
internal static class OrgTexts
{
    public const string Org = "Tổ chức: nhập từ tệp, xem các cơ quan hoặc một cơ quan";
    public const string Import = "Nhập cơ quan, đơn vị, người từ bảng tính .xlsx theo tệp mẫu hoặc tệp CSV (cột: xem src/Modules/Organisation/README.md)";
    public const string Show = "Xem các cơ quan theo cấp trên, cấp dưới, hoặc cơ quan mang một mã, vào một ngày";
    public const string File = "Bảng tính .xlsx theo tệp mẫu, hoặc tệp CSV, UTF-8, có dòng tiêu đề";
    public const string DryRun = "Chỉ kiểm tra, không ghi";
    public const string SkipFaulty = "Nhập các dòng đúng dù có dòng lỗi; không có thì một lỗi là không ghi gì";
    public const string Unreadable = "Không đọc được tệp.";
    public const string Code = "Mã định danh; không có thì xem tất cả";
    public const string AsOf = "Ngày, ví dụ 2025-06-30 hoặc 30/06/2025 (mặc định hôm nay)";
    public const string NoFile = "Không có tệp {0}.";
    public const string BadDate = "Ngày '{0}' chưa đúng. Ví dụ: 2025-06-30 hoặc 30/06/2025.";
    public const string NoAgency = "Không có cơ quan nào mang mã {0} vào ngày {1}.";
    public const string Operator = "Người vận hành";

    public static string Say(ImportFault f) => $"{(f.Sheet is null ? "" : $"trang {f.Sheet}, ")}dòng {f.Line}, cột {f.Column}: {f.Message}";

    public static string Say(ImportReport r) =>
        $"{(r.Written ? "Đã nhập" : "Chưa ghi gì. Kiểm tra")}: cơ quan {Say(r.Agencies)}; đơn vị {Say(r.Units)}; người {Say(r.People)}. Lỗi: {r.Faults.Count}.";

    private static string Say(ImportCount c) => $"thêm {c.Added}, sửa {c.Changed}, không đổi {c.Same}";

    public static string Tree(IReadOnlyList<ShownLine> lines, DateOnly on) => string.Join('\n', lines
        .Select(l => $"{new string(' ', l.Depth * 2)}{l.Name} ({l.Notation}{(l.Code is null ? "" : $", {l.Code}")})")
        .Append($"{Vn.Number(lines.Count)} cơ quan vào ngày {Vn.Date(on)}."));

    public static string Say(ShownAgency agency)
    {
        var text = new StringBuilder();
        text.AppendLine($"{agency.Name} ({agency.ShortName}, {agency.Notation})");
        text.AppendLine($"Mã định danh: {string.Join(", ", agency.Codes)}");
        text.AppendLine($"Tên này từ {Vn.Date(agency.ValidFrom)}{(agency.ValidTo is { } end ? $" đến hết {Vn.Date(end.AddDays(-1))}" : "")}");
        if (agency.Parent is not null) text.AppendLine($"Cấp trên: {agency.Parent}");
        foreach (var unit in agency.Units) text.AppendLine($"  {unit}");
        foreach (var person in agency.People) text.AppendLine($"  {person.Name}, {person.Title}{(person.Unit is null ? "" : $", {person.Unit}")}");
        foreach (var link in agency.Predecessors) text.AppendLine($"Nhận {link.Scope} từ {link.Name}, {Vn.Date(link.On)}");
        foreach (var link in agency.Successors) text.AppendLine($"Chuyển {link.Scope} sang {link.Name}, {Vn.Date(link.On)}");
        return text.ToString().TrimEnd();
    }
}
