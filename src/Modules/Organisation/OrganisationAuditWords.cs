using System.Text.Json;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Audit;
using LienThong.Kernel.Organisation;

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
            ["organisation.unit.placed"] = "Đổi thứ tự đơn vị",
            ["organisation.person.added"] = "Thêm người",
            ["organisation.person.edited"] = "Sửa thông tin người",
            ["organisation.appointment.made"] = "Giao chức danh",
            ["organisation.appointment.ended"] = "Thôi chức danh",
            ["organisation.handover.offered"] = "Lập biên bản bàn giao công việc",
            ["organisation.handover.taken"] = "Nhận bàn giao công việc",
            ["organisation.handover.refused"] = "Từ chối nhận bàn giao",
            ["organisation.handover.withdrawn"] = "Rút biên bản bàn giao",
            ["organisation.imported"] = "Nhập danh sách tổ chức",
            ["organisation.calendar.set"] = "Đổi lịch làm việc",
            ["organisation.areas.loaded"] = "Nạp danh mục đơn vị hành chính",
        },
        new Dictionary<string, string> { ["agency"] = "Cơ quan", ["unit"] = "Đơn vị", ["person"] = "Người", ["reorganisation"] = "Đợt tổ chức lại", ["appointment"] = "Chức danh", [WorkHandover.Kind] = "Biên bản bàn giao", ["organisation"] = "Tổ chức", ["area"] = "Đơn vị hành chính", ["calendar"] = "Lịch làm việc" },
        new Dictionary<string, string>(Enum.GetValues<Role>().Select(r => KeyValuePair.Create($"role={JsonNamingPolicy.CamelCase.ConvertName(r.ToString())}", OrganisationWords.Of(r)))
            .Concat(Enum.GetValues<SuccessionKind>().Select(k => KeyValuePair.Create($"kind={JsonNamingPolicy.CamelCase.ConvertName(k.ToString())}", OrganisationWords.Of(k)))))
        {
            ["dayKind"] = "Loại ngày",
            ["dayKind=off"] = "Ngày nghỉ",
            ["dayKind=worked"] = "Ngày làm bù",
            ["dayKind=usual"] = "Ngày thường",
            ["source"] = "Căn cứ",
            ["verified"] = "Đã đối chiếu",
            ["movedRecords"] = "Số văn bản dời hạn",
            ["name"] = "Tên",
            ["code"] = "Mã định danh",
            ["notation"] = "Ký hiệu",
            ["agency"] = "Cơ quan",
            ["person"] = "Người",
            ["role"] = "Vai trò",
            ["title"] = "Chức danh",
            ["from"] = "Từ ngày",
            ["to"] = "Đến ngày",
            ["organisation.agency.succeeded:to"] = "Cơ quan kế thừa",
            ["on"] = "Từ ngày",
            ["scope"] = "Phạm vi",
            ["kind"] = "Hình thức",
            ["ends"] = "Chấm dứt cơ quan cũ",
            ["position"] = "Thứ tự",
            ["rows"] = "Số dòng",
            ["added"] = "Thêm mới",
            ["corrected"] = "Sửa lại",
            ["reorganisation"] = "Đợt tổ chức lại",
            ["organisation.reorganisation.prepared:title"] = "Tên quyết định",
            ["organisation.reorganisation.carried-out:title"] = "Tên quyết định",
            ["number"] = "Số quyết định",
            ["decisionNumber"] = "Số quyết định",
            ["agencies"] = "Các cơ quan",
            ["heirs"] = "Cơ quan tiếp nhận",
            ["lines"] = "Số dòng biên bản",
            ["giver"] = "Bên giao",
            ["taker"] = "Bên nhận",
            ["records"] = "Số việc",
            ["reason"] = "Lý do",
            ["before"] = "Trước",
            ["after"] = "Sau",
            ["fullName"] = "Họ và tên",
            ["phone"] = "Điện thoại",
            ["mobile"] = "Di động",
            ["email"] = "Thư điện tử",
        });
}
