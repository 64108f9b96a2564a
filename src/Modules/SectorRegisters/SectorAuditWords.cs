using LienThong.Kernel.Audit;

namespace LienThong.SectorRegisters;

/// <summary>The module's part of the audit in words.</summary>
internal static class SectorAuditWords
{
    public static readonly AuditWords All = new(
        new Dictionary<string, string>
        {
            ["sector.record.added"] = "Ghi vào sổ nghiệp vụ",
            ["sector.record.changed"] = "Sửa bản ghi sổ nghiệp vụ",
            ["sector.record.struck"] = "Gạch bỏ bản ghi sổ nghiệp vụ",
            ["sector.records.imported"] = "Nhập sổ nghiệp vụ từ tệp",
        },
        new Dictionary<string, string> { ["sector"] = "Bản ghi sổ nghiệp vụ" },
        new Dictionary<string, string>
        {
            ["register"] = "Sổ",
            ["name"] = "Tên",
            ["rows"] = "Số dòng nhận",
            ["refused"] = "Số dòng bị từ chối",
        });
}
