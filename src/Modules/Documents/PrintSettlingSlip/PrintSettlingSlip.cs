using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>Phiếu giải quyết văn bản đến (NĐ 30/2020, Phụ lục IV): what leaders, heads of units and officers said, each in its place and in order.</summary>
internal sealed class PrintSettlingSlip(UnitOfWork work, IncomingReading reading, SlipAgencies agencies, Clock clock)
{
    private const string Roles = "select a.id, a.role from [org.appointment] a where a.id in @Ids";

    /// <summary>Null where there is no document that the reader may know of; what it says is what the document's page says to the same reader.</summary>
    public async Task<SettlingSlip?> FindAsync(IncomingId id, Reader reader, Actor? hat, CancellationToken ct)
    {
        if (!reader.May(Permissions.ReadIncoming) || await reading.FindAsync(id, reader, hat, ct) is not { } view) return null;
        var agency = await agencies.OfAsync(view.Row.AgencyId, clock.Today, ct);
        var authors = view.Notes.Select(n => n.AppointmentId.Value).Distinct().ToList();
        var roles = await work.ReadAsync(async s => (await s.QueryAsync<AuthorRow>(Roles, new { Ids = s.Ids(authors) })).ToDictionary(r => r.Id, r => r.Role), ct);
        var places = view.Notes.ToLookup(n => PlaceOf(n, view.Lines, roles.GetValueOrDefault(n.AppointmentId)), Entry);
        return new SettlingSlip(view, agency, [.. places[Place.Office]], [.. places[Place.Leader]], [.. places[Place.Head]], [.. places[Place.Officer].Concat(Results(view)).OrderBy(e => e.At)]);
    }

    // A chánh văn phòng steers for the agency and passes on inside the own unit: the lines that were given at that moment tell which.
    private static Place PlaceOf(Note note, IReadOnlyList<Line> lines, Role? role) => role switch
    {
        _ when note.Steers && lines.Any(l => l.ParentId is not null && l.AssignedBy == note.AppointmentId && l.AssignedAt == note.At) => Place.Head,
        Role.LanhDao => Place.Leader,
        Role.ChanhVanPhong when note.Steers => Place.Leader,
        Role.ChanhVanPhong or Role.VanThu => Place.Office,
        Role.TruongPhong => Place.Head,
        _ => Place.Officer,
    };

    private static TalkWord Entry(Note n) =>
        new(n.PersonName + Common.InsteadOf(n.OnBehalfOf), n.Title, n.At, n.Text, n.Addressed is { } to ? IncomingWords.AddressedTo(to, n.Steers) : null, n.Steers);

    // The officer's result becomes the unit's when its head confirms it: it is one result.
    private static IEnumerable<TalkWord> Results(IncomingView view) =>
        view.Lines.Where(l => l is { Result: not null, DoneAt: not null } && LineTable.Live(l.State)).OrderBy(l => l.DoneAt).DistinctBy(l => l.Result)
            .Select(l => new TalkWord(l.DoneByName ?? l.Label, "", l.DoneAt!.Value, SlipWords.Result(l.Result!)));

    private enum Place
    {
        Office,
        Leader,
        Head,
        Officer,
    }

    private sealed class AuthorRow
    {
        public AppointmentId Id { get; init; }
        public Role? Role { get; init; }
    }
}

/// <summary>The slip: who said what, the oldest first in each place.</summary>
internal sealed record SettlingSlip(IncomingView View, SlipAgency Agency, IReadOnlyList<TalkWord> Office, IReadOnlyList<TalkWord> Leaders, IReadOnlyList<TalkWord> Heads, IReadOnlyList<TalkWord> Officers);
