using LienThong.Contracts.Organisation;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Work;

namespace LienThong.Documents;

/// <summary>
/// Open incoming documents of agencies that end. The number and the book stay as they are; who handles the document changes. A line that is
/// still open ends as moved and goes on as a line of its heir, as when a leader gives it to somebody else.
/// </summary>
internal sealed class IncomingHandover(IncomingFlow flow, WorkItems items)
{
    private const string Open = """
        (i.agency_id in @Ids and (i.state in ('Registered', 'Presented', 'Steered', 'Done')
          or exists (select 1 from [work.item] w where w.record_id = i.id and w.closed_at is null)
          or exists (select 1 from [documents.recall] r where r.incoming_id = i.id and r.state = 'Waiting')))
        """;

    private const string Rows = $"select i.* from [documents.incoming] i where {Open} order by i.id";

    private const string LinesOf = $"select l.* from [documents.line] l join [documents.incoming] i on i.id = l.incoming_id where {Open} order by l.assigned_at, l.id";

    private const string ItemsOf = $"select w.* from [work.item] w join [documents.incoming] i on i.id = w.record_id where w.closed_at is null and {Open} order by w.opened_at, w.id";

    private const string Move = """
        update [documents.incoming] set agency_id = @Keeper, state = @State, presented_to = @PresentedTo, version = version + 1 where id = @Id
        """;

    // The sender waits for an answer whoever keeps the document now.
    private const string MoveItem = """
        update [work.item] set agency_id = @Keeper, holder = @Holder, holder_name = @Name
        where closed_at is null and record_id in (select r.id from [documents.recall] r where r.incoming_id = @Id and r.state = 'Waiting')
        """;

    private const string MoveRecall = "update [documents.recall] set agency_id = @Keeper where incoming_id = @Id and state = 'Waiting'";

    public async Task<List<Passing>> PlanAsync(Session session, Heirs heirs, Guid[] ended)
    {
        var args = new { Ids = session.Ids(ended) };
        var lines = (await session.QueryAsync<Line>(LinesOf, args)).ToLookup(l => l.IncomingId);
        var open = (await session.QueryAsync<WorkItem>(ItemsOf, args)).ToLookup(w => w.RecordId);
        return (await session.QueryAsync<Incoming>(Rows, args)).ConvertAll(row => Plan(heirs, row, [.. lines[row.Id]], [.. open[row.Id.Value]]));
    }

    private Passing Plan(Heirs heirs, Incoming row, List<Line> lines, List<WorkItem> open)
    {
        var live = lines.Where(l => Passes(l, open)).ToList();
        var lead = live.Find(l => l is { ParentId: null, Role: LineRole.Lead }) ?? lines.Find(l => l is { ParentId: null, Role: LineRole.Lead } && LineTable.Live(l.State));
        var leader = row.State == IncomingState.Presented ? heirs.HatOf(row.AgencyId, row.PresentedTo) : null;
        var keeper = heirs.Keeper(row.AgencyId, lead?.UnitId, lead?.AppointmentId ?? leader);
        var moves = live.ConvertAll(l => new LineMove(l, heirs.Of(keeper, l.AppointmentId, l.UnitId), Assigner(heirs, keeper, l)));
        var presented = leader is { } hat && heirs.PersonIn(keeper, hat) is { Role: Role.LanhDao or Role.ChanhVanPhong } person ? Heirs.Hat(person) : null;
        var clerk = heirs.Clerk(keeper);
        var fault = moves.Exists(m => m.To is null) || (row.State is IncomingState.Registered or IncomingState.Presented && presented is null && clerk is null) ? HandoverWords.NoClerk(heirs.Office(keeper).Name)
            : moves.Exists(m => m.By is null) ? HandoverWords.NoAssigner(heirs.Office(keeper).Name) : null;
        var given = fault is null ? open.ConvertAll(w => Given(w, moves, presented ?? clerk!)) : [];
        var told = new HandedRecord(Incoming.Kind, row.Id.Value, row.AgencyId, IncomingWords.TitleOf(row), row.Notation.Length > 0 ? row.Notation : IncomingWords.ArrivalNumber(row.Number),
            Names(open.Where(w => w.Holds).Select(w => w.HolderName)), keeper, Names(given.Where(g => g.Item.Holds).Select(g => g.To.Name)), open.Count)
        { Fault = fault };
        return new(told, session => ApplyAsync(session, heirs, row, keeper, moves, given, presented));
    }

