using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Mail;
using LienThong.Kernel.Results;

namespace LienThong.Desk.Mails;

/// <summary>An operator has mails in trouble tried again at once, after mending what kept them.</summary>
internal sealed class SendMailsAgain(UnitOfWork work)
{
    public Task<Result<int>> HandleAsync(Act act, CancellationToken ct) => work.WriteAsync<int>(Permissions.WatchMails, act, async s =>
    {
        var mails = await MailOutbox.AgainAsync(s, act.At);
        s.Audit("desk.mails.again", "mail", Guid.Empty, new { mails });
        return mails;
    }, ct);
}
