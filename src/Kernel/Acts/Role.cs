namespace LienThong.Kernel.Acts;

/// <summary>What an appointment lets a person do in the agency. Stored as text; the names are stable.</summary>
public enum Role
{
    /// <summary>Văn thư: registers, numbers, issues, delivers.</summary>
    VanThu,
    /// <summary>Lãnh đạo cơ quan: steers, approves, signs.</summary>
    LanhDao,
    /// <summary>Chánh văn phòng: screens, presents, checks drafts.</summary>
    ChanhVanPhong,
    /// <summary>Trưởng phòng: assigns inside the unit, confirms, approves the unit's drafts.</summary>
    TruongPhong,
    /// <summary>Chuyên viên: does the work, drafts.</summary>
    ChuyenVien,
    /// <summary>Quản trị cơ quan: people and settings of the own agency.</summary>
    QuanTriCoQuan,
    /// <summary>Quản trị hệ thống: agencies, node, accounts of administrators.</summary>
    QuanTriHeThong,
    /// <summary>Kiểm toán: reads the audit and nothing else.</summary>
    KiemToan,
    /// <summary>Người báo cáo: hands in the returns of an enterprise, outside the civil service; sees that enterprise's own and nothing else.</summary>
    NguoiBaoCao,
}
