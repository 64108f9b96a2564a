using LienThong.Kernel;
using LienThong.Kernel.Calendar;
using LienThong.Kernel.Data;
using LienThong.Kernel.Loops;
using LienThong.Kernel.Mail;
using LienThong.Kernel.Operating;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Work;
using Microsoft.Extensions.Logging;

namespace LienThong.Desk.Digest;

/// <summary>Looks every five minutes whether the day's mails are due.</summary>
internal sealed class DigestDay(DigestMaker maker, ILogger<DigestDay> log) : Loop(TimeSpan.FromMinutes(5), log)
{
    protected override Task TurnAsync(CancellationToken ct) => maker.RunAsync(ct);
}

/// <summary>On each working morning writes one mail for everybody who asked for it: what is late, due and coming. A person's mail and its being written stand in one transaction, so a node that dies half-way leaves the rest to whoever comes next.</summary>
internal sealed class DigestMaker(UnitOfWork work, Holidays holidays, Readers readers, WorkItems items, Site site, Clock clock)
{
    private const int AtOnce = 50, MostLines = 100;

    /// <summary>How many mails were written.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var (now, today) = (clock.Now, clock.Today);
        if (!OfficeMorning.HasCome(now)) return 0;
        var written = 0;
        while (await NextAsync(today, ct) is { Count: > 0 } people)
        {
            foreach (var person in people)
                if (await work.MaintainAsync(s => WriteAsync(s, person, today, now), ct)) written++;
        }

        return written;
    }

    private Task<List<DigestReader>> NextAsync(DateOnly today, CancellationToken ct) => work.ReadAsync(
        async s => (await holidays.CalendarAsync(s)).IsWorking(today) ? await Digests.WaitingAsync(s, today, AtOnce) : [], ct);

    private async Task<bool> WriteAsync(Session session, DigestReader person, DateOnly today, DateTimeOffset now)
    {
        if (!await Digests.TakeAsync(session, person.PersonId, today)) return false;
        var reader = await readers.ReaderAsync(session, person.PersonId, today);
        // Who has left gets nothing; nor does anybody on a day without work.
        if (!reader.May(Permissions.Digest) || await items.OpenForAsync(session, reader, MostLines + 1) is not { Count: > 0 } open) return false;
        var calendar = await holidays.CalendarAsync(session);
        await MailOutbox.AddAsync(session, now, [(person.Email, DigestWords.Subject(open, today), DigestWords.Body(person.FullName, open, MostLines, calendar, today, site))]);
        return true;
    }
}
