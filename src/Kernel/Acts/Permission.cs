namespace LienThong.Kernel.Acts;

/// <summary>One thing that may be done, and the roles whose hat allows it. Scope (own, unit, agency) is the handler's second check.</summary>
public sealed class Permission(string code, params Role[] roles)
{
    /// <summary>Stable, e.g. <c>documents.incoming.register</c>.</summary>
    public string Code { get; } = code;

    /// <summary>Roles that hold it; <see cref="Everybody"/> lists all.</summary>
    public IReadOnlyList<Role> Roles { get; } = roles;

    /// <summary>Whether it may be used also while a maintenance refuses writes: to end that maintenance.</summary>
    public bool InMaintenance { get; init; }

    /// <summary>All roles of the office (not the auditor, not who reports from outside).</summary>
    public static readonly Role[] Officials =
        [Role.VanThu, Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong, Role.ChuyenVien, Role.QuanTriCoQuan, Role.QuanTriHeThong];

    /// <summary>Every signed-in person.</summary>
    public static readonly Role[] Everybody = [.. Officials, Role.KiemToan, Role.NguoiBaoCao];

    /// <summary>Whether a hat of this role may.</summary>
    public bool Allows(Role role) => Roles.Contains(role);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
