using System.Security.Cryptography;
using System.Text;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using Microsoft.AspNetCore.WebUtilities;

namespace LienThong.Schedule;

/// <summary>A person's published entries for the phone: a long secret address, told once and kept as a hash; a new one ends the old one.</summary>
internal sealed class PhoneCalendar(UnitOfWork work, Readers readers, Clock clock)
{
    private const int SecretBytes = 32, DaysBack = 30, MostEvents = 1000;

    private const string Mine = """
        select e.* from [schedule.entry] e join [schedule.week] w on w.id = e.week_id
        where w.state = 'Published' and e.day >= @Since and e.agency_id in @Agencies and exists (select 1 from [schedule.entry_person] p where p.entry_id = e.id and p.person_id = @Person)
        order by e.day, e.starts_at limit @Most
        """;

    /// <summary>The secret is empty when a repeated form gets its first answer again: it was told once.</summary>
    internal sealed record Made(DateTimeOffset At)
    {
        [System.Text.Json.Serialization.JsonIgnore]
        public string Secret { get; init; } = "";
    }

    public Task<Result<Made>> RenewAsync(Act act, CancellationToken ct) => work.WriteAsync<Made>(Permissions.Phone, act, async session =>
    {
        var secret = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(SecretBytes));
        await session.ExecuteAsync("insert into [schedule.feed](person_id, hash, made_at) values (@Person, @Hash, @At) on conflict (person_id) do update set hash = excluded.hash, made_at = excluded.made_at",
            new { act.Actor.Person, Hash = HashOf(secret), act.At });
        session.Audit("schedule.feed.renewed", Feed.AuditKind, act.Actor.Person.Value);
        return new Made(act.At) { Secret = secret };
    }, ct);

    public Task<Result<Done>> StopAsync(Act act, CancellationToken ct) => work.WriteAsync<Done>(Permissions.Phone, act, async session =>
    {
        if (await session.ExecuteAsync("delete from [schedule.feed] where person_id = @Person", new { act.Actor.Person }) == 0) return Fail.Refused("schedule.feed.none", ScheduleTexts.NoFeed);
        session.Audit("schedule.feed.stopped", Feed.AuditKind, act.Actor.Person.Value);
        return Done.It;
    }, ct);

    /// <summary>A person's address; null for none.</summary>
    public Task<Feed?> OfAsync(PersonId person, CancellationToken ct) => work.ReadAsync(s => s.FindAsync<Feed>("select * from [schedule.feed] where person_id = @Person", new { Person = person }), ct);

    /// <summary>What the address of a secret shows: the person's entries where that person holds office today; null for a secret that nobody has, or whose person may read no schedule any more.</summary>
    public Task<IReadOnlyList<EntryRow>?> EntriesAsync(string secret, CancellationToken ct) => work.ReadAsync<IReadOnlyList<EntryRow>?>(async s =>
    {
        if (secret.Length > 100 || await s.FindAsync<Feed>("select * from [schedule.feed] where hash = @Hash", new { Hash = HashOf(secret) }) is not { } feed) return null;
        var reader = await readers.ReaderAsync(s, feed.PersonId, clock.Today);
        var agencies = reader.HatsFor(Permissions.Phone).Where(h => h.Delegation is null).Select(h => h.Agency.Value).Distinct().ToList();
        if (agencies.Count == 0) return null;
        return await s.QueryAsync<EntryRow>(Mine, new { Since = clock.Today.AddDays(-DaysBack), Agencies = s.Ids(agencies), Person = feed.PersonId, Most = MostEvents });
    }, ct);

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
