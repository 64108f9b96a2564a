using System.Text.Json;
using LienThong.Kernel;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LienThong.Documents;

/// <summary>Remembers what the last step of a document changed; not where it has told another agency, for that cannot be untold.</summary>
internal sealed class StepMemory(DeliveryReports reports)
{
    /// <summary>How long a step may be undone: the ten seconds that the button stands there, and the way of a slow click.</summary>
    public static readonly TimeSpan Allowed = TimeSpan.FromSeconds(15);

    private const string Keep = """
        insert into [documents.last_step](record_id, version, appointment_id, at, before) values (@Record, @Version, @Appointment, @At, @Before)
        on conflict (record_id) do update set version = excluded.version, appointment_id = excluded.appointment_id, at = excluded.at, before = excluded.before
        """;

    private readonly HashSet<Guid> _kept = [];

    /// <summary>Whether this request took a step on the document that can be undone.</summary>
    public bool Keeps(Guid record) => _kept.Contains(record);

    /// <summary>Called at the end of a step, before it is saved; with the files that the step put on the document.</summary>
    public async Task KeepAsync(IncomingCase now, IReadOnlyList<AttachmentId>? files = null)
    {
        var (s, row) = (now.Session, now.Row);
        _kept.Remove(row.Id.Value);
        if (reports.Told(row)) return;
        var context = s.Context<DocumentsContext>();
        var lines = now.Lines.Select(context.Entry).ToLookup(e => e.State == EntityState.Added);
        var before = new Before(
            Changed(context.Entry(row)),
            lines[false].Select(e => (e.Entity.Id, Values: Changed(e))).Where(l => l.Values.Count > 0).ToDictionary(l => l.Id.Value, l => l.Values),
            [.. lines[true].Select(e => e.Entity.Id.Value)],
            [.. (files ?? []).Select(f => f.Value)]);
        await KeepAsync(s, row.Id.Value, row.Version, before);
    }

    /// <summary>The same for a draft, whose steps change its own row alone.</summary>
    public Task KeepAsync(Session session, OutgoingRow row) =>
        KeepAsync(session, row.Id.Value, row.Version, new(Changed(session.Context<DocumentsContext>().Entry(row)), [], [], []));

    /// <summary>The last step of the document, and what stood before it; null where none is kept.</summary>
    public static async Task<(LastStep Step, Before Before)?> FindAsync(Session session, Guid record) =>
        await session.FindAsync<LastStep>("select record_id, version, appointment_id, at, before from [documents.last_step] where record_id = @Record", new { Record = record }) is { } step
            ? (step, Json.Read<Before>(step.Before)!)
            : null;

    /// <summary>Forgets one: it is undone.</summary>
    public static Task DropAsync(Session session, Guid record) => session.ExecuteAsync("delete from [documents.last_step] where record_id = @Record", new { Record = record });

    /// <summary>Incoming documents on which a hat took a step at that moment, many at once where it was one act on many.</summary>
    public static Task<List<IncomingId>> TakenAsync(Session session, AppointmentId hat, DateTimeOffset at) =>
        session.QueryAsync<IncomingId>("select i.id from [documents.last_step] s join [documents.incoming] i on i.id = s.record_id where s.appointment_id = @Hat and s.at = @At order by i.id", new { Hat = hat, At = at });

    /// <summary>Forgets what cannot be undone any more; how many steps.</summary>
    public static Task<int> ForgetAsync(Session session, DateTimeOffset now) => session.ExecuteAsync("delete from [documents.last_step] where at < @Last", new { Last = now - Allowed });

    /// <summary>Puts the values back.</summary>
    public static void Restore(EntityEntry entry, IReadOnlyDictionary<string, JsonElement> values)
    {
        foreach (var (name, value) in values)
        {
            var property = entry.Property(name);
            property.CurrentValue = value.Deserialize(property.Metadata.ClrType, Json.Options);
        }
    }

    private async Task KeepAsync(Session session, Guid record, long version, Before before)
    {
        await session.ExecuteAsync(Keep, new { Record = record, Version = version, session.Act.Actor.Appointment, session.Act.At, Before = Json.Write(before) });
        _kept.Add(record);
    }

    private static Dictionary<string, JsonElement> Changed(EntityEntry entry) => entry.Properties
        .Where(p => p.Metadata.Name != nameof(Incoming.Version) && !Equals(p.OriginalValue, p.CurrentValue))
        .ToDictionary(p => p.Metadata.Name, p => JsonSerializer.SerializeToElement(p.OriginalValue, p.Metadata.ClrType, Json.Options));

    /// <param name="Row">Changed values of the document.</param>
    /// <param name="Lines">Changed values of lines that were there.</param>
    /// <param name="Added">Lines that the step made.</param>
    /// <param name="Files">Files that the step put on the document.</param>
    internal sealed record Before(Dictionary<string, JsonElement> Row, Dictionary<Guid, Dictionary<string, JsonElement>> Lines, Guid[] Added, Guid[] Files);
}
