using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.EntityFrameworkCore;

namespace LienThong.Kernel.Work;

/// <summary>A person's wish for a daily mail of what waits.</summary>
internal sealed class DigestWish
{
    public PersonId PersonId { get; init; }
    public DateTimeOffset Since { get; init; }
    /// <summary>The last day whose mail was written.</summary>
    public DateOnly? LastDay { get; set; }

    public static void Map(ModelBuilder model, Engine engine) => model.Entity<DigestWish>(e => e.In(engine, "work", "digest").HasKey(x => x.PersonId));
}

/// <summary>Who wants the daily mail, and who has had the day's.</summary>
public static class Digests
{
    /// <summary>Whether a person wants it.</summary>
    public static async Task<bool> WantsAsync(Session session, PersonId person) =>
        await session.ScalarAsync<int>("select count(*) from [work.digest] where person_id = @Person", new { Person = person }) > 0;

    /// <summary>From now on, or not any more.</summary>
    public static Task<int> SetAsync(Session session, PersonId person, bool wants, DateTimeOffset at) => session.ExecuteAsync(
        wants ? "insert into [work.digest](person_id, since) values (@Person, @At) on conflict (person_id) do nothing" : "delete from [work.digest] where person_id = @Person", new { Person = person, At = at });

    /// <summary>People with an address who have not had the day's mail.</summary>
    public static Task<List<DigestReader>> WaitingAsync(Session session, DateOnly day, int most) => session.QueryAsync<DigestReader>("""
        select d.person_id, p.full_name, p.email from [work.digest] d join [org.person] p on p.id = d.person_id
        where (d.last_day is null or d.last_day < @Day) and p.email is not null order by d.person_id limit @Most
        """, new { Day = day, Most = most });

    /// <summary>Takes a person's day for this node; false where it has been taken.</summary>
    public static async Task<bool> TakeAsync(Session session, PersonId person, DateOnly day) => await session.ExecuteAsync(
        "update [work.digest] set last_day = @Day where person_id = @Person and (last_day is null or last_day < @Day)", new { Person = person, Day = day }) == 1;

    /// <summary>A person's address in the directory.</summary>
    public static Task<string?> AddressAsync(Session session, PersonId person) => session.FindAsync<string>("select email from [org.person] where id = @Person", new { Person = person });
}

/// <summary>Someone who wants the mail.</summary>
public sealed class DigestReader
{
    /// <summary>Who.</summary>
    public PersonId PersonId { get; init; }

    /// <summary>Name in full.</summary>
    public string FullName { get; init; } = "";

    /// <summary>Address in the directory.</summary>
    public string Email { get; init; } = "";
}
