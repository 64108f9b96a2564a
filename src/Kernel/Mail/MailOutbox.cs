using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;

namespace LienThong.Kernel.Mail;

/// <summary>The mails that wait: written in the transaction that causes them, taken by one courier at a time, kept until they are old.</summary>
public sealed class MailOutbox
{
    /// <summary>After so many tries, over about a day, a mail has failed.</summary>
    public const int MostTries = 8;

    // A node that dies with a mail in hand leaves it to the others after this time: it may then arrive twice, never not at all.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private const string Columns = "select id, recipient, subject, text, at, state, tries, next_at, error, sent_at from [kernel.mail]";

    /// <summary>Writes mails in the caller's transaction.</summary>
    public static Task AddAsync(Session session, DateTimeOffset at, params IReadOnlyCollection<(string Recipient, string Subject, string Text)> mails) => session.InsertManyAsync(
        "[kernel.mail]", "id, recipient, subject, text, at, state, tries, next_at",
        [.. mails.Select(m => new object?[] { OrderedId.Next(), m.Recipient, m.Subject, m.Text, at, nameof(MailState.Waiting), 0, at })]);

    /// <summary>Takes those whose time has come, oldest first, for this node alone.</summary>
    public static async Task<List<OutgoingMail>> TakeAsync(Session session, DateTimeOffset now, int most)
    {
        var skipping = session.Engine == Engine.Postgres ? " for update skip locked" : "";
        var due = await session.QueryAsync<OutgoingMail>(Columns + " where state = 'Waiting' and next_at <= @Now order by next_at, id limit @Most" + skipping, new { Now = now, Most = most });
        if (due.Count > 0) await session.ExecuteAsync("update [kernel.mail] set next_at = @Next, tries = tries + 1 where id in @Ids", new { Ids = session.Ids(due.Select(m => m.Id)), Next = now + Lease });
        return due.ConvertAll(m => m with { Tries = m.Tries + 1 });
    }

    /// <summary>The server has it: the text is not kept.</summary>
    public static Task<int> SentAsync(Session session, OutgoingMail mail, DateTimeOffset now) => session.ExecuteAsync(
        "update [kernel.mail] set state = 'Sent', sent_at = @Now, error = null, text = '' where id = @Id", new { mail.Id, Now = now });

    /// <summary>The server has it not: tried again later, ever more seldom, until it has failed.</summary>
    public static Task<int> NotSentAsync(Session session, OutgoingMail mail, string error, DateTimeOffset now) => session.ExecuteAsync(
        "update [kernel.mail] set state = @State, next_at = @Next, error = @Error where id = @Id",
        new { mail.Id, State = (mail.Tries >= MostTries ? MailState.Failed : MailState.Waiting).ToString(), Next = now + Pause(mail.Tries), Error = error.Length > 300 ? error[..300] : error });

    /// <summary>Sends again what failed, or what waits for its next try; how many.</summary>
    public static Task<int> AgainAsync(Session session, DateTimeOffset now) => session.ExecuteAsync(
        "update [kernel.mail] set state = 'Waiting', tries = 0, next_at = @Now where state = 'Failed' or (state = 'Waiting' and error is not null)", new { Now = now });

    /// <summary>How many wait, were sent in the last day, and failed.</summary>
    public static async Task<MailCounts> CountAsync(Session session, DateTimeOffset now) => (await session.FindAsync<MailCounts>("""
        select (select count(*) from [kernel.mail] where state = 'Waiting') as waiting, (select count(*) from [kernel.mail] where state = 'Failed') as failed,
               (select count(*) from [kernel.mail] where state = 'Sent' and at > @Since) as sent
        """, new { Since = now - TimeSpan.FromDays(1) }))!;

    /// <summary>What has trouble, newest first.</summary>
    public static Task<List<OutgoingMail>> TroubledAsync(Session session, int limit) => session.QueryAsync<OutgoingMail>(
        Columns + " where state = 'Failed' or (state = 'Waiting' and error is not null) order by at desc, id desc limit @Limit", new { Limit = limit });

    /// <summary>Forgets what was sent long ago.</summary>
    public static Task<int> ForgetAsync(Session session, DateTimeOffset now) => session.ExecuteAsync(
        "delete from [kernel.mail] where state = 'Sent' and at < @Before", new { Before = now - Kept });

    /// <summary>1, 5, 15 minutes, then hours.</summary>
    private static TimeSpan Pause(int tries) => TimeSpan.FromMinutes(tries switch { <= 1 => 1, 2 => 5, 3 => 15, 4 => 60, 5 => 180, _ => 480 });
}

/// <summary>The outbox in three figures.</summary>
public sealed class MailCounts
{
    /// <summary>To be sent.</summary>
    public int Waiting { get; init; }

    /// <summary>Given up.</summary>
    public int Failed { get; init; }

    /// <summary>Sent in the last day.</summary>
    public int Sent { get; init; }
}
