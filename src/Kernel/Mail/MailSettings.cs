namespace LienThong.Kernel.Mail;

/// <summary>The mail server of this installation (SMTP, STARTTLS where asked).</summary>
/// <param name="Server"><c>host</c> or <c>host:port</c>; null when there is none: mails then wait.</param>
/// <param name="From">Sender's address.</param>
/// <param name="User">Who signs in there, if it asks.</param>
/// <param name="Password">That user's password.</param>
/// <param name="Tls">Whether the line must be encrypted.</param>
public sealed record MailSettings(string? Server = null, string From = "", string? User = null, string? Password = null, bool Tls = false)
{
    /// <summary><c>host:port</c>.</summary>
    public const string ServerVariable = "LIENTHONG_SMTP";

    /// <summary>Sender's address.</summary>
    public const string FromVariable = "LIENTHONG_SMTP_FROM";

    /// <summary>User and password at the server; <c>yes</c> for an encrypted line.</summary>
    public const string UserVariable = "LIENTHONG_SMTP_USER", PasswordVariable = "LIENTHONG_SMTP_PASSWORD", TlsVariable = "LIENTHONG_SMTP_TLS";

    /// <summary>Whether mails can leave.</summary>
    public bool Ready => Server is not null && From.Length > 0;

    /// <summary>What the administrator set in the environment.</summary>
    public static MailSettings FromEnvironment() => new(
        Read(ServerVariable), Read(FromVariable) ?? "", Read(UserVariable), Read(PasswordVariable),
        string.Equals(Read(TlsVariable), "yes", StringComparison.OrdinalIgnoreCase));

    internal (string Host, int Port) Endpoint
    {
        get
        {
            var cut = Server!.LastIndexOf(':');
            return cut > 0 && int.TryParse(Server[(cut + 1)..], out var port) ? (Server[..cut], port) : (Server, 25);
        }
    }

    private static string? Read(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
