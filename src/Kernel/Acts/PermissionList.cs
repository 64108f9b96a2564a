namespace LienThong.Kernel.Acts;

/// <summary>All permissions of a module, registered so that menus and the rights table see every one.</summary>
public sealed record PermissionList(string Module, IReadOnlyList<Permission> All);