    private async Task ApplyAsync(Session session, Heirs heirs, Incoming row, AgencyId keeper, List<LineMove> moves, List<Giving> given, Heir? presented)
    {
        var (from, name) = (heirs.NameOf(row.AgencyId), heirs.Office(keeper).Name);
        var why = HandoverWords.MovedBy(heirs.Basis, name);
        // Whoever presented it in the old office cannot lay it before the heir: without a leader of his own it lies with the văn thư again.
        row.State = row.State == IncomingState.Presented && presented is null ? IncomingState.Registered : row.State;
        if (row.State is not (IncomingState.Closed or IncomingState.Filed or IncomingState.Voided or IncomingState.Recalled)) row.AgencyId = keeper;
        await session.ExecuteAsync(Move, new { row.Id, Keeper = row.AgencyId, State = row.State.ToString(), PresentedTo = row.State == IncomingState.Presented ? presented!.Token : row.PresentedTo });
        var desk = new { row.Id, Keeper = keeper, Holder = Token.Desk(keeper, Role.VanThu), Name = OutgoingWords.ClerkOf(name) };
        await session.ExecuteAsync(MoveItem, desk);
        await session.ExecuteAsync(MoveRecall, desk);
        await items.CloseAsync(session, row.Id.Value);
        await flow.EndOpinionsAsync(session, row);
        var context = session.Context<DocumentsContext>();
        var heirsOf = new Dictionary<LineId, Line>();
        foreach (var move in moves)
        {
            await session.ExecuteAsync("update [documents.line] set state = 'Moved', returned_reason = @Why where id = @Id", new { Why = why, move.Old.Id });
            context.Lines.Add(heirsOf[move.Old.Id] = move.Heir(heirsOf));
        }

        await session.SaveAsync();
        foreach (var (item, to) in given)
            await items.OpenAsync(session, item with { AgencyId = keeper, Holder = to.Token, HolderName = to.Name, FromName = HandoverWords.From(from), Kind = KindOf(row, item), Ask = AskOf(row, item), LineId = item.LineId is { } line && heirsOf.TryGetValue(new(line), out var heir) ? heir.Id.Value : item.LineId });
        await flow.GrantAsync(session, row, [Token.Registry(keeper), .. given.Select(g => g.To.Token), .. moves.Select(m => m.To!.Token), .. moves.Select(m => Token.Hat(m.By!.Id))]);
        flow.Audit(session, row, "handed-over", new { from, to = name, basis = heirs.Basis });
    }

    private static bool Passes(Line line, List<WorkItem> open) =>
        LineTable.Waits(line) || open.Exists(w => w.LineId == line.Id.Value);

    private static string KindOf(Incoming row, WorkItem item) => Falls(row, item) ? IncomingFlow.PresentKind : item.Kind;

    private static string AskOf(Incoming row, WorkItem item) => Falls(row, item) ? IncomingWords.AskPresent : item.Ask;

    private static bool Falls(Incoming row, WorkItem item) => item.Kind == IncomingFlow.SteerKind && row.State == IncomingState.Registered;

    private static Giving Given(WorkItem item, List<LineMove> moves, Heir otherwise)
    {
        var move = item.LineId is { } line ? moves.Find(m => m.Old.Id.Value == line) : null;
        var toAssigner = item.Kind is IncomingFlow.ConfirmKind or IncomingFlow.ReassignKind or IncomingFlow.ExtensionKind;
        return new(item, move is null ? otherwise : toAssigner ? Heirs.Hat(move.By!) : move.To!);
    }

    // Who gave the work out confirms it; else whoever leads where it went.
    private static MemberView? Assigner(Heirs heirs, AgencyId keeper, Line line) =>
        heirs.PersonIn(keeper, line.AssignedBy) is { } person && Permissions.ConfirmWork.Allows(person.Role) ? person
            : line.ParentId is not null && heirs.UnitIn(keeper, heirs.Unit(line.AssignedBy)) is { } unit && heirs.Office(keeper).Members.FirstOrDefault(m => m.UnitId == unit.Id && m.Role == Role.TruongPhong) is { } head ? head
            : heirs.First(keeper, Role.LanhDao, Role.ChanhVanPhong, Role.TruongPhong);

    private static string Names(IEnumerable<string> names) => string.Join("; ", names.Distinct());

    private sealed record Giving(WorkItem Item, Heir To);

    private sealed record LineMove(Line Old, Heir? To, MemberView? By)
    {
        public Line Heir(Dictionary<LineId, Line> moved) => LineHeir.Of(
            Old, Old.ParentId is { } parent && moved.TryGetValue(parent, out var heir) ? heir.Id : Old.ParentId, To!, By!.Id, By.FullName);
    }
}
