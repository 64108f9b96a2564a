using LienThong.Kernel.Audit;

namespace LienThong.Organisation;

/// <summary>The module's part of the audit in words.</summary>
internal static class OrganisationAuditWords
{
    public static readonly AuditWords All = new(
        new Dictionary<string, string>
        {
            ["organisation.agency.added"] = "Thêm cơ quan",
            ["organisation.agency.renamed"] = "Đổi tên cơ quan",
            ["organisation.agency.identified"] = "Cấp mã định danh",
            ["organisation.agency.succeeded"] = "Ghi kế thừa cơ quan",
            ["organisation.reorganisation.prepared"] = "Chuẩn bị tổ chức lại cơ quan",
            ["organisation.reorganisation.planned"] = "Xếp cơ quan vào đợt tổ chức lại",
            ["organisation.reorganisation.cancelled"] = "Bỏ đợt tổ chức lại",
            ["organisation.reorganisation.carried-out"] = "Thực hiện tổ chức lại cơ quan",
            ["organisation.unit.added"] = "Thêm đơn vị",
            ["organisation.person.added"] = "Thêm người",
            ["organisation.person.edited"] = "Sửa thông tin người",
            ["organisation.appointment.made"] = "Giao chức danh",
            ["organisation.appointment.ended"] = "Thôi chức danh",
            ["organisation.imported"] = "Nhập danh sách tổ chức",
        },
        new Dictionary<string, string> { ["agency"] = "Cơ quan", ["unit"] = "Đơn vị", ["person"] = "Người", ["reorganisation"] = "Đợt tổ chức lại", ["appointment"] = "Chức danh", ["organisation"] = "Tổ chức" });
}
