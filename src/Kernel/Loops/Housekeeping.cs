using LienThong.Kernel.Idempotency;
using LienThong.Kernel.Mail;
using Microsoft.Extensions.Logging;

namespace LienThong.Kernel.Loops;

/// <summary>Every hour: forgets waiting uploads, idempotency keys and sent mails whose time is over; scans what came in while no scanner was there.</summary>
public sealed class Housekeeping(Files.Files files, IdempotencyCleaner keys, MailCourier mails, ILogger<Housekeeping> log) : Loop(TimeSpan.FromHours(1), log)
{
    /// <inheritdoc/>
    protected override async Task TurnAsync(CancellationToken ct)
    {
        await files.CleanAsync(ct);
        await files.RescanAsync(ct);
        await keys.CleanAsync(ct);
        await mails.CleanAsync(ct);
    }
}
