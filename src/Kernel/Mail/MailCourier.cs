using System.Net;
using System.Net.Mail;
using System.Text;
using LienThong.Kernel.Data;
using LienThong.Kernel.Loops;
using Microsoft.Extensions.Logging;

namespace LienThong.Kernel.Mail;

/// <summary>Every half minute.</summary>
public sealed class MailRound(MailCourier courier, ILogger<MailRound> log) : Loop(TimeSpan.FromSeconds(30), log)
{
    /// <inheritdoc/>
    protected override Task TurnAsync(CancellationToken ct) => courier.RunAsync(ct);
}

/// <summary>Carries waiting mails to the server, outside any transaction. Without a server they wait.</summary>
public sealed class MailCourier(UnitOfWork work, MailSettings settings, Clock clock)
{
    private const int AtOnce = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Sends all that is due; how many the server took.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        if (!settings.Ready) return 0;
        var sent = 0;
        while (await work.MaintainAsync(s => MailOutbox.TakeAsync(s, clock.Now, AtOnce), ct) is { Count: > 0 } mails)
        {
            using var client = Client();
            foreach (var mail in mails)
                if (await SendAsync(client, mail, ct)) sent++;
        }

        return sent;
    }

    /// <summary>Forgets what was sent long ago.</summary>
    public Task CleanAsync(CancellationToken ct) => work.MaintainAsync(s => MailOutbox.ForgetAsync(s, clock.Now), ct);

    private async Task<bool> SendAsync(SmtpClient client, OutgoingMail mail, CancellationToken ct)
    {
        var error = await TryAsync(client, mail, ct);
        await work.MaintainAsync(s => error is null ? MailOutbox.SentAsync(s, mail, clock.Now) : MailOutbox.NotSentAsync(s, mail, error, clock.Now), CancellationToken.None);
        return error is null;
    }

    private async Task<string?> TryAsync(SmtpClient client, OutgoingMail mail, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            using var message = new MailMessage(settings.From, mail.Recipient, mail.Subject, mail.Text) { BodyEncoding = Encoding.UTF8, SubjectEncoding = Encoding.UTF8 };
            await client.SendMailAsync(message, patience.Token);
            return null;
        }
        catch (Exception e) when (e is SmtpException or FormatException or ArgumentException or InvalidOperationException or IOException)
        {
            return e.InnerException is null ? e.Message : $"{e.Message} {e.InnerException.Message}";
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return KernelTexts.MailServerSilent;
        }
    }

    private SmtpClient Client()
    {
        var (host, port) = settings.Endpoint;
        return new SmtpClient(host, port)
        {
            EnableSsl = settings.Tls,
            UseDefaultCredentials = false,
            Credentials = settings.User is null ? null : new NetworkCredential(settings.User, settings.Password),
        };
    }
}
