using LienThong.Contracts.Organisation;
using LienThong.Kernel.Data;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>
/// Incoming documents in a person's hands: laid before him, given to him, or given out by him. A line of his ends as moved and goes on at who takes over, as when a leader
/// gives it to somebody else; what he gave out stays where it is and is confirmed by the other.
/// </summary>
internal sealed class LettersOfPerson(IncomingFlow flow, WorkItems items)
{
    // Of documents that are over only copies that nobody has looked at remain.
    private const string Held = """
        i.agency_id = @Agency and (
          (i.state in ('Registered', 'Presented', 'Steered', 'Done') and (
            (i.state = 'Presented' and i.presented_to = @Gives)
            or exists (select 1 from [documents.line] l where l.incoming_id = i.id and (l.holder = @Gives or l.assigned_by = @From) and l.state in ('Waiting', 'Seen', 'Working', 'Returned', 'Done'))))
          or i.id in (select w.record_id from [work.item] w where w.holder = @Gives and w.closed_at is null))
        """;

    private const string Rows = $"select i.* from [documents.incoming] i where {Held} order by i.id";

    private const string LinesOf = $"select l.* from [documents.line] l join [documents.incoming] i on i.id = l.incoming_id where {Held} order by l.assigned_at, l.id";

    private const string ItemsOf = $"select w.* from [work.item] w join [documents.incoming] i on i.id = w.record_id where w.closed_at is null and {Held} order by w.opened_at, w.id";

    private const string End = "update [documents.line] set state = 'Moved', returned_reason = @Why, asked_due = null, asked_reason = null, asked_by_name = null, asked_at = null where id = @Old";

    private const string GivenOut = """
        update [documents.line] set assigned_by = @To, assigned_by_name = @Name where incoming_id = @Id and assigned_by = @From and state in ('Waiting', 'Seen', 'Working', 'Returned', 'Done')
        """;

    public async Task<List<HeldPart>> PlanAsync(Session session, PersonHandover handover)
    {
        var args = new { Agency = handover.To.AgencyId, From = handover.From.Id, handover.Gives };
        var lines = (await session.QueryAsync<Line>(LinesOf, args)).ToLookup(l => l.IncomingId);
        var open = (await session.QueryAsync<WorkItem>(ItemsOf, args)).ToLookup(w => w.RecordId);
        return [.. (await session.QueryAsync<Incoming>(Rows, args)).ConvertAll(row => Plan(handover, row, [.. lines[row.Id]], [.. open[row.Id.Value]])).OfType<HeldPart>()];
    }

    private HeldPart? Plan(PersonHandover handover, Incoming row, List<Line> lines, List<WorkItem> open)
    {
        var own = lines.FindAll(l => l.Holder == handover.Gives && (LineTable.Waits(l) || open.Exists(w => w.LineId == l.Id.Value)));
        var given = lines.FindAll(l => l.AssignedBy == handover.From.Id && LineTable.Waits(l));
        var presented = row.State == IncomingState.Presented && row.PresentedTo == handover.Gives;
        var parts = own.Select(l => IncomingWords.Of(l.Role)).ToList();
        if (presented) parts.Insert(0, PersonHandoverWords.Presented);
        if (given.Count > 0) parts.Add(PersonHandoverWords.Assigned);
        if (parts.Count == 0) return null;
        var role = handover.To.Role;
        var refused = presented && !Permissions.SteerIncoming.Allows(role) ? PersonHandoverWords.Presented
            : given.Count > 0 && !Follows(handover) ? PersonHandoverWords.Assigned
            : own.Exists(l => l.Role != LineRole.Inform) && !Permissions.FinishWork.Allows(role) ? IncomingWords.Of(LineRole.Lead) : null;
        var due = own.Select(l => l.Due).Where(d => d is not null).DefaultIfEmpty(row.Due).Min();
        var told = new HeldRecord(Incoming.Kind, row.Id.Value, IncomingWords.TitleOf(row), row.Notation.Length > 0 ? row.Notation : IncomingWords.ArrivalNumber(row.Number), PersonHandoverWords.Parts(parts), due, Links.Incoming(row.Id)) { Refused = refused };
        return new(told, session => ApplyAsync(session, handover, row, lines, own));
    }

    // A văn thư who gave work out finds another place for it and confirms nothing; so does whoever follows a văn thư.
    private static bool Follows(PersonHandover handover) => new[] { Permissions.ReassignWork, Permissions.ConfirmWork }.All(p => p.Allows(handover.To.Role) || !p.Allows(handover.From.Role));

    private async Task ApplyAsync(Session session, PersonHandover handover, Incoming row, List<Line> lines, List<Line> own)
    {
        var heir = Heirs.Hat(handover.To);
        var why = PersonHandoverWords.MovedBy(handover.Basis, handover.ToName);
        await session.ExecuteAsync("update [documents.incoming] set presented_to = case when state = 'Presented' and presented_to = @Gives then @Takes else presented_to end, version = version + 1 where id = @Id",
            new { row.Id, handover.Gives, handover.Takes });
        var moved = new Dictionary<LineId, Line>();
        foreach (var old in own)
        {
            var parent = old.ParentId is { } above && moved.TryGetValue(above, out var known) ? known.Id : old.ParentId;
            var (by, name) = old.AssignedBy == handover.From.Id ? (handover.To.Id, handover.To.FullName) : (old.AssignedBy, old.AssignedByName);
            session.Context<DocumentsContext>().Lines.Add(moved[old.Id] = LineHeir.Of(old, parent, heir, by, name));
            await session.ExecuteAsync(End, new { Why = why, Old = old.Id });
        }

        await session.SaveAsync();
        foreach (var (old, line) in moved)
        {
            if (lines.Exists(l => l.ParentId == old)) await session.ExecuteAsync("update [documents.line] set parent_id = @Heir where parent_id = @Old and state <> 'Moved'", new { Heir = line.Id, Old = old });
            await items.MoveLineAsync(session, row.Id.Value, old.Value, line.Id.Value);
        }

        await session.ExecuteAsync(GivenOut, new { row.Id, From = handover.From.Id, To = handover.To.Id, Name = handover.To.FullName });
        await flow.GrantAsync(session, row, [handover.Takes]);
        flow.Audit(session, row, "handed-over", handover.Detail());
    }
}
