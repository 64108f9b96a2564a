using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Work;

/// <summary>One line under the bell.</summary>
public sealed record NoticeLine
{
    /// <summary>Id.</summary>
    public Guid Id { get; init; }
    /// <summary>Access token of whom it is for.</summary>
    public string Holder { get; init; } = "";
    /// <summary>What happened, in words.</summary>
    public string Text { get; init; } = "";
    /// <summary>Page it speaks of.</summary>
    public string Link { get; init; } = "";
    /// <summary>The record it speaks of.</summary>
    public Guid RecordId { get; init; }
    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>Of which record somebody is told, and which page shows it.</summary>
public sealed record RecordNotice(IEnumerable<string> Holders, string Link, Guid Record);

/// <summary>When a person last opened the bell.</summary>
internal sealed class NoticeSeen
{
    public PersonId PersonId { get; init; }
    public DateTimeOffset At { get; set; }
}

/// <summary>A day whose reminders have been sent: whichever node writes it first sends them.</summary>
internal sealed class RemindedDay
{
    public DateOnly Day { get; init; }
    public DateTimeOffset At { get; init; }
}

/// <summary>Tells people what happened to what they have a part in; written in the same transaction.</summary>
public sealed class Notices(NoticeBell bell)
{
    /// <summary>Adds one notice per token.</summary>
    public Task TellAsync(Session session, IEnumerable<string> holders, string text, string link, Guid record) => TellManyAsync(session, [new(holders, link, record)], text);

    /// <summary>Tells the same of many records, each to those who have a part in it, in few statements.</summary>
    public async Task TellManyAsync(Session session, IReadOnlyList<RecordNotice> told, string text)
    {
        var lines = told.SelectMany(t => t.Holders.Distinct().Select(h => (Holder: h, t.Link, t.Record))).ToList();
        if (lines.Count == 0) return;
        await session.InsertManyAsync("[work.notice]", "id, holder, text, link, record_id, at", [.. lines.Select(l => new object?[] { OrderedId.Next(), l.Holder, text, l.Link, l.Record, session.Act.At })]);
        await bell.RingAsync(session, [.. lines.Select(l => l.Holder).Distinct()]);
    }

    /// <summary>Tells each holder something of his own, of no single record, in few statements.</summary>
    public async Task TellEachAsync(Session session, IReadOnlyDictionary<string, string> texts, string link, DateTimeOffset at)
    {
        if (texts.Count == 0) return;
        await session.InsertManyAsync("[work.notice]", "id, holder, text, link, record_id, at", [.. texts.Select(t => new object?[] { OrderedId.Next(), t.Key, t.Value, link, Guid.Empty, at })]);
        await bell.RingAsync(session, [.. texts.Keys]);
    }

    /// <summary>Takes back what was told of a record to those who may not read it any more.</summary>
    public Task ForgetAsync(Session session, Guid record, IReadOnlyCollection<string> holders) =>
        session.ExecuteAsync("delete from [work.notice] where holder in @Holders and record_id = @Record", new { Holders = holders, Record = record });

    /// <summary>Takes back everything that was told of a record at that moment.</summary>
    public async Task UndoAsync(Session session, Guid record, DateTimeOffset at)
    {
        var told = await session.QueryAsync<string>("select distinct holder from [work.notice] where record_id = @Record and at = @At", new { Record = record, At = at });
        if (told.Count == 0) return;
        await session.ExecuteAsync("delete from [work.notice] where record_id = @Record and at = @At and holder in @Told", new { Record = record, At = at, Told = told });
        await bell.RingAsync(session, told);
    }

    /// <summary>Takes a day's reminders for this node; false where they have been taken.</summary>
    public async Task<bool> TakeDayAsync(Session session, DateOnly day, DateTimeOffset at) =>
        await session.ExecuteAsync("insert into [work.reminded_day](day, at) values (@Day, @At) on conflict (day) do nothing", new { Day = day, At = at }) == 1;

    /// <summary>Newest notices of a reader.</summary>
    public Task<List<NoticeLine>> ForAsync(Session session, Reader reader, int limit) => session.QueryAsync<NoticeLine>(
        "select id, holder, text, link, record_id, at from [work.notice] where holder in @Tokens order by at desc, id desc limit @Limit",
        new { reader.Tokens, Limit = limit });

    /// <summary>How many since the bell was last opened, counted to 100.</summary>
    public Task<int> UnreadAsync(Session session, Reader reader) => session.ScalarAsync<int>("""
        select count(*) from (select 1 as one from [work.notice] where holder in @Tokens
          and at > coalesce((select s.at from [work.notice_seen] s where s.person_id = @Person), 0) limit 100) n
        """, new { reader.Tokens, reader.Person });

    /// <summary>Marks the bell as opened, on all the person's screens.</summary>
    public async Task SeenAsync(Session session, Reader reader, DateTimeOffset at)
    {
        await session.ExecuteAsync("""
            insert into [work.notice_seen](person_id, at) values (@Person, @At) on conflict (person_id) do update set at = excluded.at
            """, new { reader.Person, At = at });
        await bell.RingAsync(session, [Token.Person(reader.Person)]);
    }

    internal static void Map(ModelBuilder model, Engine engine)
    {
        model.Entity<NoticeLine>(e =>
        {
            e.In(engine, "work", "notice").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.Holder, x.At });
        });
        model.Entity<NoticeSeen>(e => e.In(engine, "work", "notice_seen").HasKey(x => x.PersonId));
        model.Entity<RemindedDay>(e =>
        {
            e.In(engine, "work", "reminded_day").HasKey(x => x.Day);
            e.Property(x => x.Day).ValueGeneratedNever();
        });
    }
}
