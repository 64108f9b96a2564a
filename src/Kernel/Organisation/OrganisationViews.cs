using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Organisation;

/// <summary>Where an agency stands.</summary>
public enum AgencyLevel
{
    /// <summary>The province's own bodies: UBND tỉnh, văn phòng.</summary>
    Province,
    /// <summary>Sở, ban, ngành.</summary>
    Department,
    /// <summary>Chi cục, trung tâm, đơn vị sự nghiệp.</summary>
    Subordinate,
    /// <summary>UBND xã, phường, đặc khu.</summary>
    Commune,
    /// <summary>Doanh nghiệp báo cáo: outside the civil service, in no list of agencies and no recipient of documents.</summary>
    Enterprise,
}

/// <summary>How an agency or a unit passed into another.</summary>
public enum SuccessionKind
{
    /// <summary>Hợp nhất, sáp nhập.</summary>
    Merge,
    /// <summary>Chia, tách.</summary>
    Split,
    /// <summary>Đổi tên thành tổ chức mới.</summary>
    Rename,
    /// <summary>Giải thể; functions pass by scope.</summary>
    Dissolve,
}

/// <summary>An agency as it stood on a day.</summary>
public sealed record AgencyView
{
    /// <summary>Surrogate id: the only thing that identifies it through time.</summary>
    public AgencyId Id { get; init; }
    /// <summary>Full name, e.g. "Sở Thông tin và Truyền thông".</summary>
    public string Name { get; init; } = "";
    /// <summary>Short name for lists.</summary>
    public string ShortName { get; init; } = "";
    /// <summary>Abbreviation in the notation of its documents, e.g. "STTTT".</summary>
    public string Notation { get; init; } = "";
    /// <summary>Level.</summary>
    public AgencyLevel Level { get; init; }
    /// <summary>Superior agency.</summary>
    public AgencyId? ParentId { get; init; }
    /// <summary>Newest identifier in force that day (mã định danh, ≤ 35 characters), if any.</summary>
    public string? Code { get; init; }
    /// <summary>First day of this name.</summary>
    public DateOnly ValidFrom { get; init; }
    /// <summary>Day after the last of this name.</summary>
    public DateOnly ValidTo { get; init; }
}

/// <summary>That an agency which is no more passed something on.</summary>
public sealed record SuccessorView
{
    /// <summary>The agency that ended.</summary>
    public AgencyId FromId { get; init; }
    /// <summary>Its last name.</summary>
    public string FromName { get; init; } = "";
    /// <summary>Who carries on.</summary>
    public AgencyId ToId { get; init; }
    /// <summary>Its name on the day asked.</summary>
    public string? ToName { get; init; }
    /// <summary>Which functions, in words.</summary>
    public string Scope { get; init; } = "";
}

/// <summary>A unit as it stood on a day.</summary>
public sealed record UnitView
{
    /// <summary>Id.</summary>
    public UnitId Id { get; init; }
    /// <summary>The agency it belongs to.</summary>
    public AgencyId AgencyId { get; init; }
    /// <summary>Name, e.g. "Phòng Bưu chính – Viễn thông".</summary>
    public string Name { get; init; } = "";
    /// <summary>Abbreviation used in notations, e.g. "BCVT".</summary>
    public string Notation { get; init; } = "";
    /// <summary>Order in lists.</summary>
    public int Position { get; init; }
}

/// <summary>A person in an appointment in force on a day.</summary>
public sealed record MemberView
{
    /// <summary>The appointment.</summary>
    public AppointmentId Id { get; init; }
    /// <summary>The person.</summary>
    public PersonId PersonId { get; init; }
    /// <summary>Họ và tên.</summary>
    public string FullName { get; init; } = "";
    /// <summary>Chức danh, e.g. "Phó Giám đốc".</summary>
    public string Title { get; init; } = "";
    /// <summary>Role of the hat.</summary>
    public Role Role { get; init; }
    /// <summary>Agency.</summary>
    public AgencyId AgencyId { get; init; }
    /// <summary>Unit, if the appointment is inside one.</summary>
    public UnitId? UnitId { get; init; }
    /// <summary>Unit's name.</summary>
    public string? UnitName { get; init; }
    /// <summary>Office telephone.</summary>
    public string? Phone { get; init; }
    /// <summary>Mobile telephone.</summary>
    public string? Mobile { get; init; }
    /// <summary>E-mail.</summary>
    public string? Email { get; init; }
}
