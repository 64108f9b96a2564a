using LienThong.Kernel.Identity;
using LienThong.WebKit;

namespace LienThong.Access;

/// <summary>The module's addresses.</summary>
internal static class Links
{
    public const string SignIn = ShellRoutes.SignIn;
    public const string Account = ShellRoutes.Account;
    public const string ChangePassword = "/tai-khoan/doi-mat-khau";
    public const string SecondFactor = "/tai-khoan/xac-thuc-hai-buoc";
    public const string Passkeys = "/tai-khoan/khoa-dang-nhap";
    public const string PasskeyAdding = "/tai-khoan/khoa-dang-nhap/thach-thuc";
    public const string PasskeySignIn = "/dang-nhap/khoa";
    public const string SignInPolicy = "/quan-tri/chinh-sach-dang-nhap";
    public const string Tokens = "/tai-khoan/ma-truy-cap";
    public const string Delegations = "/uy-quyen";
    public const string Accounts = "/quan-tri/tai-khoan";
    public const string Audit = "/kiem-toan";

    /// <summary>The second page of a sign-in; knows where to go on to.</summary>
    public static string EnterCode(string? back) => string.IsNullOrEmpty(back) ? "/dang-nhap/ma" : $"/dang-nhap/ma?{BackParameter}={Uri.EscapeDataString(back)}";

    public static string RevokeToken(Guid token) => $"{Tokens}/{token:N}/thu-hoi";

    public const string EndOtherSessions = "/tai-khoan/phien/ket-thuc-khac";

    public static string EndSession(Guid session) => $"/tai-khoan/phien/{session:N}/ket-thuc";

    public static string EndSessionsOf(PersonId person) => $"{Accounts}/{person}/ket-thuc-phien";

    public static string AccountOf(PersonId person) => $"{Accounts}/{person}";

    public static string RevokeDelegation(DelegationId delegation) => $"{Delegations}/{delegation}/thu-hoi";

    /// <summary>Where the sign-in page keeps the address to come back to.</summary>
    public const string BackParameter = "ve";
}
